package org.readout.core.statement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * Quotations that no cue introduces: the speaker of an earlier statement goes on. Nicknames, titles
 * of works and words held at arm's length are quoted too, but they are no sentences.
 */
final class FreeQuotations {
  private static final int SHORTEST = 3;
  private static final double CERTAINTY = 0.8;
  private static final Set<String> STOPS = Set.of(".", "?", "!", ",");

  private FreeQuotations() {}

  /**
   * Drafts without source and cue for the passage's quotations that the drafts leave out: all in a
   * passage that is nothing but quotations, else those after the first draft.
   */
  static List<Draft> in(Passage passage, List<Draft> drafts) {
    BitSet taken = new BitSet(passage.size());
    for (Draft draft : drafts) {
      for (Part content : draft.contents()) {
        taken.set(content.first(), content.end());
      }
    }
    List<Draft> free = new ArrayList<>();
    boolean whole = isWhole(passage);
    int i = whole ? 0 : drafts.isEmpty() ? passage.size() : taken.nextSetBit(0);
    while (i < passage.size()) {
      int first = i++;
      if (!passage.isQuoted(first)) {
        continue;
      }
      while (i < passage.size() && passage.isQuoted(i)) {
        i++;
      }
      int next = taken.nextSetBit(first);
      boolean left = next < 0 || next >= i;
      boolean stops = STOPS.contains(passage.key(i - 1)) || (i == passage.size() && !whole);
      if (left && stops && isUtterance(passage, first, i) && !isLabelled(passage, first, i)) {
        Part content = new Part(Role.CONTENT, first, i, CERTAINTY);
        free.add(new Draft(passage, null, null, List.of(content), "quotation"));
      }
    }
    return free;
  }

  /** Whether nothing stands outside of quotations. */
  private static boolean isWhole(Passage passage) {
    for (int i = 0; i < passage.size(); i++) {
      if (!passage.isQuoted(i) && !passage.isPunctuation(i)) {
        return false;
      }
    }
    return true;
  }

  /** "WALLACE: ..." in a transcript is by somebody else than what goes before. */
  private static boolean isLabelled(Passage passage, int first, int end) {
    int colon = first;
    while (colon < end && passage.isUpper(colon)) {
      colon++;
    }
    return colon > first && passage.key(colon).equals(":");
  }

  /** Whether the words stand as a sentence of their own: a capital, several words. */
  private static boolean isUtterance(Passage passage, int first, int end) {
    int words = 0;
    int capitals = 0;
    for (int i = first; i < end; i++) {
      if (!passage.isPunctuation(i)) {
        words++;
        capitals += passage.isCapital(i) ? 1 : 0;
      }
    }
    return words >= SHORTEST
        && 2 * capitals <= words + 1
        && !passage.isSmall(first)
        && mayBegin(passage, first - 2);
  }

  /** Whether a sentence may begin after this word: a stop, a colon, or a closing mark after one. */
  private static boolean mayBegin(Passage passage, int before) {
    String key = passage.isMark(before) ? passage.key(before - 1) : passage.key(before);
    return key.isEmpty() || key.equals(":") || STOPS.contains(key);
  }
}
