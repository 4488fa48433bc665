package org.readout.core.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.core.text.Folding;

/** One passage read with the cue verbs: what stands before and after each tells the roles. */
final class LexiconReading {
  private static final int FARTHEST = 12;
  private static final int LONGEST_SOURCE = 25;

  private final List<Word> words;
  private final String[] keys;
  private final boolean[] capital;
  private final int[] start;
  private final int[] end;
  private final int[] tagged;
  private final List<Part> parts = new ArrayList<>();

  LexiconReading(String text, List<Word> words) {
    this.words = words;
    int size = words.size();
    keys = new String[size];
    capital = new boolean[size];
    tagged = new int[size];
    for (int i = 0; i < size; i++) {
      String word = words.get(i).span().of(text);
      keys[i] = Folding.key(word);
      capital[i] = Character.isUpperCase(word.codePointAt(0));
    }
    start = new int[size];
    end = new int[size];
    int first = 0;
    for (int i = 0; i < size; i++) {
      start[i] = first;
      if (isStop(i)) {
        first = i + 1;
      }
    }
    int last = size;
    for (int i = size - 1; i >= 0; i--) {
      if (isStop(i)) {
        last = i;
      }
      end[i] = last;
    }
  }

  /** In the order they were found; parts of one role do not overlap. */
  List<Part> parts() {
    for (int i = 0; i < keys.length; i++) {
      if (isQuoted(i) || tagged[i] != 0) {
        continue;
      }
      if (key(i).equals("according") && key(i + 1).equals("to")) {
        readAccordingTo(i);
      } else {
        Cues.@Nullable Verb verb = Cues.verb(keys[i]);
        if (verb != null && isVerb(i)) {
          read(i, verb);
        }
      }
    }
    return parts;
  }

  private void readAccordingTo(int i) {
    int sourceEnd = nounPhraseEnd(i + 2);
    if (sourceEnd == i + 2) {
      return;
    }
    add(Role.CUE, i, i + 2);
    add(Role.SOURCE, i + 2, sourceEnd);
    if (i - start[i] > 2) {
      add(Role.CONTENT, start[i], i);
    } else {
      add(Role.CONTENT, sourceEnd, end[i]);
    }
  }

  private void read(int i, Cues.Verb verb) {
    int from = contentAfter(i, verb);
    if (from >= 0) {
      if (readSourceBefore(i)) {
        addCue(i);
        add(Role.CONTENT, from, quotationOrSentenceEnd(from));
      }
    } else if (isAfterContent(i)) {
      readAfterContent(i);
    }
  }

  /** Where a content starts after the cue, or -1. */
  private int contentAfter(int i, Cues.Verb verb) {
    int limit = Math.min(end[i], i + FARTHEST);
    for (int k = i + 1; k < limit; k++) {
      boolean mark = isMark(k);
      if (mark && (k == i + 1 || ":,".contains(key(k - 1)))) {
        return k;
      }
      if (mark && verb.takes(Cues.Frame.PHRASE)) {
        return i + 1;
      }
      if (mark || (key(k).equals(",") && k > i + 1 && !isMark(k + 1))) {
        break;
      }
      boolean that = key(k).equals("that") || key(k).equals("whether");
      if (that && verb.takes(Cues.Frame.CLAUSE)) {
        return k;
      }
      if (key(k).equals("to")
          && verb.takes(Cues.Frame.INFINITIVE)
          && (k == i + 1
              || LexiconWords.TELLING.contains(verb.lemma())
              || verb.lemma().equals("ask"))) {
        return k;
      }
    }
    if (i + 1 >= end[i] || isMark(i + 1)) {
      return -1;
    }
    boolean clause =
        LexiconWords.SAYING.contains(verb.lemma())
            && !LexiconWords.TELLING.contains(verb.lemma())
            && (LexiconWords.CLAUSE_STARTS.contains(key(i + 1)) || capital[i + 1] || isDigit(i + 1))
            && !isAfterContent(i)
            && end[i] - i > 3;
    boolean phrase = verb.takes(Cues.Frame.PHRASE) && !isAfterContent(i) && end[i] - i > 2;
    return clause || phrase ? i + 1 : -1;
  }

  /** Whether a quotation or clause before the cue ends with the comma or mark before its source. */
  private boolean isAfterContent(int i) {
    int k = i - 1;
    while (k >= start[i] && i - k < LONGEST_SOURCE) {
      if (isMark(k)) {
        return ",?!.".contains(key(k - 1));
      }
      if (key(k).equals(",") && k > start[i] + 2) {
        return i + 1 >= end[i]
            || isMark(i + 1)
            || key(i + 1).equals(",")
            || k == i - 1
            || isTail(i);
      }
      k--;
    }
    return false;
  }

