package org.readout.store;

import org.jspecify.annotations.Nullable;

/**
 * The articles on one event.
 *
 * @param id the number of its first article
 * @param title of its first article
 * @param articles how many there are
 * @param witnesses the articles, each with its copies counted once
 * @param firstDay and {@code lastDay}: of publication, as ISO 8601
 */
public record Story(
    long id,
    @Nullable String title,
    int articles,
    int witnesses,
    @Nullable String firstDay,
    @Nullable String lastDay) {

  /** The name by which commands call it, such as {@code s17}. */
  public String label() {
    return "s" + id;
  }
}
