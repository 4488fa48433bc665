package org.readout.core.speaker;

import java.util.List;
import org.readout.core.text.Span;

/** Finds the phrase that a relative clause hangs on. */
final class Antecedents {
  private static final int LONGEST = 10;

  private final Sentences sentences;
  private final int sentence;

  Antecedents(Sentences sentences, int sentence) {
    this.sentences = sentences;
    this.sentence = sentence;
  }

  /** The name or the noun phrase that ends before the word at {@code relative}. */
  Span before(int relative) {
    List<Token> tokens = sentences.tokens(sentence);
    int last = relative - 1;
    while (last > 0 && !tokens.get(last).isWord()) {
      last--;
    }
    int first = last;
    while (first > 0 && last - first < LONGEST && !Descriptions.isDeterminer(tokens.get(first))) {
      if (!tokens.get(first - 1).isWord() && !tokens.get(first - 1).isPossessive()) {
        break;
      }
      first--;
    }
    Span phrase = tokens.get(first).span().through(tokens.get(last).span());
    int end = tokens.get(last).span().end();
    return sentences.mentionsIn(sentence, phrase).stream()
        .filter(mention -> mention.nameSpan().end() == end)
        .map(Mention::nameSpan)
        .findFirst()
        .orElse(phrase);
  }
}
