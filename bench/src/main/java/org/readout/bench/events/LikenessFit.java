package org.readout.bench.events;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.readout.bench.LogisticRegression;
import org.readout.core.comparison.Comparer;
import org.readout.core.comparison.Likeness;
import org.readout.core.report.JsonReport;
import org.readout.core.speaker.AccountReader;
import org.readout.core.statement.StatementExtractor;
import org.readout.nlp.ModelUnavailable;
import org.readout.nlp.OnnxRoleTagger;
import org.readout.nlp.OnnxSentenceEncoder;

/**
 * Fits the likeness of statements on labelled events, without the pairs that clash, and prints its
 * weights. With {@code --leave-one-out OUT} it compares each event by weights fitted on all others
 * instead, and writes the comparison into OUT, where the scorer of events finds it. Arguments:
 * folders of events.
 */
public final class LikenessFit {
  private static final double RIDGE = 0.1;
  private static final int ROUNDS = 25;

  private final Comparer comparer;
  private final List<LabelledEvent> events;
  private final List<List<Likeness.Pair>> pairs;

  private LikenessFit(Comparer comparer, List<LabelledEvent> events) {
    this.comparer = comparer;
    this.events = events;
    this.pairs = events.stream().map(event -> this.comparer.pairs(event.accounts())).toList();
  }

  public static void main(String[] arguments) throws IOException, ModelUnavailable {
    boolean leave = arguments.length > 1 && arguments[0].equals("--leave-one-out");
    List<Path> folders =
        new ArrayList<>(Arrays.stream(arguments).skip(leave ? 2 : 0).map(Path::of).toList());
    if (folders.isEmpty()) {
      folders.add(Path.of("../shared/corpora/events"));
    }
    try (OnnxRoleTagger tagger = OnnxRoleTagger.load();
        OnnxSentenceEncoder encoder = OnnxSentenceEncoder.load()) {
      AccountReader reader = new AccountReader(new StatementExtractor(tagger));
      LikenessFit fit =
          new LikenessFit(new Comparer(encoder), LabelledEvent.under(folders, reader));
      if (leave) {
        fit.leaveEachOut(encoder, Path.of(arguments[1]));
      } else {
        System.out.println(fit.without(-1).weights());
      }
    }
  }

  private void leaveEachOut(OnnxSentenceEncoder encoder, Path out) throws IOException {
    Files.createDirectories(out);
    for (int i = 0; i < events.size(); i++) {
      LabelledEvent event = events.get(i);
      try (Writer file = Files.newBufferedWriter(out.resolve(event.name() + ".json"))) {
        Comparer refitted = new Comparer(encoder, without(i));
        new JsonReport().write(refitted.compare(event.accounts()), file);
      }
    }
  }

  /** The weights fitted on all events but one. */
  private Likeness without(int left) {
    LogisticRegression regression = new LogisticRegression(RIDGE, ROUNDS);
    for (int i = 0; i < events.size(); i++) {
      for (Likeness.Pair pair : i == left ? List.<Likeness.Pair>of() : pairs.get(i)) {
        if (!events.get(i).clashes(pair)) {
          regression.add(pair.features().values(), events.get(i).shares(pair));
        }
      }
    }
    return new Likeness(
        Arrays.stream(regression.weights()).mapToObj(w -> Math.round(100 * w) / 100.0).toList());
  }
}
