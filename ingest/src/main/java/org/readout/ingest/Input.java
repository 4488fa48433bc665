package org.readout.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.readout.core.article.Metadata;

/** Bytes under a name. */
final class Input implements AutoCloseable {
  /** No document may be larger; an article is a thousandth of it. */
  static final int LARGEST_MIB = 32;

  private static final int HEAD = 8192;
  private static final int DEEPEST = 6;

  @FunctionalInterface
  interface Opener {
    InputStream open() throws IOException;
  }

  private final String name;
  private final Metadata given;
  private final @Nullable Charset charset;
  private final Budget budget;
  private final int depth;
  private final boolean passing;
  private Opener opener;
  private @Nullable Path path;
  private @Nullable Head head;

  private Input(
      String name,
      Metadata given,
      @Nullable Charset charset,
      Budget budget,
      int depth,
      boolean passing,
      Opener opener) {
    this.name = name;
    this.given = given;
    this.charset = charset;
    this.budget = budget;
    this.depth = depth;
    this.passing = passing;
    this.opener = opener;
  }

  static Input file(String name, Path path) {
    Budget budget = new Budget(() -> path.toFile().length());
    Input input =
        new Input(name, named(name), null, budget, 0, false, () -> Files.newInputStream(path));
    input.path = path;
    return input;
  }

  /** An input whose bytes come once. */
  static Input stream(String name, InputStream in) throws IOException {
    return stream(name, in, named(name), null);
  }

  /**
   * An input whose bytes come once, of which something is known.
   *
   * @param charset in which its sender says it is written
   */
  static Input stream(String name, InputStream in, Metadata given, @Nullable Charset charset)
      throws IOException {
    AtomicLong read = new AtomicLong();
    Input input =
        new Input(
            name, given, charset, new Budget(read::get), 0, true, InputStream::nullInputStream);
    input.peek(new Counted(in, read::addAndGet));
    return input;
  }

  /**
   * What is packed inside this input, to be used before the next member is asked for.
   *
   * @throws Unreadable where archives are packed in archives without end
   */
  Input member(String name, InputStream in) throws IOException {
    if (depth == DEEPEST) {
      throw new Unreadable("is packed more than " + DEEPEST + " times");
    }
    Input member =
        new Input(name, named(name), null, budget, depth + 1, true, InputStream::nullInputStream);
    member.peek(new Counted(in, budget::take));
    return member;
  }

  /** An input that cannot be opened. */
  static Input broken(String name, IOException failure) {
    Opener opener =
        () -> {
          throw failure;
        };
    return new Input(name, named(name), null, new Budget(() -> 0), 0, false, opener);
  }

  private static Metadata named(String file) {
    return new Metadata(file, null, null, null, List.of(), null, null, null, null);
  }

  private void peek(InputStream in) throws IOException {
    byte[] first = in.readNBytes(HEAD);
    opener = () -> new SequenceInputStream(new ByteArrayInputStream(first), in);
    head = head(first);
  }

  /** The path as given, {@code -} for standard input, an address; of a member, also its place. */
  String name() {
    return name;
  }

  /** What is known of its articles beside what they say. */
  Metadata given() {
    return given;
  }

  @Nullable Charset charset() {
    return charset;
  }

  InputStream open() throws IOException {
    return opener.open();
  }

  /** The first bytes, from which the format is told. */
  Head head() throws IOException {
    if (head == null) {
      try (InputStream in = open()) {
        head = head(in.readNBytes(HEAD));
      }
    }
    return head;
  }

  private Head head(byte[] first) throws IOException {
    return Zip.isZip(first) ? new Head(first, Zip.names(file())) : new Head(first);
  }

  byte[] bytes() throws IOException {
    try (InputStream in = open()) {
      return bytes(in);
    }
  }

  /** All bytes of a stream that is no larger than a document may be. */
  static byte[] bytes(InputStream in) throws IOException {
    int limit = LARGEST_MIB << 20;
    byte[] bytes = in.readNBytes(limit + 1);
    if (bytes.length > limit) {
      throw new Unreadable("is larger than " + LARGEST_MIB + " MiB, too large for one article");
    }
    return bytes;
  }

  /** The same input, its bytes in memory where they would pass. */
  Input kept() throws IOException {
    if (!passing) {
      return this;
    }
    byte[] bytes = bytes();
    return new Input(
        name, given, charset, budget, depth, false, () -> new ByteArrayInputStream(bytes));
  }

  /** A file with the bytes; one of our own, deleted on closing, where they come as a stream. */
  Path file() throws IOException {
    if (path == null) {
      path = Files.createTempFile("readout", null);
      try (InputStream in = open()) {
        Files.copy(in, path, StandardCopyOption.REPLACE_EXISTING);
      }
      opener = () -> Files.newInputStream(path);
    }
    return path;
  }

  @Override
  public void close() {
    if (passing && path != null) {
      path.toFile().delete();
    }
  }
}
