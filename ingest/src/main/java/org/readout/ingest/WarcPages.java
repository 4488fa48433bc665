package org.readout.ingest;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;
import org.readout.core.article.Metadata;
import org.readout.ingest.fetch.ContentCoding;

/** The pages of a web archive, one after the other. */
final class WarcPages {
  private static final int OK = 200;
  private static final int REDIRECTED = 300;

  private final String file;

  private WarcPages(String file) {
    this.file = file;
  }

  static Stream<Source> of(Input input) throws IOException {
    WarcReader reader = new WarcReader(input.open());
    reader.setLenient(true);
    WarcPages pages = new WarcPages(input.name());
    return Stream.generate(() -> next(reader))
        .takeWhile(Optional::isPresent)
        .flatMap(Optional::stream)
        .flatMap(pages::sources)
        .onClose(Failures.closing(reader));
  }

  private static Optional<WarcRecord> next(WarcReader reader) {
    try {
      return reader.next();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (RuntimeException malformed) {
      throw new UncheckedIOException(new Unreadable("has a record that is damaged"));
    }
  }

  /** Nothing, or one: a record that is damaged does not lose those behind it. */
  private Stream<Source> sources(WarcRecord record) {
    if (!(record instanceof WarcTargetRecord target)) {
      return Stream.empty();
    }
    try {
      return Stream.ofNullable(source(target));
    } catch (EOFException truncated) {
      throw new UncheckedIOException(truncated);
    } catch (IOException damaged) {
      return Failures.stream(target.target(), Failures.line(damaged));
    } catch (RuntimeException malformed) {
      return Failures.stream(file, "has a record that is damaged");
    }
  }

  private @Nullable Source source(WarcTargetRecord record) throws IOException {
    MediaType type = record.contentType();
    if (record instanceof WarcResponse response && is(type, MediaType.HTTP)) {
      return response(response);
    }
    if (record instanceof WarcResource && isPage(type)) {
      return source(new HtmlPage(), record, type, record.body().stream());
    }
    if (record instanceof WarcConversion && is(type, MediaType.PLAIN_TEXT)) {
      return source(new TextFile(), record, type, record.body().stream());
    }
    return null;
  }

  private @Nullable Source response(WarcResponse record) throws IOException {
    HttpResponse response = record.http();
    if (response.status() < OK
        || response.status() >= REDIRECTED
        || !isPage(response.contentType())) {
      return null;
    }
    byte[] body = Input.bytes(response.body().stream());
    String coding = response.headers().first("Content-Encoding").orElse("");
    return source(
        new HtmlPage(), record, response.contentType(), ContentCoding.decoded(body, coding));
  }

  private static boolean isPage(MediaType type) {
    return is(type, MediaType.HTML) || is(type, MediaType.XHTML);
  }

  private Source source(
      DocumentFormat format, WarcTargetRecord record, MediaType type, InputStream body)
      throws IOException {
    String url = record.target();
    Metadata given = new Metadata(file, url, null, null, List.of(), null, null, null, null);
    Input page = Input.stream(url, body, given, charset(type)).kept();
    String captured = record.date().toString();
    return () -> {
      try {
        return dated(format.read(page), captured);
      } catch (IOException failed) {
        return new Reading.Failed(url, Failures.line(failed));
      }
    };
  }

  /** A page that tells no date of its own was published by the time it was captured. */
  private static Reading dated(Reading reading, String captured) {
    return switch (reading) {
      case Reading.Read read ->
          new Reading.Read(
              read.article().with(read.article().metadata().withPublished(captured)),
              read.warnings());
      case Reading.Failed failed -> failed;
    };
  }

  private static boolean is(MediaType type, MediaType wanted) {
    return type.base().equals(wanted.base());
  }

  private static @Nullable Charset charset(MediaType type) {
    String name = type.parameters().get("charset");
    return name == null ? null : Decoded.charset(name);
  }
}
