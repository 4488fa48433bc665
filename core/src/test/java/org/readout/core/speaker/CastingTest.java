package org.readout.core.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CastingTest {

  @Test
  void spellingsInitialsAndTitlesOfOnePersonAreJoined() {
    assertThat(
            Told.cast(
                "{Foreign Minister Sergej V. Morozov} said [yes].",
                "{Sergei Morozov, the foreign minister,} said [yes].",
                "{Mr. Morozov} said [yes]."))
        .containsExactlyEntriesOf(Map.of("Sergej V. Morozov", List.of("a", "b", "c")));
  }

  @Test
  void twoPeopleOfOneSurnameStayTwo() {
    assertThat(Told.cast("{Maria Keller} said [yes].", "{Anton Keller} said [no]."))
        .containsOnlyKeys("Maria Keller", "Anton Keller");
  }

  @Test
  void aBodyIsOneUnderItsShortAndItsFullName() {
    assertThat(
            Told.cast(
                "{The Dutch foreign ministry} said [yes].",
                "{The foreign ministry of the Netherlands} said [yes]."))
        .hasSize(1);
  }

  @Test
  void anOfficeJoinsWhomAnotherArticleNamesWithIt() {
    assertThat(
            Told.cast(
                "{The minister of water resources} said [yes].",
                "{Omar Haddad, the minister of water resources,} said [yes]."))
        .containsOnlyKeys("Omar Haddad");
  }

  @Test
  void unnamedSourcesOfTwoArticlesStayTwo() {
    assertThat(Told.account("a", "{An aide} said [yes].").speakers()).hasSize(1);
    assertThat(
            Casting.of(
                    List.of(
                        Told.account("a", "{An aide} said [yes]."),
                        Told.account("b", "{An aide} said [no].")))
                .members())
        .hasSize(2);
  }

  @Test
  void transliterationsShareASkeleton() {
    assertThat(Spelling.isVariant("kosachyov", "kosachev")).isTrue();
    assertThat(Spelling.isVariant("zelensky", "zelenskyy")).isTrue();
    assertThat(Spelling.isVariant("merkel", "markle")).isFalse();
    assertThat(Spelling.mayBeOne(List.of("miller"), List.of("muller"))).isFalse();
  }
}
