package org.readout.core.report;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.core.article.Article;

/** A report's date and length, in one line. */
final class Facts {
  private Facts() {}

  static String of(Article article) {
    int words =
        article.prose().stream()
            .mapToInt(block -> Prose.words(block.span().of(article.text())))
            .sum();
    String published = article.metadata().published();
    return Stream.of(published == null ? null : day(published), words + " words")
        .filter(Objects::nonNull)
        .collect(Collectors.joining(", "));
  }

  private static String day(String published) {
    int time = published.indexOf('T');
    return Prose.flat(time < 0 ? published : published.substring(0, time));
  }
}
