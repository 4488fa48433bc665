package org.readout.core.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.core.LabelledEvent;
import org.readout.core.LabelledEvents;
import org.readout.core.LexicalEncoder;

class ComparerTest {
  private final Comparer comparer = new Comparer(new LexicalEncoder());

  @Test
  void oneQuotationInTwoWordingsIsAQuoteVariant() {
    assertThat(notes("01-syrdarya-summit", Finding.Type.QUOTE_VARIANT))
        .contains(
            "Meridian Wire and The Steppe Courier quote one remark of Yerlan Sadykov"
                + " in slightly different words.");
  }

  @Test
  void aReprintIsOneWitness() {
    assertThat(notes("02-sulawesi-ferry", Finding.Type.COPY))
        .containsExactly(
            "The Manila Dispatch reprints Pacific News Service: one witness, not two.");
  }

  @Test
  void whoeverWouldNotSayIsListed() {
    assertThat(notes("01-syrdarya-summit", Finding.Type.SILENCE))
        .anyMatch(note -> note.contains("Rustam Azimbekov did not take questions"));
  }

  @Test
  void theLengthToTheMinuteAndMoreThanTwoHoursAreNoConflict() {
    assertThat(compare("01-syrdarya-summit").findings(Finding.Type.CONFLICT))
        .noneMatch(finding -> finding.kind().equals("duration"));
  }

  @Test
  void aDenialAndWhatItDeniesAreAConflictWithBothSpeakers() {
    assertThat(notes("04-hull-hospital-strike", Finding.Type.CONFLICT))
        .contains(
            "Farrukh Aziz: “the trust had offered on Monday to resume talks through a conciliator”;"
                + " Maxine Dobbs denies: “any such offer had reached the union”.");
  }

  @Test
  void aQuotationCutBeforeItsConditionIsAConflict() {
    assertThat(compare("06-antwerp-ruling").findings(Finding.Type.CONFLICT))
        .filteredOn(finding -> finding.kind().equals("quote-wording"))
        .flatExtracting(Finding::evidence)
        .extracting(Finding.Evidence::value)
        .containsExactly(
            "We will not pay a cent before the appeal is heard", "We will not pay a cent");
  }

  @Test
  void oneVolumeInTwoUnitsIsNoConflict() {
    assertThat(compare("01-syrdarya-summit").findings(Finding.Type.CONFLICT))
        .noneMatch(finding -> finding.kind().equals("number"));
  }

  @Test
  void whatStandsInOneReportAloneComesWithTheNearestPassageElsewhere() {
    assertThat(compare("01-syrdarya-summit").findings(Finding.Type.ONLY))
        .isNotEmpty()
        .allSatisfy(only -> assertThat(only.nearest()).hasSize(2));
  }

  @Test
  void aPromiseCarriesItsDay() {
    assertThat(compare("01-syrdarya-summit").findings(Finding.Type.COMMITMENT))
        .flatExtracting(Finding::evidence)
        .extracting(Finding.Evidence::value)
        .contains("2024-06-01", "2024-05-21", "2025-12-31");
  }

  @Test
  void theSameInputGivesTheSameFindings() {
    LabelledEvent event = LabelledEvents.named("02-sulawesi-ferry");

    assertThat(comparer.compare(event.accounts(), event.cast()))
        .isEqualTo(comparer.compare(event.accounts(), event.cast()));
  }

  private List<String> notes(String event, Finding.Type type) {
    return compare(event).findings(type).stream().map(Finding::note).toList();
  }

  private Comparison compare(String name) {
    LabelledEvent event = LabelledEvents.named(name);
    return comparer.compare(event.accounts(), event.cast());
  }
}
