package org.readout.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;
import org.jspecify.annotations.Nullable;
import org.readout.core.article.Article;
import org.readout.core.article.Metadata;
import org.readout.core.article.PlainText;
import org.readout.ingest.page.Fragment;
import org.readout.ingest.page.Page;

/**
 * An e-mail: its plain text, or its page where it has no other. What is attached, and what is
 * forwarded as an attachment, is no part of it.
 */
final class MailMessage {
  private static final MimeConfig CONFIG =
      new MimeConfig.Builder()
          .setMaxLineLen(-1)
          .setMaxHeaderLen(1 << 16)
          .setMaxHeaderCount(1000)
          .setMalformedHeaderStartsBody(true)
          .build();

  /** Of parts in parts; the time to read a byte grows with it. */
  private static final int DEEPEST = 50;

  private static final Pattern COMMENT = Pattern.compile("\\s*\\([^()]*\\)");
  private static final Pattern ADDRESS = Pattern.compile("\\s*<[^<>]*>\\s*$");

  private final Map<String, String> fields = new HashMap<>();
  private @Nullable Decoded plain;
  private @Nullable Decoded page;

  private MailMessage() {}

  static MailMessage of(InputStream in) throws IOException {
    MailMessage message = new MailMessage();
    try {
      message.parse(in);
      return message;
    } catch (MimeException | RuntimeException malformed) {
      throw new Unreadable("is no well-formed e-mail");
    }
  }

  private void parse(InputStream in) throws IOException, MimeException {
    MimeTokenStream tokens = new MimeTokenStream(CONFIG);
    tokens.setRecursionMode(RecursionMode.M_NO_RECURSE);
    tokens.parse(in);
    boolean top = true;
    boolean attached = false;
    int depth = 0;
    for (EntityState state = tokens.getState();
        state != EntityState.T_END_OF_STREAM;
        state = tokens.next()) {
      switch (state) {
        case T_START_HEADER -> attached = false;
        case T_FIELD -> {
          Field field = tokens.getField();
          String name = field.getName().toLowerCase(Locale.ROOT);
          attached |= name.equals("content-disposition") && isAttached(field);
          if (top) {
            fields.putIfAbsent(name, body(field));
          }
        }
        case T_END_HEADER -> top = false;
        case T_START_MULTIPART -> {
          if (++depth > DEEPEST) {
            throw new Unreadable("is an e-mail of parts in parts more than " + DEEPEST + " deep");
          }
        }
        case T_END_MULTIPART -> depth--;
        case T_BODY -> {
          if (!attached) {
            part(tokens);
          }
        }
        default -> {}
      }
    }
  }

  private static boolean isAttached(Field field) {
    return field.getBody().strip().toLowerCase(Locale.ROOT).startsWith("attachment");
  }

  private static String body(Field field) {
    return DecoderUtil.decodeEncodedWords(field.getBody(), DecodeMonitor.SILENT).strip();
  }

  private void part(MimeTokenStream tokens) throws IOException {
    BodyDescriptor body = tokens.getBodyDescriptor();
    switch (body.getMimeType()) {
      case "text/plain" -> plain = plain == null ? decoded(tokens, body) : plain;
      case "text/html" -> page = page == null ? decoded(tokens, body) : page;
      default -> {}
    }
  }

  private static Decoded decoded(MimeTokenStream tokens, BodyDescriptor body) throws IOException {
    String name = body.getCharset();
    Charset charset = name == null ? null : Decoded.charset(name);
    return Decoded.of(tokens.getDecodedInputStream().readAllBytes(), charset);
  }

  Reading read(String id, Metadata given) throws Unreadable {
    Metadata known = metadata(given);
    if (plain != null && !plain.text().isBlank()) {
      return new Reading.Read(PlainText.article(id, plain.text(), known), plain.warnings());
    }
    if (page == null) {
      throw new Unreadable("is an e-mail without text");
    }
    Article article = Page.article(id, page.text(), known);
    Article any = article == null ? Fragment.article(id, page.text(), known) : article;
    if (any == null) {
      throw new Unreadable("is an e-mail without text");
    }
    return new Reading.Read(any, page.warnings());
  }

  private Metadata metadata(Metadata given) {
    String subject = fields.get("subject");
    return new Metadata(
        given.file(),
        given.url(),
        sender(),
        subject == null || subject.isEmpty() ? null : subject,
        List.of(),
        date(),
        null,
        fields.get("content-language"),
        null);
  }

  /** The name before the address; the address's domain where there is none. */
  private @Nullable String sender() {
    String from = fields.getOrDefault("from", "");
    String name = ADDRESS.matcher(from).replaceFirst("").replace("\"", "").strip();
    if (!name.isEmpty() && !name.contains("@")) {
      return name;
    }
    int at = from.lastIndexOf('@');
    return at < 0 ? null : from.substring(at + 1).replaceAll("[^\\w.-].*", "");
  }

  private @Nullable String date() {
    String date = COMMENT.matcher(fields.getOrDefault("date", "")).replaceAll("").strip();
    return IsoDate.of(date);
  }
}
