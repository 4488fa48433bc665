package org.readout.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.readout.core.article.Article;

/**
 * One revision of an article in a library.
 *
 * @param id 1, 2, ... in the order of adding
 * @param revision from 1
 * @param change the number of the last change to the article; each change has a higher one
 * @param story the number of the first article of its story
 * @param copyOf the article that it reprints
 * @param why the reason for its story
 * @param seen when the revision was added
 * @param isRead whether its statements are held
 * @param article under the id that its source gave
 */
public record Held(
    long id,
    String key,
    int revision,
    long change,
    long story,
    @Nullable Long copyOf,
    String why,
    Instant seen,
    boolean isRead,
    Article article) {

  /** The name by which commands call it, such as {@code a17}. */
  public String label() {
    return "a" + id;
  }
}
