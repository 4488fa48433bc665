package org.readout.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Bytes under a name.
 *
 * @param name the path as given, {@code -} for standard input
 * @param known the head of an input that can be opened only once
 */
record Input(String name, Opener opener, @Nullable Head known) {
  /** No document may be larger; an article is a thousandth of it. */
  static final int LARGEST_MIB = 32;

  private static final int HEAD = 8192;

  @FunctionalInterface
  interface Opener {
    InputStream open() throws IOException;
  }

  static Input file(String name, Path path) {
    return new Input(name, () -> Files.newInputStream(path), null);
  }

  /** An input whose bytes come once. */
  static Input stream(String name, InputStream in) throws IOException {
    byte[] first = in.readNBytes(HEAD);
    return new Input(
        name, () -> new SequenceInputStream(new ByteArrayInputStream(first), in), new Head(first));
  }

  InputStream open() throws IOException {
    return opener.open();
  }

  /** The first bytes, from which the format is told. */
  Head head() throws IOException {
    if (known != null) {
      return known;
    }
    try (InputStream in = open()) {
      return new Head(in.readNBytes(HEAD));
    }
  }

  byte[] bytes() throws IOException {
    int limit = LARGEST_MIB << 20;
    try (InputStream in = open()) {
      byte[] bytes = in.readNBytes(limit + 1);
      if (bytes.length > limit) {
        throw new Unreadable("is larger than " + LARGEST_MIB + " MiB, too large for one article");
      }
      return bytes;
    }
  }
}
