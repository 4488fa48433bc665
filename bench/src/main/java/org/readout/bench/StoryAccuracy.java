package org.readout.bench;

import java.io.IOException;
import java.lang.ref.Reference;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import org.readout.core.story.Assignment;
import org.readout.core.story.Outline;
import org.readout.core.story.OutlineReader;
import org.readout.core.story.Stories;
import org.readout.nlp.ModelUnavailable;
import org.readout.nlp.OnnxReportEncoder;

/**
 * How well articles are grouped by event: B-cubed F1, in percent, of each corpus of stories, of all
 * poured together in random orders, and of {@link TfIdfStories}, its threshold the best for each;
 * the pairs across twin events of ECB+ that are in one story; how many articles a second are added
 * besides encoding, and what the stories of the poured stream take of the heap, besides their
 * texts. The shipped weights are fitted on these corpora: {@code training/likeness.py} tells how
 * well it does on events not seen.
 */
public final class StoryAccuracy {
  private static final int ORDERS = 3;
  private static final String TWINS = "ecbplus";

  private final Figures figures = new Figures();
  private double seconds;
  private int added;
  private long held;

  private StoryAccuracy() {}

  public static void main(String[] args) throws ModelUnavailable, IOException {
    StoryAccuracy accuracy = new StoryAccuracy();
    try (OnnxReportEncoder encoder = OnnxReportEncoder.load();
        KeptVectors vectors = new KeptVectors(encoder, "report-vectors")) {
      accuracy.measure(StoryCorpus.all(new OutlineReader(vectors)));
    }
    System.out.println(accuracy.figures);
  }

  private void measure(List<StoryCorpus> corpora) {
    List<Double> ours = new ArrayList<>();
    List<Double> theirs = new ArrayList<>();
    for (StoryCorpus corpus : corpora) {
      List<String> stories = stories(corpus);
      ours.add(put(corpus.name(), b3(corpus, stories)));
      theirs.add(put(corpus.name() + " tf-idf", peer(corpus)));
      if (corpus.name().equals(TWINS)) {
        put("twins in one story", twins(corpus, stories));
      }
    }
    put("mean", ours.stream().mapToDouble(figure -> figure).average().orElseThrow());
    put("mean tf-idf", theirs.stream().mapToDouble(figure -> figure).average().orElseThrow());
    for (int seed = 1; seed <= ORDERS; seed++) {
      StoryCorpus poured = shuffled(StoryCorpus.poured(corpora), seed);
      put(seed == 1 ? "poured" : "poured order " + seed, b3(poured, stories(poured)));
    }
    put("poured tf-idf", peer(shuffled(StoryCorpus.poured(corpora), 1)));
    figures.put("articles a second", Math.round(added / seconds));
    figures.put("poured MiB", held);
  }

  private double put(String name, double share) {
    figures.percent(name, 100 * share);
    return share;
  }

  private static StoryCorpus shuffled(StoryCorpus corpus, long seed) {
    List<StoryCorpus.Report> reports = new ArrayList<>(corpus.reports());
    Collections.shuffle(reports, new Random(seed));
    return new StoryCorpus(corpus.name(), reports);
  }

  private List<String> stories(StoryCorpus corpus) {
    long before = heap();
    long begun = System.nanoTime();
    Stories stories = new Stories();
    corpus.reports().forEach(report -> stories.add(report.outline()));
    List<String> found = stories.assignments().stream().map(Assignment::story).toList();
    seconds += (System.nanoTime() - begun) / 1e9;
    added += found.size();
    try {
      held = heap() - before;
    } finally {
      Reference.reachabilityFence(stories);
    }
    return found;
  }

  /** In mebibytes. */
  private static long heap() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return (runtime.totalMemory() - runtime.freeMemory()) >> 20;
  }

  private static double peer(StoryCorpus corpus) {
    List<Outline> stream = corpus.reports().stream().map(StoryCorpus.Report::outline).toList();
    TfIdfStories peer = new TfIdfStories(stream);
    return IntStream.rangeClosed(3, 15)
        .mapToDouble(step -> b3(corpus, peer.stories(step / 50.0)))
        .max()
        .orElseThrow();
  }

  /** B-cubed F1 (Bagga and Baldwin 1998). */
  private static double b3(StoryCorpus corpus, List<?> stories) {
    Map<Object, Integer> sizes = new HashMap<>();
    Map<Object, Integer> joint = new HashMap<>();
    for (int i = 0; i < stories.size(); i++) {
      String event = corpus.reports().get(i).event();
      sizes.merge("event " + event, 1, Integer::sum);
      sizes.merge("story " + stories.get(i), 1, Integer::sum);
      joint.merge(List.of(event, stories.get(i)), 1, Integer::sum);
    }
    double precision = 0;
    double recall = 0;
    for (Map.Entry<Object, Integer> both : joint.entrySet()) {
      List<?> key = (List<?>) both.getKey();
      double square = (double) both.getValue() * both.getValue();
      recall += square / Objects.requireNonNull(sizes.get("event " + key.get(0)));
      precision += square / Objects.requireNonNull(sizes.get("story " + key.get(1)));
    }
    return 2 * precision * recall / (precision + recall) / stories.size();
  }

  /** Events {@code 1e} and {@code 1p} are of one kind, with other people and places. */
  private static double twins(StoryCorpus corpus, List<String> stories) {
    int across = 0;
    int wrong = 0;
    for (int i = 0; i < stories.size(); i++) {
      for (int j = 0; j < stories.size(); j++) {
        String event = corpus.reports().get(i).event();
        String twin = event.substring(0, event.length() - 1) + "p";
        if (event.endsWith("e") && corpus.reports().get(j).event().equals(twin)) {
          across++;
          wrong += stories.get(i).equals(stories.get(j)) ? 1 : 0;
        }
      }
    }
    return (double) wrong / across;
  }
}
