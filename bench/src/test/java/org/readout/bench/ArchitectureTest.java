package org.readout.bench;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;

/** Arrows point only towards core, and inside core only to the left. */
@AnalyzeClasses(packages = "org.readout", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
  /** A package of core imports only from the packages before it. */
  private static final List<String> CORE =
      List.of(
          "text", "article", "sentence", "statement", "speaker", "story", "comparison", "report");

  @ArchTest
  static void corePackagesImportOnlyFromTheirLeft(JavaClasses classes) {
    for (int i = 0; i < CORE.size(); i++) {
      String[] right =
          CORE.stream().skip(i + 1L).map(ArchitectureTest::core).toArray(String[]::new);
      if (right.length > 0) {
        noClasses()
            .that()
            .resideInAPackage(core(CORE.get(i)))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(right)
            .allowEmptyShould(true)
            .check(classes);
      }
    }
  }

  @ArchTest
  static final ArchRule coreHasOnlyThePackagesOfTheDesign =
      classes()
          .that()
          .resideInAPackage("org.readout.core..")
          .should()
          .resideInAnyPackage(CORE.stream().map(ArchitectureTest::core).toArray(String[]::new))
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule coreKnowsOnlyTheJdkAndJSpecify =
      classes()
          .that()
          .resideInAPackage("org.readout.core..")
          .should()
          .onlyDependOnClassesThat(
              resideInAnyPackage("java..", "org.jspecify.annotations..", "org.readout.core.."))
          .allowEmptyShould(true);

  @ArchTest static final ArchRule nlpKnowsOnlyCore = knowsOfOurs("nlp", "core");

  @ArchTest static final ArchRule ingestKnowsOnlyCore = knowsOfOurs("ingest", "core");

  @ArchTest static final ArchRule storeKnowsOnlyCore = knowsOfOurs("store", "core");

  @ArchTest static final ArchRule cliNeverSeesWebOrSpark = neverSees("cli", "web", "spark");

  @ArchTest static final ArchRule webNeverSeesCliOrSpark = neverSees("web", "cli", "spark");

  @ArchTest static final ArchRule sparkNeverSeesCliOrWeb = neverSees("spark", "cli", "web");

  @ArchTest
  static final ArchRule packagesAreFreeOfCycles =
      slices().matching("org.readout.(**)").should().beFreeOfCycles().allowEmptyShould(true);

  @ArchTest
  static final ArchRule packagesAreNamedForWhatTheyHold =
      noClasses()
          .should()
          .resideInAnyPackage("..util..", "..common..", "..impl..", "..model..")
          .allowEmptyShould(true);

  private static String core(String name) {
    return "org.readout.core." + name + "..";
  }

  private static ArchRule knowsOfOurs(String module, String... others) {
    String[] seen =
        Stream.concat(Stream.of(module), Stream.of(others))
            .map(name -> "org.readout." + name + "..")
            .toArray(String[]::new);
    return noClasses()
        .that()
        .resideInAPackage("org.readout." + module + "..")
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("org.readout..").and(resideInAnyPackage(seen).negate()))
        .allowEmptyShould(true);
  }

  private static ArchRule neverSees(String module, String... others) {
    return noClasses()
        .that()
        .resideInAPackage("org.readout." + module + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            Stream.of(others).map(name -> "org.readout." + name + "..").toArray(String[]::new))
        .allowEmptyShould(true);
  }
}
