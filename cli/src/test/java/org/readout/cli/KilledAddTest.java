package org.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.store.Held;
import org.readout.store.Hits;
import org.readout.store.Page;
import org.readout.store.Query;
import org.readout.store.library.Library;
import org.readout.store.library.Place;

/**
 * {@code add} is killed at random moments. The property {@code readout.kills} says how often; a few
 * times unless it is set.
 */
class KilledAddTest {
  private static final int KILLS = Integer.getInteger("readout.kills", 3);
  private static final int ARTICLES = 6_000;
  private static final String[] QUERIES = {"river", "\"bridge fell\"", "w17 w3", "outlet:o4"};

  @TempDir private Path folder;

  @Test
  void what_was_acknowledged_is_held_and_a_repeat_gives_the_same() throws Exception {
    Path input = input();
    List<String> undisturbed = content(folder.resolve("undisturbed"), input);
    Random random = new Random(1);
    Path library = folder.resolve("killed-0");
    int all = held(folder.resolve("undisturbed"), List.of());
    int held = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      if (held == all) {
        assertThat(content(library, input)).isEqualTo(undisturbed);
        library = folder.resolve("killed-" + kill);
      }
      List<String> acknowledged = killed(library, input, random);
      held = held(library, acknowledged);
    }
    assertThat(content(library, input)).isEqualTo(undisturbed);
  }

  private Path input() throws IOException {
    Random random = new Random(7);
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < ARTICLES; i++) {
      String text =
          "The %s near w%d %s and w%d rose."
              .formatted(
                  random.nextBoolean() ? "river" : "bridge",
                  random.nextInt(50),
                  random.nextBoolean() ? "bridge fell" : "was shut",
                  random.nextInt(50));
      int id = random.nextInt(20) == 0 ? random.nextInt(ARTICLES) : i;
      lines.add("{\"id\":\"" + id + "\",\"outlet\":\"o" + i % 9 + "\",\"text\":\"" + text + "\"}");
    }
    return Files.write(folder.resolve("input.jsonl"), lines);
  }

  private static Process start(Path library, Path input) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:+UseSerialGC",
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path"),
            "org.readout.cli.Main",
            "add",
            "--without-statements",
            "--json",
            "--library",
            library.toString(),
            input.toString())
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  /** Gives the lines that came before the end. */
  private static List<String> killed(Path library, Path input, Random random) throws Exception {
    Process process = start(library, input);
    List<String> lines = new ArrayList<>();
    Thread killer =
        Thread.startVirtualThread(
            () -> {
              try {
                process.waitFor(300 + random.nextInt(4_000), TimeUnit.MILLISECONDS);
              } catch (InterruptedException ended) {
                Thread.currentThread().interrupt();
              }
              process.destroyForcibly();
            });
    try (BufferedReader out =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      out.lines().filter(line -> line.endsWith("}")).forEach(lines::add);
    } catch (IOException | UncheckedIOException cut) {
      assertThat(cut).isNotNull();
    }
    killer.join();
    process.waitFor();
    return lines;
  }

  /** The number of articles held, each that was acknowledged among them. */
  private static int held(Path folder, List<String> acknowledged) {
    if (acknowledged.isEmpty() && !Files.exists(folder.resolve("library.db"))) {
      return 0;
    }
    try (Library library = Library.toRead(new Place.Folder(folder), Clock.systemUTC())) {
      for (String line : acknowledged) {
        String id = line.replaceAll(".*\"id\":\"([^\"]*)\".*", "$1");
        String label = line.replaceAll(".*\"article\":\"([^\"]*)\".*", "$1");
        int revision = Integer.parseInt(line.replaceAll(".*\"revision\":(\\d+).*", "$1"));
        Held held = library.store().article(id).orElseThrow();
        assertThat(held.label()).isEqualTo(label);
        assertThat(held.revision()).isGreaterThanOrEqualTo(revision);
      }
      return (int) library.store().counts().articles();
    }
  }

  /** What a library holds and finds once everything was added. */
  private static List<String> content(Path folder, Path input) {
    assertThat(CommandRun.of("add", "--without-statements", "--library", folder, input).exit())
        .isZero();
    List<String> content = new ArrayList<>();
    try (Library library = Library.toRead(new Place.Folder(folder), Clock.systemUTC())) {
      for (Held last : library.store().articlesAfter(0, ARTICLES)) {
        for (Held held : library.store().revisions(last.id())) {
          content.add(
              held.label() + held.revision() + held.key() + held.change() + held.article().text());
        }
      }
      for (String query : QUERIES) {
        Hits hits = library.search(Query.parse(query), null, new Page(0, 50));
        content.add(query + hits.hits().stream().map(Hits.Hit::article).toList());
      }
    }
    return content;
  }
}
