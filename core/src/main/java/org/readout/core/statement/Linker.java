package org.readout.core.statement;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Brings contents to their cues and cues to their sources, each to what {@link LinkWeights} finds
 * likeliest by what lies in between.
 */
final class Linker {
  /** Candidates looked at on either side; the weights never reach so far. */
  private static final int NEAREST = 6;

  private final Passage passage;
  private final Between between;
  private final List<Part> sources;
  private final List<Part> cues;
  private final List<Part> contents;

  private Linker(Passage passage, List<Part> parts) {
    this.passage = passage;
    this.between = new Between(passage, parts);
    this.sources = of(parts, Role.SOURCE);
    this.cues = of(parts, Role.CUE);
    this.contents = of(parts, Role.CONTENT);
  }

  /** Drafts in the order of their cues; a content without any cue in its passage is left out. */
  static List<Draft> link(Passage passage, List<Part> parts, String rule) {
    return new Linker(passage, parts).link(rule);
  }

  private List<Draft> link(String rule) {
    List<List<Part>> contentsOf = new ArrayList<>();
    cues.forEach(cue -> contentsOf.add(new ArrayList<>()));
    Frames frames = new Frames(passage, sources, cues, contents);
    for (Part content : contents) {
      int framing = frames.around(content);
      if (framing >= 0) {
        int lost = frames.lost(content);
        boolean taken = lost >= 0 && lost != framing;
        if (taken) {
          contentsOf.get(lost).clear();
        }
        contentsOf.get(framing).add(taken ? frames.widened(content, lost) : content);
        continue;
      }
      int cue = likeliest(content, cues, LinkWeights.CUE_OF_CONTENT, Double.NEGATIVE_INFINITY);
      if (cue >= 0 && isSentence(content) && !isNear(content, cues.get(cue))) {
        int before = cueOfQuotationBefore(content, contentsOf);
        cue = before < 0 && !contentsOf.get(cue).isEmpty() ? -1 : before < 0 ? cue : before;
      }
      if (cue >= 0) {
        contentsOf.get(cue).add(content);
      }
    }
    List<Draft> drafts = new ArrayList<>();
    for (int i = 0; i < cues.size(); i++) {
      if (!contentsOf.get(i).isEmpty()) {
        Part cue = cues.get(i);
        drafts.add(new Draft(passage, sourceOf(cue), cue, contentsOf.get(i), rule));
      }
    }
    return drafts;
  }

  /**
   * A quotation in a sentence of its own goes on from the last one in the sentence before it, or
   * has no cue.
   */
  private int cueOfQuotationBefore(Part content, List<List<Part>> contentsOf) {
    int sentence = passage.sentence(content.first());
    int next = Part.firstFrom(content.first(), cues);
    for (int before = next - 1; before >= Math.max(0, next - NEAREST); before--) {
      if (contentsOf.get(before).isEmpty()) {
        continue;
      }
      Part last = contentsOf.get(before).getLast();
      int end = Math.max(last.end(), cues.get(before).end()) - 1;
      if (sentence - passage.sentence(end) > 1) {
        return -1;
      }
      if (endsQuoted(last)) {
        return before;
      }
    }
    return -1;
  }

  private boolean endsQuoted(Part content) {
    return passage.isQuoted(content.first() + content.length() / 2)
        || passage.isQuoted(content.end() - 1)
        || passage.isMark(content.end() - 1);
  }

  private boolean isSentence(Part content) {
    return passage.isQuoted(content.first()) || passage.isMark(content.first());
  }

  /** Whether the cue stands in one of the sentences that the part touches. */
  private boolean isNear(Part part, Part cue) {
    int sentence = passage.sentence(cue.first());
    return passage.sentence(part.first()) <= sentence
        && sentence <= passage.sentence(part.end() - 1);
  }

  private @Nullable Part sourceOf(Part cue) {
    int source = likeliest(cue, sources, LinkWeights.SOURCE_OF_CUE, 0);
    return source < 0 ? null : sources.get(source);
  }

  /** The index of the first candidate with the highest score above the least, or -1. */
  private int likeliest(Part chooser, List<Part> candidates, double[] weights, double least) {
    int after = Part.firstFrom(chooser.first(), candidates);
    int best = -1;
    double highest = least;
    int end = Math.min(candidates.size(), after + NEAREST);
    for (int i = Math.max(0, after - NEAREST); i < end; i++) {
      double score = between.score(chooser, candidates.get(i), weights);
      if (score > highest) {
        highest = score;
        best = i;
      }
    }
    return best;
  }

  private static List<Part> of(List<Part> parts, Role role) {
    return parts.stream().filter(part -> part.role() == role).toList();
  }
}
