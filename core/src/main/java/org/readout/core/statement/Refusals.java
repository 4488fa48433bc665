package org.readout.core.statement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Refusals to answer that the tagger passes over, since PolNeAR marks few: "would not be drawn on",
 * "did not return calls".
 */
final class Refusals {
  private static final double CERTAINTY = 0.7;
  private static final int LONGEST_SOURCE = 15;
  private static final Set<String> AUXILIARIES =
      Set.of("would", "could", "did", "does", "do", "has", "have", "had", "will");
  private static final Set<String> SKIPPED =
      Set.of("immediately", "be", "wish", "to", "give", "any", "directly", "want", "yet");
  private static final Set<String> ANSWERS =
      Set.of(
          "respond",
          "responded",
          "reply",
          "replied",
          "answer",
          "answered",
          "return",
          "returned",
          "comment",
          "commented",
          "say",
          "tell",
          "talk",
          "give",
          "discuss",
          "elaborate",
          "disclose",
          "specify",
          "drawn",
          "provide",
          "speak");
  private static final Set<String> BOUNDARIES =
      Set.of(",", ";", ":", "-", "but", "and", "that", "though", "although", "while", "which");

  private final Passage passage;
  private final BitSet taken;
  private final List<Draft> found = new ArrayList<>();

  private Refusals(Passage passage, BitSet taken) {
    this.passage = passage;
    this.taken = taken;
  }

  /** Drafts for the refusals outside of what the given drafts cover. */
  static List<Draft> in(Passage passage, List<Draft> drafts) {
    BitSet taken = new BitSet(passage.size());
    for (Draft draft : drafts) {
      draft.contents().forEach(content -> taken.set(content.first(), content.end()));
      Part cue = draft.cue();
      if (cue != null) {
        taken.set(cue.first(), cue.end());
      }
    }
    Refusals refusals = new Refusals(passage, taken);
    for (int i = 1; i + 2 < passage.size(); i++) {
      if (AUXILIARIES.contains(passage.key(i)) && !passage.isQuoted(i) && !taken.get(i)) {
        refusals.read(i);
      }
    }
    return refusals.found;
  }

  private void read(int auxiliary) {
    int verb = answer(auxiliary + 1);
    int source = sourceStart(auxiliary);
    if (verb < 0 || source == auxiliary) {
      return;
    }
    Part content = content(verb + 1);
    if (content == null) {
      content = clauseBefore(source);
    }
    if (content != null) {
      taken.set(source, verb + 1);
      taken.set(content.first(), content.end());
      found.add(
          new Draft(
              passage,
              new Part(Role.SOURCE, source, auxiliary, CERTAINTY),
              new Part(Role.CUE, auxiliary, verb + 1, CERTAINTY),
              List.of(content),
              "refusal"));
    }
  }

  /** The verb of answering behind a negation, or -1. */
  private int answer(int from) {
    int i = from;
    if (!passage.key(i).equals("not")) {
      return -1;
    }
    i++;
    while (SKIPPED.contains(passage.key(i)) && !ANSWERS.contains(passage.key(i))) {
      i++;
    }
    return i < passage.size() && ANSWERS.contains(passage.key(i)) && !taken.get(i) ? i : -1;
  }

  private int sourceStart(int end) {
    int start = end;
    while (start > 0
        && end - start < LONGEST_SOURCE
        && passage.sentence(start - 1) == passage.sentence(end)
        && !taken.get(start - 1)
        && !passage.isMark(start - 1)
        && !BOUNDARIES.contains(passage.key(start - 1))) {
      start--;
    }
    return start;
  }

  private @Nullable Part content(int from) {
    int end = from;
    while (end < passage.size()
        && passage.sentence(end) == passage.sentence(from - 1)
        && !taken.get(end)
        && !passage.key(end).equals(",")) {
      end++;
    }
    boolean words = end > from && !(end == from + 1 && passage.isPunctuation(from));
    return words ? new Part(Role.CONTENT, from, end, CERTAINTY) : null;
  }

  /** "Who was first he could not say." */
  private @Nullable Part clauseBefore(int end) {
    int start = end;
    while (start > 0
        && passage.sentence(start - 1) == passage.sentence(end)
        && !taken.get(start - 1)) {
      start--;
    }
    return end - start > 1 ? new Part(Role.CONTENT, start, end, CERTAINTY) : null;
  }
}
