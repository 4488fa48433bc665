package org.readout.core.statement;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.core.text.Span;

/** Who is told, between a verb of telling and what is told: "told <em>reporters</em> that". */
final class Addressee {
  private static final int LONGEST = 10;
  private static final Set<String> TELLING =
      Set.of(
          "tell", "ask", "assure", "warn", "remind", "inform", "urge", "notify", "promise",
          "advise", "invite", "order", "thank");
  private static final Set<String> ENDS =
      Set.of(
          "that",
          "to",
          "on",
          "in",
          "at",
          "during",
          "after",
          "before",
          "by",
          "via",
          "when",
          "while",
          "last",
          "this",
          "earlier",
          "later",
          "about",
          "if",
          "whether",
          "how",
          "why",
          "what",
          "from",
          "as",
          "over",
          "for",
          "and",
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "again",
          "it",
          "he",
          "she",
          "they");

  private Addressee() {}

  static List<Span> of(Draft draft) {
    Passage passage = draft.passage();
    Part cue = draft.cue();
    if (cue == null) {
      return List.of();
    }
    int verb = tellingVerb(passage, cue);
    if (verb < 0) {
      return List.of();
    }
    int first = verb + 1;
    int end = first;
    while (end < Math.min(passage.size(), first + LONGEST) && goesOn(draft, end, first)) {
      end++;
    }
    return end == first || end == first + LONGEST ? List.of() : List.of(passage.span(first, end));
  }

  private static int tellingVerb(Passage passage, Part cue) {
    for (int i = cue.end() - 1; i >= cue.first(); i--) {
      Cues.@Nullable Verb verb = Cues.verb(passage.key(i));
      if (verb != null && TELLING.contains(verb.lemma())) {
        return i;
      }
    }
    return -1;
  }

  private static boolean goesOn(Draft draft, int word, int first) {
    Passage passage = draft.passage();
    String key = passage.key(word);
    boolean mark = passage.isPunctuation(word) && !key.equals("'") && !key.equals("-");
    boolean ends = ENDS.contains(key) && (word > first || !key.equals("this"));
    boolean inPart =
        holds(draft.source(), word)
            || draft.contents().stream().anyMatch(content -> holds(content, word));
    return !mark && !ends && !inPart && !passage.isQuoted(word);
  }

  private static boolean holds(@Nullable Part part, int word) {
    return part != null && part.first() <= word && word < part.end();
  }
}
