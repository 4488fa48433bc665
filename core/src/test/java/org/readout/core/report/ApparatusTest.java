package org.readout.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ApparatusTest {

  @Test
  void onlyTheWordsThatDifferAreMarked() {
    assertThat(
            drawn(
                List.of(
                    "“This is an agreement, not an intention,”",
                    "This is an agreement and not just an intention.")))
        .containsExactly(
            "“This is an agreement, not an intention,”",
            "This is an agreement [and] not [just] an intention.");
  }

  @Test
  void theFirstVersionIsMarkedWhereAnyOtherDiffers() {
    assertThat(drawn(List.of("we met for two hours", "we met for hours", "we sat for two hours")))
        .containsExactly("we [met] for [two] hours", "we met for hours", "we [sat] for two hours");
  }

  @Property
  void noCharacterIsLost(@ForAll @Size(min = 1, max = 3) List<String> versions) {
    List<List<Run>> runs = Apparatus.of(versions);

    assertThat(runs)
        .map(version -> version.stream().map(Run::text).collect(Collectors.joining()))
        .isEqualTo(versions);
  }

  private static List<String> drawn(List<String> versions) {
    return Apparatus.of(versions).stream()
        .map(
            version ->
                version.stream()
                    .map(run -> run.marked() ? "[" + run.text() + "]" : run.text())
                    .collect(Collectors.joining()))
        .toList();
  }
}
