package org.readout.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the documents name is there. */
class DocumentsTest {
  private static final Path ROOT = Path.of("..");
  private static final Pattern CLASS = Pattern.compile("`([A-Z]\\w*[a-z]\\w*)`");
  private static final Pattern PATH =
      Pattern.compile("`((?!\\.\\./)(?:[a-z.][\\w.-]*/)+[\\w.-]*)`");

  @Test
  void every_class_that_the_architecture_names_exists() throws IOException {
    Set<String> named = named("ARCHITECTURE.md", CLASS);
    assertThat(named).contains("Span", "ArchitectureTest");
    assertThat(classes()).containsAll(named);
  }

  @Test
  void every_path_that_the_contributing_guide_names_exists() throws IOException {
    Set<String> named = named("CONTRIBUTING.md", PATH);
    assertThat(named).contains("bench/floors.json");
    assertThat(named).allSatisfy(path -> assertThat(ROOT.resolve(path)).exists());
  }

  private static Set<String> named(String document, Pattern pattern) throws IOException {
    return pattern
        .matcher(Files.readString(ROOT.resolve(document)))
        .results()
        .map((MatchResult found) -> found.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> classes() throws IOException {
    Set<String> classes = new TreeSet<>();
    try (Stream<Path> modules = Files.list(ROOT)) {
      for (Path sources : modules.map(module -> module.resolve("src")).toList()) {
        if (Files.isDirectory(sources)) {
          try (Stream<Path> files = Files.walk(sources)) {
            files
                .map(file -> file.getFileName().toString())
                .filter(name -> name.endsWith(".java"))
                .forEach(name -> classes.add(name.replace(".java", "")));
          }
        }
      }
    }
    return classes;
  }
}
