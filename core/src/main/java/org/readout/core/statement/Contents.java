package org.readout.core.statement;

import java.util.List;
import org.readout.core.statement.Statement.Kind;
import org.readout.core.text.Span;

/** The spans of a content, and how much of it is quoted. */
final class Contents {
  private Contents() {}

  /**
   * Without stops and commas at the edges; a quotation that is a whole span is given without its
   * marks, one that is a part of it with both.
   */
  static List<Span> spans(Draft draft) {
    return draft.contents().stream()
        .map(part -> draft.passage().span(trim(draft.passage(), part)))
        .toList();
  }

  static Part trim(Passage passage, Part part) {
    int first = part.first();
    int end = part.end();
    while (end - first > 1 && isEdge(passage, first)) {
      first++;
    }
    while (end - first > 1 && isEdge(passage, end - 1)) {
      end--;
    }
    if (isQuotedThroughout(passage, first, end)) {
      return part.with(first, end);
    }
    int closing = end;
    while (closing < passage.size() && passage.isQuoted(closing) && isEdge(passage, closing)) {
      closing++;
    }
    boolean opens = passage.isQuoted(first) && passage.isMark(first - 1);
    boolean closes = passage.isQuoted(end - 1) && passage.isMark(closing);
    return part.with(opens ? first - 1 : first, closes ? closing + 1 : end);
  }

  private static boolean isQuotedThroughout(Passage passage, int first, int end) {
    for (int i = first; i < end; i++) {
      if (!passage.isQuoted(i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isEdge(Passage passage, int word) {
    return switch (passage.key(word)) {
      case ",", ".", ";", ":", "-", "\"" -> true;
      case "'" -> passage.isMark(word);
      default -> false;
    };
  }

  static Kind kind(Draft draft) {
    Passage passage = draft.passage();
    int quoted = 0;
    int words = 0;
    for (Part part : draft.contents()) {
      for (int i = part.first(); i < part.end(); i++) {
        if (!passage.isPunctuation(i)) {
          words++;
          quoted += passage.isQuoted(i) ? 1 : 0;
        }
      }
    }
    if (quoted == 0) {
      return Kind.INDIRECT;
    }
    return quoted == words && startsLikeSentence(passage, draft.contents().getFirst())
        ? Kind.DIRECT
        : Kind.MIXED;
  }

  private static boolean startsLikeSentence(Passage passage, Part content) {
    int word = content.first();
    while (word < content.end() - 1 && passage.isPunctuation(word)) {
      word++;
    }
    return !passage.isSmall(word);
  }
}
