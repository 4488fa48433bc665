package org.readout.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.readout.core.article.Article;
import org.readout.core.story.Copies;
import org.readout.ingest.Inputs;
import org.readout.ingest.Reading;
import org.readout.ingest.Source;

/**
 * How well reprints are told: edited copies of every other article of the inputs, which are given
 * as to the {@code readout} command, among the others. An input that opens as one before is left
 * out. Prints precision and recall over pairs of one witness, and every false pair to standard
 * error.
 */
public final class CopyAccuracy {
  private static final long SEED = 20_250_101;
  private static final int LEAST_WORDS = 150;
  private static final int MOST_COPIES = 3;

  private CopyAccuracy() {}

  public static void main(String[] args) {
    List<Article> originals = originals(List.of(args));
    Random random = new Random(SEED);
    EditedCopy editor = new EditedCopy(random);
    List<Article> all = new ArrayList<>();
    Map<String, Integer> sourceOf = new HashMap<>();
    for (int i = 0; i < originals.size(); i++) {
      add(all, sourceOf, EditedCopy.plain(originals.get(i), i + ".0"), i);
      int copies = i % 2 == 0 ? 0 : 1 + random.nextInt(MOST_COPIES);
      for (int copy = 1; copy <= copies; copy++) {
        Article donor = originals.get(random.nextInt(originals.size()));
        add(all, sourceOf, editor.of(originals.get(i), donor, i + "." + copy), i);
      }
    }
    long start = System.nanoTime();
    Copies copies = Copies.of(all);
    double seconds = (System.nanoTime() - start) / 1e9;
    print(all, sourceOf, copies);
    System.out.printf(Locale.ROOT, " \"articles\": %d, \"seconds\": %.1f}%n", all.size(), seconds);
  }

  private static void add(
      List<Article> all, Map<String, Integer> sourceOf, Article article, int source) {
    all.add(article);
    sourceOf.put(article.id(), source);
  }

  private static void print(List<Article> all, Map<String, Integer> sourceOf, Copies copies) {
    int found = 0;
    int right = 0;
    int wanted = 0;
    for (int i = 0; i < all.size(); i++) {
      for (int j = i + 1; j < all.size(); j++) {
        String a = all.get(i).id();
        String b = all.get(j).id();
        boolean same = Objects.equals(sourceOf.get(a), sourceOf.get(b));
        boolean one = copies.areOneWitness(a, b);
        wanted += same ? 1 : 0;
        found += one ? 1 : 0;
        right += same && one ? 1 : 0;
        if (one && !same) {
          System.err.println("false: " + opening(all.get(i)) + " | " + opening(all.get(j)));
        }
      }
    }
    System.out.printf("{\"pairs\": %s,%n", new Tally(right, found, wanted).json());
  }

  private static String opening(Article article) {
    String text = article.text().replace('\n', ' ');
    return text.substring(0, Math.min(110, text.length()));
  }

  private static List<Article> originals(List<String> inputs) {
    Set<String> openings = new HashSet<>();
    try (Stream<Source> sources = new Inputs(inputs, null, System.in).sources()) {
      return sources
          .map(Source::read)
          .flatMap(
              reading -> reading instanceof Reading.Read read ? Stream.of(read.article()) : null)
          .filter(article -> words(article) >= LEAST_WORDS)
          .filter(article -> openings.add(opening(article)))
          .toList();
    }
  }

  private static int words(Article article) {
    return EditedCopy.words(
        article.prose().stream().map(block -> block.span().of(article.text())).toList());
  }
}
