package org.readout.core.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ContradictionTest {
  @Test
  void what_is_told_with_and_without_not_clashes() {
    assertThat(kind("The panel did not back the plan.", "The panel backed the plan."))
        .isEqualTo("negation");
  }

  @Test
  void opposite_verbs_of_one_thing_clash() {
    assertThat(kind("Parliament rejected the budget on Monday.", "Parliament accepted the budget."))
        .isEqualTo("opposite");
  }

  @Test
  void amounts_of_one_unit_clash_unless_one_of_them_agrees() {
    String passage = "The union has 19 members and the club has 7 members.";
    assertThat(kind(passage, "The union has 16 members.")).isEqualTo("number");
    assertThat(kind(passage, "The union has 19 members.")).isEqualTo("none");
  }

  @Test
  void another_name_is_another_matter() {
    assertThat(kind("The mayor of Lyon did not resign.", "The mayor of Nice did resign."))
        .isEqualTo("none");
  }

  @Test
  void nothing_clashes_with_nothing() {
    assertThat(kind("", "It rained.")).isEqualTo("none");
    assertThat(kind("It rained.", "")).isEqualTo("none");
  }

  private static String kind(String passage, String claim) {
    return Contradiction.between(passage, claim).map(Contradiction::kind).orElse("none");
  }
}
