package org.readout.cli;

import java.io.UncheckedIOException;
import java.util.function.Function;
import org.readout.core.article.Article;
import org.readout.ingest.Reading;
import org.readout.store.LibraryException;

/** What came of reading an article and working on it. */
sealed interface Attempt<T> {
  Reading reading();

  record Done<T>(Reading.Read reading, T result) implements Attempt<T> {}

  record Failed<T>(Reading.Failed reading) implements Attempt<T> {}

  /**
   * What goes wrong with one article, even by a fault of ours, must not lose the others. Throws on
   * what ends the whole run.
   */
  static <T> Attempt<T> of(Reading reading, Function<Article, T> work) {
    return switch (reading) {
      case Reading.Failed failed -> new Failed<>(failed);
      case Reading.Read read -> of(read, work);
    };
  }

  private static <T> Attempt<T> of(Reading.Read read, Function<Article, T> work) {
    try {
      return new Done<>(read, work.apply(read.article()));
    } catch (Stopped | LibraryException general) {
      throw general;
    } catch (UncheckedIOException unwritable) {
      return failed(read, String.valueOf(unwritable.getMessage()));
    } catch (RuntimeException | StackOverflowError fault) {
      return failed(read, "internal error: " + fault);
    }
  }

  private static <T> Attempt<T> failed(Reading.Read read, String message) {
    return new Failed<>(new Reading.Failed(read.article().id(), message));
  }
}
