package org.readout.ingest;

import java.util.List;
import org.readout.core.article.Article;

/** What came of reading one article. */
public sealed interface Reading {

  /**
   * An article.
   *
   * @param warnings one line each, without the article's id
   */
  record Read(Article article, List<String> warnings) implements Reading {
    public Read {
      warnings = List.copyOf(warnings);
    }

    public Read(Article article) {
      this(article, List.of());
    }
  }

  /**
   * An article that cannot be read.
   *
   * @param id of the row, or the path as given
   * @param message one line, without the id
   */
  record Failed(String id, String message) implements Reading {}
}
