package org.readout.core.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReticenceTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "calls to the harbour office went unanswered",
        "the mayor could not immediately be reached",
        "the school did not return two messages",
        "nobody at the ministry would comment",
        "neither the club nor its lawyers replied",
        "there was no word on the second crew",
        "no reason was given for the delay",
        "the owner was travelling and was not available for comment",
        "the bank has yet to explain the transfer",
        "asked about the letter, the senator smiled and got into a lift",
        "the firm referred all questions to its insurer",
        "she ducked the question and left it at that",
      })
  void aReportTellsOfASilence(String words) {
    assertThat(Reticence.tells(words)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sales declined by four per cent",
        "the soldiers visited the mall but did not return",
        "the tent was not comfortable",
        "the door was left open the whole night",
        "to say nothing of the cost",
        "he avoided the main road",
      })
  void notEveryNegationIsASilence(String words) {
    assertThat(Reticence.tells(words)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "gave, no reason for the delay, true",
    "said, the minister gave no reason for the delay, false",
    "refused, to discuss the fee, true",
    "refused, to pay the fee, false",
  })
  void theCueBeginsIt(String cue, String words, boolean silent) {
    assertThat(Reticence.cues(cue, words)).isEqualTo(silent);
  }

  @ParameterizedTest
  @CsvSource({
    "that she was not at liberty to discuss the water, true",
    "it was too early to say how many, true",
    "that the witness would not answer, false",
  })
  void aSpeakerMayTellOfHisOwn(String words, boolean silent) {
    assertThat(Reticence.isOwn(words)).isEqualTo(silent);
  }
}
