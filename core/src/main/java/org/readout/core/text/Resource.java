package org.readout.core.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The files that lie beside a class. */
public final class Resource {
  private Resource() {}

  /**
   * Opens a file.
   *
   * @throws IllegalStateException when the build left it out
   */
  public static InputStream open(Class<?> beside, String name) {
    InputStream in = beside.getResourceAsStream(name);
    if (in == null) {
      throw new IllegalStateException("missing resource " + name);
    }
    return in;
  }

  /** The whole of a file in UTF-8. */
  public static String text(Class<?> beside, String name) {
    try (InputStream in = open(beside, name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(name + " cannot be read", e);
    }
  }

  /** The lines that are neither blank nor comments, which begin with {@code #}. */
  public static List<String> lines(Class<?> beside, String name) {
    return text(beside, name)
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .toList();
  }
}
