package org.readout.core.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.readout.core.LabelledEvents;

class SpeakerAccuracyTest {

  @Test
  void labelledStatementsGoToTheirSpeakers() {
    SpeakerAccuracy accuracy = SpeakerAccuracy.of(LabelledEvents.all());

    assertThat(accuracy.right()).isGreaterThan(97);
    assertThat(accuracy.wrong()).isLessThan(2);
    assertThat(accuracy.bCubed()).isGreaterThan(96);
  }
}
