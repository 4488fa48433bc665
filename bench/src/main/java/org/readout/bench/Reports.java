package org.readout.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.readout.core.article.Article;
import org.readout.core.article.Metadata;
import org.readout.core.article.PlainText;

/** Articles of a given length, made of the reports under {@code samples}. */
final class Reports {
  private Reports() {}

  /** Each joins whole reports until it has at least {@code words} words. */
  static List<Article> of(int words) {
    List<Article> articles = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (Path file : files()) {
      text.append(read(file)).append('\n');
      if (text.toString().split("\\s+").length >= words) {
        articles.add(PlainText.article("a" + articles.size(), text.toString(), Metadata.NONE));
        text.setLength(0);
      }
    }
    return articles;
  }

  private static List<Path> files() {
    try (Stream<Path> files = Files.walk(Path.of("samples"))) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
