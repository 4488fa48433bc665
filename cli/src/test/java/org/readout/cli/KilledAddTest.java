package org.readout.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledAddTest {
  private static final int ARTICLES = 4_500;

  @TempDir private Path folder;

  @Test
  void what_was_acknowledged_is_held_and_a_repeat_gives_the_same() throws Exception {
    Path input = input();
    new Kills(
            folder,
            library ->
                List.of(
                    "add",
                    "--without-statements",
                    "--json",
                    "--library",
                    library.toString(),
                    input.toString()),
            List.of("river", "\"bridge fell\"", "w17 w3", "outlet:o4"),
            5_000)
        .check();
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
}
