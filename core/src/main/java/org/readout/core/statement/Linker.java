package org.readout.core.statement;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Brings sources and contents to their cues: each goes to the nearest, counted in words. Another
 * cue or the end of a sentence in between counts as more words; a source rather stands before its
 * cue than after it. With the parts that annotators marked, the nearest cue alone is right for 96
 * of 100 of PolNeAR's attributions.
 */
final class Linker {
  private static final int BEHIND_ANOTHER_CUE = 12;
  private static final int SOURCE_AFTER_CUE = 4;
  private static final int OTHER_SENTENCE = 30;

  private final Passage passage;
  private final String rule;
  private final List<Part> cues;
  private final List<@Nullable Part> sourceOf = new ArrayList<>();
  private final List<List<Part>> contentsOf = new ArrayList<>();

  private Linker(Passage passage, List<Part> parts, String rule) {
    this.passage = passage;
    this.rule = rule;
    this.cues = of(parts, Role.CUE);
    for (int i = 0; i < cues.size(); i++) {
      sourceOf.add(null);
      contentsOf.add(new ArrayList<>());
    }
  }

  /** Drafts in the order of their cues; a content without any cue in its passage is left out. */
  static List<Draft> link(Passage passage, List<Part> parts, String rule) {
    return new Linker(passage, parts, rule).link(parts);
  }

  private List<Draft> link(List<Part> parts) {
    List<Draft> drafts = new ArrayList<>();
    for (Part source : of(parts, Role.SOURCE)) {
      giveSource(source);
    }
    for (Part content : of(parts, Role.CONTENT)) {
      int cue = nearest(content);
      if (cue >= 0 && !isNear(content, cues.get(cue)) && isQuoted(content)) {
        cue = cueOfQuotationBefore(content);
      }
      if (cue >= 0) {
        contentsOf.get(cue).add(content);
      }
    }
    shareSources();
    for (int i = 0; i < cues.size(); i++) {
      if (!contentsOf.get(i).isEmpty()) {
        drafts.add(new Draft(passage, sourceOf.get(i), cues.get(i), contentsOf.get(i), rule));
      }
    }
    return drafts;
  }

  /**
   * A quotation that is a sentence by itself goes on from the quotation before it, if there is one;
   * otherwise it has no cue.
   */
  private int cueOfQuotationBefore(Part content) {
    int before = firstCueFrom(content.first()) - 1;
    if (before < 0 || contentsOf.get(before).isEmpty()) {
      return -1;
    }
    Part last = contentsOf.get(before).getLast();
    int end = Math.max(last.end(), cues.get(before).end()) - 1;
    boolean next = passage.sentence(content.first()) - passage.sentence(end) <= 1;
    return next && passage.isQuoted(last.first() + last.length() / 2) ? before : -1;
  }

  private boolean isQuoted(Part content) {
    return passage.isQuoted(content.first()) || passage.isMark(content.first());
  }

  /** Whether the cue stands in one of the sentences that the part touches. */
  private boolean isNear(Part part, Part cue) {
    int sentence = passage.sentence(cue.first());
    return passage.sentence(part.first()) <= sentence
        && sentence <= passage.sentence(part.end() - 1);
  }

  private void giveSource(Part source) {
    int cue = nearest(source);
    if (cue < 0) {
      return;
    }
    Part rival = sourceOf.get(cue);
    if (rival == null || cost(source, cue) < cost(rival, cue)) {
      sourceOf.set(cue, source);
    }
  }

  /** Verbs joined to an earlier one of the sentence have its source: "cut its rate and said". */
  private void shareSources() {
    for (int i = 1; i < cues.size(); i++) {
      if (sourceOf.get(i) == null
          && passage.sentence(cues.get(i).first()) == passage.sentence(cues.get(i - 1).first())) {
        sourceOf.set(i, sourceOf.get(i - 1));
      }
    }
  }

  /** The cheapest of the two cues before and the two after, or -1. */
  private int nearest(Part part) {
    int after = firstCueFrom(part.first());
    int best = -1;
    for (int i = Math.max(0, after - 2); i < Math.min(cues.size(), after + 2); i++) {
      if (best < 0 || cost(part, i) < cost(part, best)) {
        best = i;
      }
    }
    return best;
  }

  private int firstCueFrom(int word) {
    int low = 0;
    int high = cues.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (cues.get(middle).first() < word) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private int cost(Part part, int index) {
    Part cue = cues.get(index);
    int cost = part.gap(cue);
    int low = Math.min(part.first(), cue.first());
    int high = Math.max(part.first(), cue.first());
    int next = firstCueFrom(low + 1);
    if (next < cues.size() && cues.get(next).first() < high) {
      cost += BEHIND_ANOTHER_CUE;
    }
    if (part.role() == Role.SOURCE) {
      cost += cue.first() < part.first() ? SOURCE_AFTER_CUE : 0;
    }
    return isNear(part, cue) ? cost : cost + OTHER_SENTENCE;
  }

  private static List<Part> of(List<Part> parts, Role role) {
    return parts.stream().filter(part -> part.role() == role).toList();
  }
}
