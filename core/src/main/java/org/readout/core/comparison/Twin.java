package org.readout.core.comparison;

import java.util.List;
import org.readout.core.comparison.Finding.Evidence;
import org.readout.core.sentence.Sentence;
import org.readout.core.speaker.Account;
import org.readout.core.statement.Quotations;
import org.readout.core.text.Span;

/** Two sentences of two reports that have nearly all their words in common, in one order. */
record Twin(Passage left, Passage right, Wording wording) {

  /**
   * A sentence of one report.
   *
   * @param article the account's place among those compared
   * @param sentence its place in the account
   */
  record Passage(int article, Account account, int sentence) {
    String text() {
      return account.text();
    }

    Sentence read() {
      return account.sentences().get(sentence);
    }

    Span span() {
      return read().span();
    }

    boolean has(Proposition proposition) {
      return proposition.article() == article && proposition.sentence() == sentence;
    }

    Evidence evidence() {
      return new Evidence(account.article().id(), null, List.of(span()), null);
    }

    List<Token> words() {
      return Token.of(text(), span());
    }

    /** Whether some of its words stand between quotation marks. */
    boolean quotes(Span words) {
      return Quotations.in(text(), read().block().span()).outermost().stream()
          .anyMatch(quotation -> quotation.span().contains(words));
    }
  }

  boolean has(Proposition proposition) {
    return left.has(proposition) || right.has(proposition);
  }

  boolean isWordForWord() {
    return wording.edits().stream().allMatch(edit -> edit.meaning() == Wording.Meaning.FORM);
  }
}
