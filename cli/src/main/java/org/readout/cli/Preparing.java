package org.readout.cli;

import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.readout.core.article.Article;
import org.readout.core.sentence.SentenceEncoder;
import org.readout.core.speaker.AccountReader;
import org.readout.core.story.OutlineReader;
import org.readout.ingest.Reading;
import org.readout.store.Entry;
import org.readout.store.LibraryException;
import org.readout.store.Store;

/** Reads an article through before it is added, unless that was done before. Thread-safe. */
final class Preparing {
  private final Store store;
  private final UnaryOperator<Entry> reader;
  private final boolean reads;

  private Preparing(Store store, boolean reads, UnaryOperator<Entry> reader) {
    this.store = store;
    this.reads = reads;
    this.reader = reader;
  }

  /** Loads the models when the first article needs them. */
  private static final class Reader {
    private final Messages messages;
    private @Nullable AccountReader accounts;
    private @Nullable SentenceEncoder encoder;

    Reader(Messages messages) {
      this.messages = messages;
    }

    Entry read(Entry entry) {
      Article article = entry.article();
      return entry.read(
          accounts().read(article),
          encoder().encode(List.of(OutlineReader.opening(article))).getFirst());
    }

    private synchronized AccountReader accounts() {
      if (accounts == null) {
        accounts = Models.accountReader(messages);
      }
      return accounts;
    }

    private synchronized SentenceEncoder encoder() {
      if (encoder == null) {
        encoder = Models.encoder();
      }
      return encoder;
    }
  }

  /** What came of an article: an entry, unless it failed. */
  record Prepared(Reading reading, @Nullable Entry entry) {}

  static Preparing texts(Store store) {
    return new Preparing(store, false, entry -> entry);
  }

  static Preparing statements(Store store, Messages messages) {
    Reader reader = new Reader(messages);
    return new Preparing(store, true, reader::read);
  }

  /** What goes wrong with one article, even by a fault of ours, must not lose the others. */
  Prepared of(Reading reading) {
    return switch (reading) {
      case Reading.Failed failed -> new Prepared(failed, null);
      case Reading.Read read -> {
        try {
          yield new Prepared(read, entry(Entry.of(read.article())));
        } catch (Stopped | LibraryException general) {
          throw general;
        } catch (RuntimeException | StackOverflowError fault) {
          String message = "internal error: " + fault;
          yield new Prepared(new Reading.Failed(read.article().id(), message), null);
        }
      }
    };
  }

  private Entry entry(Entry entry) {
    return reads && store.standing(entry.identity(), entry.digest()) != Store.Standing.KNOWN
        ? reader.apply(entry)
        : entry;
  }
}
