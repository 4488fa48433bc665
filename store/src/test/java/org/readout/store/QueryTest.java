package org.readout.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.readout.store.Query.Clause;
import org.readout.store.Query.Field;

class QueryTest {

  @Test
  void words_phrases_fields_and_days() {
    Query query =
        Query.parse(
            "ferry \"bow door\" -whale speaker:\"Ann Lee\" said:shut after:2024-05 before:2025");
    assertThat(query.clauses())
        .containsExactly(
            new Clause(Field.TEXT, "ferry", false, false),
            new Clause(Field.TEXT, "bow door", true, false),
            new Clause(Field.TEXT, "whale", false, true),
            new Clause(Field.SPEAKER, "Ann Lee", true, false),
            new Clause(Field.SAID, "shut", false, false));
    assertThat(query.after()).isEqualTo(LocalDate.of(2024, 5, 1));
    assertThat(query.before()).isEqualTo(LocalDate.of(2025, 1, 1));
    assertThat(query.meaning()).isEqualTo("ferry bow door");
  }

  @Test
  void a_colon_in_a_word_is_no_field() {
    assertThat(Query.parse("note:this").clauses())
        .containsExactly(new Clause(Field.TEXT, "note this", true, false));
  }

  @Test
  void a_day_that_is_none_is_told() {
    assertThatThrownBy(() -> Query.parse("after:yesterday")).hasMessageContaining("2024-05-17");
    assertThatThrownBy(() -> Query.parse("before:2024-02-31")).hasMessageContaining("no such day");
  }
}
