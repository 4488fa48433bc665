package org.readout.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import org.readout.core.article.Article;
import org.readout.core.speaker.Account;
import org.readout.core.speaker.AccountReader;
import org.readout.core.statement.StatementExtractor;
import org.readout.nlp.ModelUnavailable;
import org.readout.nlp.OnnxRoleTagger;

/** Articles of 600 words a second, from text to statements with their speakers, warm. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 2, time = 5)
@Measurement(iterations = 3, time = 10)
@Fork(1)
@Threads(Threads.MAX)
public class StatementsBenchmark {
  private static final int WORDS = 600;

  private final OnnxRoleTagger tagger = tagger();
  private final AccountReader reader = new AccountReader(new StatementExtractor(tagger));
  private final List<Article> articles = Reports.of(WORDS);

  private static OnnxRoleTagger tagger() {
    try {
      return OnnxRoleTagger.load();
    } catch (ModelUnavailable unavailable) {
      throw new IllegalStateException(unavailable);
    }
  }

  @TearDown
  public void close() {
    tagger.close();
  }

  @State(Scope.Thread)
  public static class Turn {
    private int turn;
  }

  @Benchmark
  public Account article(Turn turn) {
    return reader.read(articles.get(turn.turn++ % articles.size()));
  }
}
