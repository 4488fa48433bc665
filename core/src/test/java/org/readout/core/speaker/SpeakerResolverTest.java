package org.readout.core.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpeakerResolverTest {

  @Test
  void aShortNameGoesBackToTheFullOne() {
    assertThat(
            Told.speakers(
                """
                {Finance Minister Ingrid Solheim} said [the budget would hold].|\
                "It will," {Ms. Solheim} said ["It will"].\
                """))
        .containsExactly("Ingrid Solheim", "Ingrid Solheim");
  }

  @Test
  void aTitleBehindTheNameDescribesItLater() {
    assertThat(
            Told.speakers(
                """
                {Pavel Drozd, a locksmith from Brno,} said [the door was open].
                The street was dark.|{The locksmith} added that [nobody came].\
                """))
        .containsExactly("Pavel Drozd", "Pavel Drozd");
  }

  @Test
  void aPronounFollowsTheSpeakerBeforeIt() {
    assertThat(
            Told.speakers(
                """
                {Mayor Ana Rocha} said [the bridge was safe].|{She} promised [repairs].\
                """))
        .containsExactly("Ana Rocha", "Ana Rocha");
  }

  @Test
  void aPronounOfTheOtherGenderPassesSomebodyBy() {
    assertThat(
            Told.speakers(
                """
                {Mr. Okafor} called [the plan sound].|{Mrs. Lindqvist} rejected [it].|\
                {He} insisted on [the plan].\
                """))
        .containsExactly("Okafor", "Lindqvist", "Okafor");
  }

  @Test
  void twoOfOneSurnameStayTwo() {
    assertThat(
            Told.speakers(
                """
                {Jan Novak} said [yes].|{Petra Novak} said [no].|{Novak} said [perhaps].\
                """))
        .containsExactly("Jan Novak", "Petra Novak", "? several people are called Novak");
  }

  @Test
  void aSpokesmanIsNotWhomHeSpeaksFor() {
    assertThat(
            Told.speakers(
                """
                {Harrow Mills} said [it would rebuild].|{A spokesman for Harrow Mills} declined \
                [to give a date].\
                """))
        .containsExactly("Harrow Mills", "spokesman for Harrow Mills");
  }

  @Test
  void theNameOfAnUnnamedSpeakerMayFollow() {
    assertThat(
            Told.speakers(
                """
                {A fighter}, who uses the name Zorro, said [the hills were quiet].|\
                {He} denied [a raid].\
                """))
        .containsExactly("Zorro", "Zorro");
  }

  @Test
  void aRelativePronounIsWhomItHangsOn() {
    assertThat(
            Told.speakers(
                "A union clerk, {who} saw [the letter], left.|Rosa Bianchi, {who} fears [rain],"
                    + " stayed."))
        .containsExactly("union clerk", "Rosa Bianchi");
  }

  @Test
  void aQuotationWithoutASourceGoesOnFromTheOneBefore() {
    assertThat(
            Told.speakers(
                """
                "We wait," said {Lotte Brandt, a nurse} ["We wait"].|["There is tea"].
                ["Nobody knows"].\
                """))
        .containsExactly(
            "Lotte Brandt",
            "Lotte Brandt",
            "? the paragraph before it does not end with who goes on");
  }

  @Test
  void aCompanyIsMeantByWhatItIsNotByWhatItIsNot() {
    assertThat(
            Told.speakers(
                """
                {The Swedish carmaker Vidar} said [it had met Ostara Tyres], which {the Finnish \
                company} denied [a meeting].|{Ostara} wants [peace].\
                """))
        .containsExactly("Vidar", "Ostara Tyres", "Ostara Tyres");
  }

  @Test
  void unnamedSourcesStayApart() {
    Account account =
        Told.account(
            "a",
            """
            {A senior official} said [the talks failed].|{A senior official} denied [that].\
            """);
    assertThat(account.speakers()).hasSize(2);
    assertThat(account.speakers()).extracting(Speaker::type).containsOnly(Speaker.Type.UNNAMED);
  }

  @Test
  void twoNamesAreAGroup() {
    Account account = Told.account("a", "{Ruiz and Weber} said [they agreed].");
    assertThat(account.speakers().getFirst().type()).isEqualTo(Speaker.Type.GROUP);
    assertThat(account.speakers().getFirst().name()).isEqualTo("Ruiz and Weber");
  }

  @ParameterizedTest
  @CsvSource({
    "Both Ruiz and Weber, Ruiz and Weber",
    "Neither Ruiz nor the unions, Ruiz and the unions"
  })
  void aNameAndOthersAreAGroup(String source, String name) {
    Account account =
        Told.account(
            "a", "Minister Eva Ruiz came. Hans Weber came too. {" + source + "} said [so].");
    assertThat(account.speakers().getFirst().type()).isEqualTo(Speaker.Type.GROUP);
    assertThat(account.speakers().getFirst().name()).isEqualTo(name);
  }

  @Test
  void whoReachesOverWhatOneIsOf() {
    assertThat(
            Told.speakers(
                """
                The court heard Rolf Amdal, a former director of the firm Nordlys, {who} testified \
                [that it paid].|Mina Seve of Tuvalu, {who} says [she wept], left early.\
                """))
        .containsExactly("Rolf Amdal", "Mina Seve");
  }

  @Test
  void aCompanyIsNotTheNewspaperThatWasTold() {
    assertThat(
            Told.speakers(
                """
                Shares in Harrow Mills fell. {Jan Bruun, a trader,} told the Coast Herald [it was \
                no surprise].|{The company} said [it had been robbed].\
                """))
        .containsExactly("Jan Bruun", "Harrow Mills");
  }

  @Test
  void aRoleDoesNotGoBackAcrossParagraphs() {
    assertThat(
            Told.speakers(
                """
                {Josef Mull} said [they dug].
                Did the earth move?|{The minister} said [so].\
                """))
        .containsExactly("Josef Mull", "minister");
  }

  @Test
  void someOfThemAreTheOnesInTheSentence() {
    assertThat(
            Told.speakers(
                """
                [Site managers were told on Tuesday], {three of them} said.\
                """))
        .containsExactly("three site managers");
  }

  @Test
  void bothGovernmentsAreTheTwoThatSpokeTogether() {
    assertThat(
            Told.speakers(
                """
                {Kenya and South Korea} agreed [to cut duties].|{Both governments} promised \
                [to meet again]. [They would write], {a joint statement} said.\
                """))
        .containsExactly("Kenya and South Korea", "Kenya and South Korea", "Kenya and South Korea");
  }

  @Test
  void whoeverAgreedIsNotIt() {
    assertThat(
            Told.speakers(
                """
                {Harrow Mills} said [it would rebuild]. {It} was agreed [that all would meet].\
                """))
        .containsExactly("Harrow Mills", "? nobody says who it was");
  }

  @Test
  void longAndHostileTextsAreReadInGoodTime() {
    String names =
        IntStream.range(0, 20_000)
            .mapToObj(i -> "Ann B" + i + " Lee")
            .collect(Collectors.joining(" the president, "));
    String sameNames = "Smith and the minister, John Smith, of Smith, ".repeat(20_000);
    String marks = "\"'’(,.".repeat(50_000);
    String surrogates = "\ud800 \udc00 \ud83d\ude00 A\u0301 \u202e".repeat(20_000);
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () -> {
          for (String text : new String[] {names, sameNames, marks, surrogates}) {
            Account account = Told.account("a", "{He} said [so].|" + text + " {She} said [no].");
            assertThat(account.statements()).hasSize(2);
          }
        });
  }
}
