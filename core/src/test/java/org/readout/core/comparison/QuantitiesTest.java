package org.readout.core.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.core.text.Span;
import org.readout.core.text.Stems;

class QuantitiesTest {

  @Test
  void moreThanTwoHoursAgreesWithTwoHoursAndSixteenMinutes() {
    assertThat(only("The talks lasted more than two hours"))
        .matches(amount -> amount.agrees(only("for two hours and 16 minutes")))
        .matches(amount -> amount.agrees(only("the two-hour-and-16-minute meeting")));
  }

  @Test
  void billionsOfCubicMetresAreCubicKilometres() {
    assertThat(only("3.2 billion cubic metres of water"))
        .matches(amount -> amount.agrees(only("3.2 cubic kilometres")));
  }

  @Test
  void anHourAndAHalfIsNotFortyMinutes() {
    Quantity crossing = only("an hour and a half into its crossing");

    assertThat(crossing.value()).isEqualTo(5400);
    assertThat(crossing.comparable(only("some 40 minutes after leaving"))).isTrue();
    assertThat(crossing.agrees(only("some 40 minutes after leaving"))).isFalse();
  }

  @Test
  void wordNumbersCountWhatFollows() {
    assertThat(only("Two hundred and fourteen neighbours have won"))
        .matches(amount -> amount.value() == 214 && amount.unit().equals(Stems.of("neighbours")));
    assertThat(only("eighty-three souls on board").value()).isEqualTo(83);
  }

  @Test
  void percentagesAreNotPoints() {
    assertThat(only("rose by 0.5 percent").comparable(only("by 50 basis points"))).isFalse();
  }

  @Test
  void yearsDaysTimesAndNamesAreNoAmounts() {
    assertThat(in("It last convened in 2021")).isEmpty();
    assertThat(in("between June 1 and 21 May")).isEmpty();
    assertThat(in("It rolled over at 4:20 a.m.")).isEmpty();
    assertThat(in("a job in Band 3 on Ward 14")).isEmpty();
    assertThat(in("A second case opens")).isEmpty();
  }

  @Test
  void halvesAndPartsAreAmounts() {
    assertThat(only("Twelve and a half million tonnes of grain").value()).isEqualTo(12.5e9);
    assertThat(only("half a million refugees").value()).isEqualTo(500_000);
    assertThat(only("for two and a half years").value()).isEqualTo(2.5 * 31_557_600);
    assertThat(only("half an hour late").value()).isEqualTo(1800);
    assertThat(only("Over nine tenths of the seats").value()).isEqualTo(90);
    assertThat(only("Seven in ten of the refugees").value()).isEqualTo(70);
    assertThat(in("a third cracked pipe")).isEmpty();
  }

  @Test
  void aPartIsCountedAndItsWholeIsNot() {
    assertThat(only("Three of the 44 trawlers"))
        .matches(amount -> amount.value() == 3 && amount.unit().equals(Stems.of("trawlers")));
    assertThat(only("It took 21 of 35 seats").value()).isEqualTo(21);
    assertThat(only("a crew of 35").value()).isEqualTo(35);
  }

  @Test
  void hardlyAThousandIsAtMostAThousand() {
    assertThat(only("Hardly a thousand came").bound()).isEqualTo(Quantity.Bound.AT_MOST);
    assertThat(only("Not even a thousand came").bound()).isEqualTo(Quantity.Bound.AT_MOST);
    assertThat(only("Little more than half of the seats").agrees(only("55 per cent"))).isTrue();
  }

  @Test
  void noMoreThanIsNotMoreThan() {
    assertThat(only("no more than 840 euros").bound()).isEqualTo(Quantity.Bound.AT_MOST);
    assertThat(only("not less than 840 euros").bound()).isEqualTo(Quantity.Bound.AT_LEAST);
  }

  @Test
  void whatIsRefusedIsNoAmountAndOneAloneIs() {
    assertThat(only("Four men, not three, ran out").value()).isEqualTo(4);
    assertThat(only("only one guard was on duty").unit()).isEqualTo(Stems.of("guard"));
    assertThat(only("a 23-year-old driver").dimension()).isEqualTo(Quantity.Dimension.AGE);
  }

  private static Quantity only(String text) {
    List<Quantity> found = in(text);
    assertThat(found).hasSize(1);
    return found.getFirst();
  }

  private static List<Quantity> in(String text) {
    return Quantities.in(text, new Span(0, text.length()));
  }
}
