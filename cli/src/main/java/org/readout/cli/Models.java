package org.readout.cli;

import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.readout.core.sentence.SentenceEncoder;
import org.readout.core.speaker.AccountReader;
import org.readout.core.statement.RoleTagger;
import org.readout.core.statement.StatementExtractor;
import org.readout.nlp.ModelUnavailable;
import org.readout.nlp.OnnxReportEncoder;
import org.readout.nlp.OnnxRoleTagger;
import org.readout.nlp.OnnxSentenceEncoder;
import org.readout.nlp.linear.LinearRoleTagger;

/** Loads the trained models. They stay loaded until the program ends. */
final class Models {
  private static final String LESS =
      "the linear tagger stands in: it misses more statements and gets more of them wrong";

  private static final Queue<CompletableFuture<?>> LOADING = new ConcurrentLinkedQueue<>();

  private Models() {}

  /** Falls back to the linear tagger, and says so, where the native library cannot be loaded. */
  static AccountReader accountReader(Messages messages) {
    return new AccountReader(new StatementExtractor(tagger(messages)));
  }

  private static RoleTagger tagger(Messages messages) {
    try {
      return OnnxRoleTagger.load();
    } catch (ModelUnavailable unavailable) {
      messages.line(unavailable.getMessage() + "; " + LESS);
      return LinearRoleTagger.load();
    }
  }

  /** Starts to load the encoder of sentences. */
  static SentenceEncoder encoder() {
    return starting(OnnxSentenceEncoder::load);
  }

  /** Starts to load the encoder that places articles by the event they report. */
  static SentenceEncoder reportEncoder() {
    return starting(OnnxReportEncoder::load);
  }

  private interface Loader {
    SentenceEncoder load() throws ModelUnavailable;
  }

  /** Loads beside other work; who asks waits for the weights. */
  private static SentenceEncoder starting(Loader loader) {
    CompletableFuture<SentenceEncoder> loading =
        CompletableFuture.supplyAsync(
            () -> {
              try {
                return loader.load();
              } catch (ModelUnavailable unavailable) {
                throw new CompletionException(unavailable);
              }
            });
    LOADING.add(loading);
    return texts -> loaded(loading).encode(texts);
  }

  /** Waits for what has begun to load: the native library fails if the program ends meanwhile. */
  static void settle() {
    LOADING.forEach(loading -> loading.handle((model, failure) -> true).join());
  }

  private static SentenceEncoder loaded(CompletableFuture<SentenceEncoder> loading) {
    try {
      return loading.join();
    } catch (CompletionException failure) {
      if (failure.getCause() instanceof ModelUnavailable unavailable) {
        throw new Stopped(unavailable.getMessage() + "; nothing can be compared without it");
      }
      throw failure;
    }
  }
}
