package org.readout.core.comparison;

import java.util.List;
import org.readout.core.comparison.Wording.Edit;
import org.readout.core.speaker.Naming;
import org.readout.core.text.Folding;
import org.readout.core.text.Span;

/** What two passages name in one place. */
final class Names {
  private static final int LONGEST = 3;

  /** Passages that share fewer of their words are not laid side by side. */
  private static final double LIKE = 0.5;

  private Names() {}

  /**
   * Whether near the same words are told of things with unlike names, neither of which the other
   * passage has.
   */
  static boolean differ(Alignment pair) {
    Proposition left = pair.left();
    Proposition right = pair.right();
    if (left.isQuoted() && right.isQuoted() && left.sameVoice(right)) {
      return false;
    }
    Wording wording = left.wording(right);
    return wording.likeness() >= LIKE
        && wording.edits().stream()
            .anyMatch(
                edit ->
                    isName(edit.left(), left)
                        && isName(edit.right(), right)
                        && areUnlike(edit, left, right));
  }

  private static boolean isName(List<Span> words, Proposition side) {
    return !words.isEmpty()
        && words.size() <= LONGEST
        && words.stream().allMatch(word -> isName(word, side));
  }

  /** A state is known even where a sentence begins with it. */
  private static boolean isName(Span word, Proposition side) {
    String text = word.of(side.account().text());
    Token token = Token.of(text, new Span(0, text.length())).getFirst();
    return side.names().contains(token.stem()) || Naming.isState(token.key());
  }

  private static boolean areUnlike(Edit edit, Proposition left, Proposition right) {
    String one = words(edit.left(), left);
    String other = words(edit.right(), right);
    return !Naming.mayBeOne(one, other)
        && !Folding.key(right.words()).contains(Folding.key(one))
        && !Folding.key(left.words()).contains(Folding.key(other));
  }

  private static String words(List<Span> words, Proposition side) {
    return words
        .getFirst()
        .through(words.getLast())
        .of(side.account().text())
        .replaceAll("['’]s$", "");
  }
}
