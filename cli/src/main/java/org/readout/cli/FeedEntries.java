package org.readout.cli;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.core.article.Article;
import org.readout.core.article.Metadata;
import org.readout.ingest.Inputs;
import org.readout.ingest.Reading;
import org.readout.ingest.Source;
import org.readout.store.Digest;
import org.readout.store.Identity;
import org.readout.store.Store;

/** The entries of a feed that a library does not hold, each with the whole text of its page. */
final class FeedEntries {
  private final Store store;
  private final Inputs inputs;

  FeedEntries(Store store, Inputs inputs) {
    this.store = store;
    this.inputs = inputs;
  }

  /** Nothing for an entry held already, under its own address; a page itself may have changed. */
  Optional<Reading> news(Reading reading) {
    return switch (reading) {
      case Reading.Failed failed -> Optional.of(failed);
      case Reading.Read read ->
          isPage(read.article())
              ? Optional.of(read)
              : Optional.of(read).filter(this::isNew).map(this::whole);
    };
  }

  private boolean isNew(Reading.Read read) {
    Article entry = read.article();
    return store.standing(Identity.of(entry), Digest.of(entry)) == Store.Standing.NEW;
  }

  /** Whether what is watched is the page of one article, not a feed. */
  private static boolean isPage(Article article) {
    return article.id().equals(article.metadata().file());
  }

  /** The page's article where it has more to say than the entry. */
  private Reading whole(Reading.Read read) {
    Article entry = read.article();
    String url = entry.metadata().url();
    if (url == null) {
      return read;
    }
    try (Stream<Source> pages = inputs.sources(url)) {
      return pages
          .map(Source::read)
          .filter(Reading.Read.class::isInstance)
          .map(Reading.Read.class::cast)
          .filter(page -> page.article().text().length() > entry.text().length())
          .findFirst()
          .map(page -> new Reading.Read(named(page.article(), entry), page.warnings()))
          .orElse(read);
    }
  }

  /** The entry's address and id stay, wherever the page says it stands. */
  private static Article named(Article page, Article entry) {
    Metadata found = page.metadata();
    Metadata given = entry.metadata();
    Metadata known =
        new Metadata(
            given.file(),
            given.url(),
            or(given.outlet(), found.outlet()),
            or(found.title(), given.title()),
            found.byline().isEmpty() ? given.byline() : found.byline(),
            or(given.published(), found.published()),
            or(found.modified(), given.modified()),
            or(found.language(), given.language()),
            found.dateline());
    return new Article(entry.id(), page.text(), page.blocks(), known, page.sourceMap());
  }

  private static @Nullable String or(@Nullable String first, @Nullable String second) {
    return first == null ? second : first;
  }
}
