package org.readout.cli;

import java.util.List;
import org.readout.core.article.Article;
import org.readout.core.sentence.SentenceEncoder;

/** What stands for a whole article among meanings: its headline and how it begins. */
final class Opening {
  private static final int LENGTH = 500;

  private Opening() {}

  static float[] vector(Article article, SentenceEncoder encoder) {
    return encoder.encode(List.of(of(article))).getFirst();
  }

  static String of(Article article) {
    StringBuilder opening = new StringBuilder();
    String title = article.metadata().title();
    if (title != null) {
      opening.append(title).append(". ");
    }
    for (String paragraph : article.paragraphs()) {
      if (opening.length() < LENGTH) {
        opening.append(paragraph).append(' ');
      }
    }
    opening.setLength(Math.min(opening.length(), LENGTH));
    return opening.toString();
  }
}
