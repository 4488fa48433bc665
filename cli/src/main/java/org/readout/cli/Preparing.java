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
import org.readout.store.Store;

/** Reads an article through before it is added, unless that was done before. Thread-safe. */
final class Preparing {
  private final UnaryOperator<Entry> reading;

  private Preparing(UnaryOperator<Entry> reading) {
    this.reading = reading;
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
        encoder = Models.reportEncoder();
      }
      return encoder;
    }
  }

  static Preparing texts() {
    return new Preparing(entry -> entry);
  }

  static Preparing statements(Store store, Messages messages) {
    Reader reader = new Reader(messages);
    return new Preparing(entry -> isKnown(store, entry) ? entry : reader.read(entry));
  }

  private static boolean isKnown(Store store, Entry entry) {
    return store.standing(entry.identity(), entry.digest()) == Store.Standing.KNOWN;
  }

  Attempt<Entry> of(Reading reading) {
    return Attempt.of(reading, article -> this.reading.apply(Entry.of(article)));
  }
}
