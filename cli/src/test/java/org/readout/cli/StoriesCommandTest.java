package org.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class StoriesCommandTest {
  private static final Path SAMPLES = Path.of("..", "samples");

  @Test
  void no_story_holds_two_events_in_whatever_order_their_reports_come() throws Exception {
    for (int seed = 0; seed < 3; seed++) {
      List<Object> args = new ArrayList<>(texts());
      Collections.shuffle(args, new Random(seed));
      args.addFirst("stories");

      Map<String, List<String>> eventsOf = new TreeMap<>();
      for (JsonNode line : lines(CommandRun.of(args.toArray()).out())) {
        String id = line.path("id").asString();
        String event = id.substring(0, id.lastIndexOf('/'));
        eventsOf
            .computeIfAbsent(line.path("story").asString(), none -> new ArrayList<>())
            .add(event);
      }
      assertThat(eventsOf.values()).allMatch(events -> events.stream().distinct().count() == 1);
    }
  }

  @Test
  void an_input_that_cannot_be_read_keeps_its_place() throws Exception {
    CommandRun run = CommandRun.of("stories", texts().getFirst(), "gone.txt", texts().getLast());
    List<JsonNode> lines = lines(run.out());

    assertThat(run.exit()).isEqualTo(1);
    assertThat(lines).hasSize(3);
    assertThat(lines.get(1).path("error").asString()).isNotEmpty();
    assertThat(lines.get(2).path("why").asString()).startsWith("alone; nearest is ");
  }

  private static List<Path> texts() throws Exception {
    try (Stream<Path> files = Files.walk(SAMPLES, 2)) {
      return files
          .filter(file -> file.toString().endsWith(".txt"))
          .sorted()
          .collect(Collectors.toList());
    }
  }

  private static List<JsonNode> lines(String out) {
    return out.lines().map(line -> new JsonMapper().readTree(line)).toList();
  }
}