  /** Whether only a time, a place or who is told follows the cue. */
  private boolean isTail(int i) {
    return end[i] - i <= 8 && !key(i + 1).equals("that");
  }

  private void readAfterContent(int i) {
    int edge = i - 1;
    while (!isMark(edge) && !key(edge).equals(",")) {
      edge--;
    }
    int contentStart = start[i];
    if (isMark(edge)) {
      contentStart = Math.max(edge - 1, 0);
      while (contentStart > 0 && isQuoted(contentStart - 1)) {
        contentStart--;
      }
      contentStart = Math.max(contentStart - 1, 0);
    }
    boolean inverted = edge == i - 1;
    int sourceEnd = nounPhraseEnd(i + 1);
    boolean sourced =
        inverted ? sourceEnd > i + 1 && add(Role.SOURCE, i + 1, sourceEnd) : readSourceBefore(i);
    if (sourced) {
      addCue(i);
      add(Role.CONTENT, contentStart, isMark(edge) ? edge + 1 : edge);
    }
  }

  private boolean readSourceBefore(int i) {
    int last = i;
    while (last > start[i]
        && !isMark(last - 1)
        && (LexiconWords.AUXILIARIES.contains(key(last - 1)) || key(last - 1).endsWith("ly"))) {
      last--;
    }
    boolean apposition = last > start[i] && key(last - 1).equals(",");
    if (apposition) {
      last--;
    }
    int first = last;
    while (first > start[i]
        && last - first < LONGEST_SOURCE
        && !isMark(first - 1)
        && !LexiconWords.BOUNDARIES.contains(key(first - 1))
        && !(key(first - 1).equals(",") && !apposition)) {
      apposition &= !key(first - 1).equals(",");
      first--;
    }
    return last > first && add(Role.SOURCE, first, last);
  }

  private int nounPhraseEnd(int from) {
    int k = from;
    while (k < keys.length
        && k < end[from < keys.length ? from : keys.length - 1]
        && k - from < LONGEST_SOURCE
        && !isMark(k)
        && !",;:-".contains(key(k))
        && !Set.of("who", "which", "on", "that", "when", "while", "after", "as").contains(key(k))) {
      k++;
    }
    return k;
  }

  /** The cue with the auxiliaries and the negation before it. */
  private void addCue(int i) {
    int first = i;
    while (first > start[i]
        && LexiconWords.AUXILIARIES.contains(key(first - 1))
        && !isMark(first - 1)
        && tagged[first - 1] == 0) {
      first--;
    }
    add(Role.CUE, first, i + 1);
  }

  private int quotationOrSentenceEnd(int from) {
    if (!isMark(from)) {
      return end[from];
    }
    int k = from + 1;
    while (k < keys.length && isQuoted(k)) {
      k++;
    }
    return Math.min(k + 1, keys.length);
  }

  private boolean add(Role role, int first, int last) {
    if (last <= first) {
      return false;
    }
    int bit = 1 << role.offset();
    for (int i = first; i < last; i++) {
      if ((tagged[i] & bit) != 0) {
        return role != Role.CONTENT;
      }
    }
    for (int i = first; i < last; i++) {
      tagged[i] |= bit;
    }
    parts.add(new Part(role, first, last, 1));
    return true;
  }

  private boolean isVerb(int i) {
    return isMark(i - 1) || (i > start[i] && !LexiconWords.NO_VERB_AFTER.contains(key(i - 1)));
  }

  private boolean isStop(int i) {
    if (isMark(i)) {
      return i > 0 && isQuoted(i - 1) && ".?!".contains(key(i - 1)) && startsNew(i + 1);
    }
    return !isQuoted(i)
        && ".?!".contains(key(i))
        && startsNew(i + 1)
        && !(i > 0
            && (LexiconWords.ABBREVIATIONS.contains(key(i - 1)) || key(i - 1).length() == 1));
  }

  private boolean startsNew(int i) {
    return i >= keys.length || capital[i] || isMark(i) || isDigit(i);
  }

  private String key(int i) {
    return i < 0 || i >= keys.length ? "" : keys[i];
  }

  private boolean isDigit(int i) {
    return Character.isDigit(keys[i].charAt(0));
  }

  private boolean isQuoted(int i) {
    return words.get(i).quoting() == Word.Quoting.INSIDE;
  }

  private boolean isMark(int i) {
    return i >= 0 && i < keys.length && words.get(i).quoting() == Word.Quoting.MARK;
  }
}
