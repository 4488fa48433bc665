package org.readout.bench.components;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.readout.core.comparison.WordAligner;
import org.readout.core.comparison.WordAligner.Link;
import org.readout.core.comparison.Wording;
import org.readout.core.text.Span;

/**
 * How two sentences resemble each other, by what the encoder, the aligner and the apparatus say.
 */
final class Resemblance {
  private static final int LONGEST_RUN = 4;
  private static final double SURE = 0.85;

  private final Words left;
  private final Words right;
  private final List<Link> links;
  private final List<Double> features = new ArrayList<>();

  private Resemblance(Words left, Words right, List<Link> links) {
    this.left = left;
    this.right = right;
    this.links = links;
  }

  static double[] features(Words left, Words right, double cosine, WordAligner aligner) {
    List<Link> links = aligner.align(left.text(), left.spans(), right.text(), right.spans());
    Resemblance resemblance = new Resemblance(left, right, links);
    resemblance.features.add(cosine);
    resemblance.features.add(cosine * cosine);
    resemblance.coverage();
    resemblance.order();
    resemblance.runs();
    resemblance.wording();
    resemblance.surface();
    return resemblance.features.stream().mapToDouble(Double::doubleValue).toArray();
  }

  private void both(double a, double b) {
    features.add(Math.min(a, b));
    features.add(Math.max(a, b));
  }

  private void coverage() {
    Set<Integer> ofLeft = new HashSet<>();
    Set<Integer> ofRight = new HashSet<>();
    Set<Integer> sameLeft = new HashSet<>();
    Set<Integer> sameRight = new HashSet<>();
    double weak = 0;
    int unlike = 0;
    for (Link link : links) {
      ofLeft.add(link.left());
      ofRight.add(link.right());
      weak += left.isMatter(link.left()) ? Math.max(0, SURE - link.score()) : 0;
      if (left.key(link.left()).equals(right.key(link.right()))) {
        sameLeft.add(link.left());
        sameRight.add(link.right());
      } else {
        unlike++;
      }
    }
    both(share(left, ofLeft), share(right, ofRight));
    both(share(left, sameLeft), share(right, sameRight));
    both(missing(left, ofLeft, false), missing(right, ofRight, false));
    both(missing(left, ofLeft, true), missing(right, ofRight, true));
    features.add(weak);
    features.add((double) unlike);
  }

  private static double share(Words words, Set<Integer> linked) {
    double all = 0;
    double found = 0;
    for (int i = 0; i < words.size(); i++) {
      double weight = words.isMark(i) ? 0 : words.isMatter(i) ? 1 : 0.2;
      all += weight;
      found += linked.contains(i) ? weight : 0;
    }
    return found / Math.max(1, all);
  }

  private static double missing(Words words, Set<Integer> linked, boolean names) {
    int missing = 0;
    for (int i = 0; i < words.size(); i++) {
      boolean counts = names ? words.isName(i) : words.isMatter(i);
      missing += counts && !linked.contains(i) ? 1 : 0;
    }
    return missing;
  }

  private void order() {
    int back = 0;
    for (int i = 1; i < links.size(); i++) {
      back += links.get(i).right() < links.get(i - 1).right() ? 1 : 0;
    }
    features.add((double) back / Math.max(1, links.size() - 1));
  }

  private void runs() {
    for (int length = 1; length <= LONGEST_RUN; length++) {
      List<List<String>> a = runs(left.keys(), length);
      List<List<String>> b = new ArrayList<>(runs(right.keys(), length));
      int ofRight = b.size();
      long common = a.stream().filter(b::remove).count();
      both((double) common / Math.max(1, a.size()), (double) common / Math.max(1, ofRight));
    }
  }

  private static List<List<String>> runs(List<String> keys, int length) {
    List<List<String>> runs = new ArrayList<>();
    for (int i = 0; i + length <= keys.size(); i++) {
      runs.add(keys.subList(i, i + length));
    }
    return runs;
  }

  private void wording() {
    Wording wording = Wording.of(left.text(), whole(left), right.text(), whole(right));
    features.add(wording.likeness());
    features.add(wording.containment());
    for (Wording.Meaning meaning : Wording.Meaning.values()) {
      features.add(
          (double) wording.edits().stream().filter(edit -> edit.meaning() == meaning).count());
    }
  }

  private static List<Span> whole(Words words) {
    return List.of(new Span(0, words.text().length()));
  }

  private void surface() {
    Set<String> a = left.numbers();
    Set<String> b = right.numbers();
    boolean within = a.containsAll(b) || b.containsAll(a);
    features.add(within ? 1.0 : 0);
    features.add(within || a.isEmpty() || b.isEmpty() ? 0.0 : 1);
    features.add(left.text().contains("\"") == right.text().contains("\"") ? 0.0 : 1);
    double shorter = Math.min(left.size(), right.size());
    double longer = Math.max(left.size(), right.size());
    features.add(shorter / longer);
    features.add(longer - shorter);
    features.add(Math.log(longer + shorter));
  }
}
