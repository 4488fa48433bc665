package org.readout.core.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.readout.core.text.Span;

class DaysTest {
  private static final LocalDate FRIDAY = LocalDate.of(2024, 4, 12);

  @Test
  void aMonthAgreesWithADayInItAndWithNextMonth() {
    Day may = only("would meet in May", FRIDAY);

    assertThat(may.agrees(only("will gather on 21 May", FRIDAY))).isTrue();
    assertThat(may.agrees(only("is due to meet next month", FRIDAY))).isTrue();
    assertThat(may.agrees(only("would meet in June", FRIDAY))).isFalse();
  }

  @Test
  void aWeekdayIsTheLastOneUnlessItIsToCome() {
    assertThat(only("said on Thursday", FRIDAY).from()).isEqualTo("2024-04-11");
    assertThat(only("to free them by Wednesday", FRIDAY).from()).isEqualTo("2024-04-17");
  }

  @Test
  void theFirstOfJuneIsJuneOne() {
    assertThat(only("on the first of June", FRIDAY).from()).isEqualTo("2024-06-01");
    assertThat(only("the fourteenth of June", FRIDAY).from()).isEqualTo("2024-06-14");
    assertThat(only("on the twenty-first day of June", FRIDAY).from()).isEqualTo("2024-06-21");
  }

  @Test
  void withoutADayOfPublicationTheYearIsUnknown() {
    assertThat(only("on June 1", null).yearKnown()).isFalse();
    assertThat(only("by the end of 2025", null).yearKnown()).isTrue();
  }

  private static Day only(String text, @Nullable LocalDate published) {
    List<Day> found = Days.in(text, new Span(0, text.length()), published);
    assertThat(found).hasSize(1);
    return found.getFirst();
  }
}
