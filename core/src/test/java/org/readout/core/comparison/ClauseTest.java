package org.readout.core.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.core.text.Span;

class ClauseTest {

  @Test
  void aNegationReachesItsClauseOnly() {
    List<Clause> clauses = of("no payment fell due until the appeal court had ruled", false);

    assertThat(clauses).extracting(Clause::negated).containsExactly(true, false);
  }

  @Test
  void notJustAndAContrastingNotReachNothing() {
    assertThat(of("This is an agreement, not an intention", false)).noneMatch(Clause::negated);
    assertThat(of("This is an agreement and not just an intention", false))
        .noneMatch(Clause::negated);
  }

  @Test
  void whatIsDeniedIsTurnedRoundAndADeniedNegationTurnsBack() {
    assertThat(of("the ferry sailed with its bow door open", true)).allMatch(Clause::negated);
    assertThat(of("it had not been checked", true)).noneMatch(Clause::negated);
  }

  @Test
  void noTalksBearsOnTalksAndLeavesNoneOut() {
    Negation negation = of("There were no talks", false).getFirst().negation();

    assertThat(negation.focus()).containsExactly(Synonyms.stem("talks"));
    assertThat(negation.absolute()).isTrue();
  }

  @Test
  void whoeverIsLeftOutOrWishedForDeniesNothing() {
    assertThat(of("no miner who talks will lose his place", false).getFirst().negation())
        .isEqualTo(Negation.EMPTY);
    assertThat(of("nobody else was hurt", false).getFirst().negation()).isEqualTo(Negation.EMPTY);
    assertThat(of("they should not pay", false).getFirst().negation()).isEqualTo(Negation.EMPTY);
    assertThat(of("he asked them not to pay", false).getFirst().negation())
        .isEqualTo(Negation.EMPTY);
  }

  @Test
  void notIsReadAsTokenisersSplitIt() {
    for (String not : List.of("hadn't", "had n't", "hadn ’ t", "hadn' t", "had n ’ t")) {
      assertThat(of("he " + not + " signed the bill", false)).allMatch(Clause::negated);
    }
    for (String none :
        List.of("in London ’ the tally", "of Sophie in 't Veld", "of Jan van’t Hoff")) {
      assertThat(of("the vote " + none, false)).noneMatch(Clause::negated);
    }
  }

  private static List<Clause> of(String text, boolean denied) {
    return Clause.of(text, Token.of(text, new Span(0, text.length())), denied);
  }
}
