package org.readout.bench.events;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.readout.core.article.Article;
import org.readout.core.article.Metadata;
import org.readout.core.article.PlainText;
import org.readout.core.comparison.Comparer;
import org.readout.core.speaker.Account;
import org.readout.core.speaker.AccountReader;
import org.readout.core.statement.StatementExtractor;
import org.readout.nlp.ModelUnavailable;
import org.readout.nlp.OnnxRoleTagger;
import org.readout.nlp.OnnxSentenceEncoder;

/**
 * How long it takes to read and compare ten, twenty-five and fifty articles of some 800 words, made
 * of the reports of labelled events: seconds of the wall clock and of the processors. Ten come
 * first, cold, then until the process is warm.
 */
public final class CompareGrowth {
  private static final int WORDS = 800;

  /** After so many times the compiler has done its work. */
  private static final int TENS = 20;

  private static final OperatingSystemMXBean SYSTEM =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  private CompareGrowth() {}

  public static void main(String[] arguments) throws IOException, ModelUnavailable {
    List<String> reports =
        reports(Path.of(arguments.length > 0 ? arguments[0] : "../shared/corpora/events"));
    try (OnnxRoleTagger tagger = OnnxRoleTagger.load();
        OnnxSentenceEncoder encoder = OnnxSentenceEncoder.load()) {
      AccountReader reader = new AccountReader(new StatementExtractor(tagger));
      Comparer comparer = new Comparer(encoder);
      System.out.println("articles    read wall    cpu   compare wall    cpu   both wall    cpu");
      for (int count : counts()) {
        List<Article> articles = articles(reports, count);
        List<Account> accounts = new ArrayList<>();
        Time reading =
            Time.of(() -> accounts.addAll(articles.parallelStream().map(reader::read).toList()));
        Time comparing = Time.of(() -> comparer.compare(accounts));
        System.out.printf(
            "%8d   %s   %s   %s%n", count, reading, comparing, reading.plus(comparing));
      }
    }
  }

  private static List<Integer> counts() {
    List<Integer> counts = new ArrayList<>(Collections.nCopies(TENS, 10));
    counts.addAll(List.of(25, 50));
    return counts;
  }

  private record Time(double wall, double processors) {
    static Time of(Runnable work) {
      long wall = System.nanoTime();
      long processors = SYSTEM.getProcessCpuTime();
      work.run();
      return new Time(
          (System.nanoTime() - wall) / 1e9, (SYSTEM.getProcessCpuTime() - processors) / 1e9);
    }

    Time plus(Time other) {
      return new Time(wall + other.wall, processors + other.processors);
    }

    @Override
    public String toString() {
      return String.format(Locale.ROOT, "%10.2f %6.2f", wall, processors);
    }
  }

  /** Each of whole reports, seven apart, until it is long enough. */
  private static List<Article> articles(List<String> reports, int count) {
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      StringBuilder text = new StringBuilder();
      for (int next = i; text.toString().split("\\s+", -1).length < WORDS; next += 7) {
        text.append(reports.get(next % reports.size())).append('\n');
      }
      articles.add(PlainText.article("a" + i, text.toString(), Metadata.NONE));
    }
    return articles;
  }

  private static List<String> reports(Path folder) throws IOException {
    List<String> reports = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        reports.add(Files.readString(file));
      }
    }
    return reports;
  }
}
