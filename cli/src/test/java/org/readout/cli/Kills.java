package org.readout.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.readout.store.Held;
import org.readout.store.Hits;
import org.readout.store.Page;
import org.readout.store.Query;
import org.readout.store.library.Library;
import org.readout.store.library.Place;

/**
 * Kills a command that adds to a library at random moments. The property {@code readout.kills} says
 * how often; a few times unless it is set.
 *
 * @param folder for libraries
 * @param command with {@code --json}, for a library's folder
 * @param queries whose hits count as what a library holds
 * @param longest milliseconds before a kill
 */
record Kills(Path folder, Function<Path, List<String>> command, List<String> queries, int longest) {
  private static final int KILLS = Integer.getInteger("readout.kills", 3);

  void check() throws Exception {
    List<String> undisturbed = content(folder.resolve("undisturbed"));
    int all = held(folder.resolve("undisturbed"), List.of());
    Random random = new Random(1);
    Path library = folder.resolve("killed-0");
    int held = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      if (held == all) {
        assertThat(content(library)).isEqualTo(undisturbed);
        library = folder.resolve("killed-" + kill);
      }
      held = held(library, killed(library, random));
    }
    assertThat(content(library)).isEqualTo(undisturbed);
  }

  private Process start(Path library) throws IOException {
    List<String> words =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                "org.readout.cli.Main"));
    words.addAll(command.apply(library));
    ProcessBuilder process = new ProcessBuilder(words);
    process.environment().put("XDG_CACHE_HOME", folder.resolve("cache").toString());
    return process.redirectError(ProcessBuilder.Redirect.DISCARD).start();
  }

  /** Gives the lines that came before the end. */
  private List<String> killed(Path library, Random random) throws Exception {
    Process process = start(library);
    List<String> lines = new ArrayList<>();
    Thread killer =
        Thread.startVirtualThread(
            () -> {
              try {
                process.waitFor(300 + random.nextInt(longest), TimeUnit.MILLISECONDS);
              } catch (InterruptedException ended) {
                Thread.currentThread().interrupt();
              }
              process.destroyForcibly();
            });
    try (BufferedReader out =
        new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8))) {
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
        long article = Long.parseLong(line.replaceAll(".*\"article\":\"a(\\d+)\".*", "$1"));
        int revision = Integer.parseInt(line.replaceAll(".*\"revision\":(\\d+).*", "$1"));
        Held held = library.store().article(article).orElseThrow();
        assertThat(held.article().id()).isEqualTo(id);
        assertThat(held.revision()).isGreaterThanOrEqualTo(revision);
      }
      return (int) library.store().counts().articles();
    }
  }

  /** What a library holds and finds once everything was added. */
  private List<String> content(Path library) throws Exception {
    Process process = start(library);
    process.getInputStream().readAllBytes();
    assertThat(process.waitFor()).isZero();
    List<String> content = new ArrayList<>();
    try (Library opened = Library.toRead(new Place.Folder(library), Clock.systemUTC())) {
      for (Held last : opened.store().articlesAfter(0, Integer.MAX_VALUE)) {
        for (Held held : opened.store().revisions(last.id())) {
          content.add(
              String.join(
                  " ",
                  held.label(),
                  "s" + held.story(),
                  "of " + held.copyOf(),
                  held.why(),
                  held.revision() + " " + held.change(),
                  held.key(),
                  held.article().text()));
        }
      }
      for (String query : queries) {
        Hits hits = opened.search(Query.parse(query), null, new Page(0, 50));
        content.add(query + hits.hits().stream().map(Hits.Hit::article).toList());
      }
    }
    return content;
  }
}
