package org.readout.ingest;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Bytes made text: by a byte order mark, else as strict UTF-8, else in the charset declared, else
 * in windows-1252, which every Latin-1 text is read as.
 *
 * @param text without its byte order mark
 * @param warnings where the charset had to be guessed
 */
record Decoded(String text, List<String> warnings) {
  private static final Pattern DECLARED =
      Pattern.compile(
          "(?i)<(?:meta[^>]{0,200}charset|\\?xml[^>]{0,100}encoding)\\s*=\\s*[\"']?([\\w:.-]+)");
  private static final int PROLOGUE = 4096;
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  /**
   * Takes the charset that a page or an XML document declares in its first lines, if its sender
   * named none.
   */
  static Decoded ofMarkup(byte[] bytes, @Nullable Charset sent) {
    int length = Math.min(bytes.length, PROLOGUE);
    Matcher declared = DECLARED.matcher(new String(bytes, 0, length, StandardCharsets.ISO_8859_1));
    Charset written = declared.find() ? charset(declared.group(1)) : null;
    return of(bytes, sent != null ? sent : written);
  }

  static Decoded of(byte[] bytes, @Nullable Charset declared) {
    Charset marked = marked(bytes);
    if (marked != null) {
      int mark = marked.equals(StandardCharsets.UTF_8) ? 3 : 2;
      return new Decoded(new String(bytes, mark, bytes.length - mark, marked), List.of());
    }
    String strict = strictUtf8(bytes);
    if (strict != null) {
      return new Decoded(strict, List.of());
    }
    if (declared != null && !declared.equals(StandardCharsets.UTF_8)) {
      return new Decoded(new String(bytes, declared), List.of());
    }
    String lenient = new String(bytes, StandardCharsets.UTF_8);
    return isMostlyUtf8(lenient)
        ? new Decoded(lenient, List.of("has bytes that are no UTF-8; they were replaced"))
        : new Decoded(new String(bytes, WINDOWS), List.of("is no UTF-8; read as windows-1252"));
  }

  private static @Nullable Charset marked(byte[] bytes) {
    if (starts(bytes, 0xef, 0xbb, 0xbf)) {
      return StandardCharsets.UTF_8;
    }
    if (starts(bytes, 0xff, 0xfe)) {
      return StandardCharsets.UTF_16LE;
    }
    return starts(bytes, 0xfe, 0xff) ? StandardCharsets.UTF_16BE : null;
  }

  static boolean starts(byte[] bytes, int... magic) {
    if (bytes.length < magic.length) {
      return false;
    }
    for (int i = 0; i < magic.length; i++) {
      if ((bytes[i] & 0xff) != magic[i]) {
        return false;
      }
    }
    return true;
  }

  private static @Nullable String strictUtf8(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException otherCharset) {
      return null;
    }
  }

  /** More characters beyond ASCII that decoded than bytes that did not. */
  private static boolean isMostlyUtf8(String lenient) {
    long replaced = lenient.chars().filter(unit -> unit == '\ufffd').count();
    long decoded = lenient.chars().filter(unit -> unit > 0x7f).count() - replaced;
    return decoded > replaced;
  }

  /** The charset of that name, as browsers take it; null for an unknown one. */
  static @Nullable Charset charset(String name) {
    try {
      return Charset.forName(name.equalsIgnoreCase("iso-8859-1") ? "windows-1252" : name);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      return null;
    }
  }
}
