package org.readout.core.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.core.report.Golden.assertGolden;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.core.comparison.Comparison;
import org.readout.core.speaker.Cast;

class TerminalReportTest {

  @Test
  void aSummitInThreeReports() throws IOException {
    assertGolden("syrdarya.txt", written(LabelledComparison.of("01-syrdarya-summit"), 88));
  }

  @Test
  void aReprintIsNoSecondVoice() throws IOException {
    assertThat(written(LabelledComparison.of("02-sulawesi-ferry"), 88))
        .contains("Pacific News Service, The Manila Dispatch · Hendra Wijono");
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 57, 80, 140})
  void noLineIsTooWideOrEndsInSpace(int width) throws IOException {
    for (Comparison comparison :
        List.of(
            LabelledComparison.of("10-puerto-hormiga-ceasefire"),
            Crowd.of(3, "日本放送", "消防によると火は夜通し燃え続けた。".repeat(20)),
            Crowd.of(17),
            Crowd.of(50))) {
      assertThat(written(comparison, width).lines())
          .allMatch(line -> Cells.width(line) <= width, "fits")
          .noneMatch(line -> line.endsWith(" "));
    }
  }

  @Test
  void fiftyReportsAreCounted() throws IOException {
    assertThat(written(Crowd.of(50), 80))
        .contains("how many were hurt  43 assert, 7 deny")
        .contains("… and 40 more");
  }

  @Test
  void seventeenReportsHaveLetters() throws IOException {
    assertThat(written(Crowd.of(17), 80))
        .contains("Q  Outlet 17")
        .contains("+ + + + + + - + + + + + + - + + +");
  }

  @Test
  void colourIsOnlyForThoseWhoAskForIt() throws IOException {
    Comparison comparison = LabelledComparison.of("01-syrdarya-summit");
    StringBuilder coloured = new StringBuilder();
    new TerminalReport(80, true).write(comparison, coloured);

    assertThat(coloured).contains("\u001b[");
    assertThat(written(comparison, 80)).doesNotContain("\u001b");
  }

  @Test
  void anArticleCannotDriveTheTerminal() throws IOException {
    StringBuilder out = new StringBuilder();
    new TerminalReport(80, false)
        .write(Crowd.of(2, "\u001b]0;owned\u0007 Daily\u202e", "\u001b[2J"), out);

    assertThat(out.toString().replace("\n", "")).doesNotContainPattern("[\\p{Cc}\u202e]");
  }

  @Test
  void nothingFoundIsSaid() throws IOException {
    Comparison crowd = Crowd.of(2);
    Comparison none = new Comparison(crowd.accounts(), new Cast(List.of()), List.of(), List.of());

    assertThat(written(none, 80))
        .isEqualTo(
            """
            Outlet 1  2025-03-02, 18 words
            Outlet 2  2025-03-02, 18 words

            0 statements by 0 speakers compared: no conflict.
            """);
  }

  @Test
  void wideAndCombiningCharactersAreMeasured() {
    assertThat(Cells.width("日本")).isEqualTo(4);
    assertThat(Cells.width("e\u0301")).isEqualTo(1);
    assertThat(Cells.fit("日本放送", 0, 5)).isEqualTo(2);
  }

  @Test
  void textIsBrokenAtSpacesOrInsideAWordTooWide() {
    assertThat(lines("one two three fourteen!", 8))
        .containsExactly("one two", "three", "fourteen", "!");
    assertThat(lines("🐟🐟🐟🐟🐟", 8)).containsExactly("🐟🐟🐟🐟", "🐟");
  }

  @Test
  @Timeout(5)
  void aWordOfAMillionLettersIsBrokenInTime() {
    assertThat(lines("m".repeat(1_000_000), 40)).hasSize(25_000);
  }

  private static List<String> lines(String text, int cells) {
    return new Styled().add(text).wrap(cells).stream().map(line -> line.render(false)).toList();
  }

  private static String written(Comparison comparison, int width) throws IOException {
    StringBuilder out = new StringBuilder();
    new TerminalReport(width, false).write(comparison, out);
    return out.toString();
  }
}
