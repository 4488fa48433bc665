package org.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibraryCommandsTest {
  private static final String FERRY = "../samples/02-sulawesi-ferry";

  private static final String TITLE = "Ferry death toll reaches 19 as divers enter hull";

  @TempDir private Path folder;

  private CommandRun readout(String command, Object... args) {
    Object[] all = new Object[args.length + 3];
    all[0] = command;
    all[1] = "--library";
    all[2] = folder.resolve("library");
    System.arraycopy(args, 0, all, 3, args.length);
    return CommandRun.of(all);
  }

  @Test
  void an_event_is_added_searched_shown_and_compared() {
    assertThat(readout("add", FERRY).out()).isEqualTo("4 added\n");
    assertThat(readout("add", FERRY).out()).isEqualTo("4 known\n");
    assertThat(readout("search", "speaker:Saleh water").out()).endsWith("3 found\n");
    assertThat(readout("search", "speaker:Rahmat Saleh", "said:water").out())
        .contains("ABN NEWS")
        .contains("“*Water* was on the car deck")
        .endsWith("3 found\n");
    assertThat(readout("search", "--json", "--words", "--limit", "1", "ferry").out())
        .startsWith("{\"place\":1,\"article\":\"a")
        .hasLineCount(1);
    assertThat(readout("show", "Saleh").out())
        .startsWith("Rahmat Saleh (")
        .contains("“Water was on the car deck before we even saw the open sea”")
        .contains("The Manila Dispatch  truck driver Rahmat Saleh said");
    assertThat(readout("show", "a1").out()).contains("Investigators", "revision 1, seen ");
    assertThat(readout("search", "--words", "ferry", "-hospital").out()).endsWith("3 found\n");
    assertThat(readout("search", "ferry", "--limt").exit()).isEqualTo(2);
    assertThat(readout("show").out()).contains("s1    4 articles, 3 witnesses  " + TITLE + "\n");
    assertThat(readout("show", "s3").out())
        .startsWith("s1 ")
        .contains("(reprints a3)", "with a1; names ");
    assertThat(readout("compare", "s1", "--csv", "-").out()).contains("The Manila Dispatch");
    assertThat(readout("search", "--json", "--words", "ferry").out()).contains("\"story\":\"s1\"");
    assertThat(readout("export", "--csv", "-").out()).contains("a4,").contains(",s1,a3,");
    assertThat(readout("show", "nobody at all").exit()).isEqualTo(1);
    assertThat(readout("compare", "a1", "a2", "--json", "-").out()).contains("\"findings\"");
    assertThat(readout("compare", "s99").err()).contains("the library has no s99");
    assertThat(readout("stats", "--json").out())
        .contains("\"articles\":4,\"revisions\":4,\"stories\":1");
    assertThat(readout("reindex").exit()).isZero();
  }

  @Test
  void a_change_is_shown_word_by_word() throws IOException {
    Path file = folder.resolve("ferry.jsonl");
    Files.writeString(file, "{\"id\":\"f\",\"text\":\"At least 12 people died.\"}\n");
    readout("add", "--without-statements", file);
    Files.writeString(file, "{\"id\":\"f\",\"text\":\"At least 19 people died.\"}\n");
    assertThat(readout("add", "--without-statements", file).out())
        .isEqualTo(
            """
            a1 revised  ferry
              At least [-12-] {+19+} people died.

            1 revised
            """);
    assertThat(readout("show", "f").out()).contains("At least [-12-] {+19+} people died.");
  }

  @Test
  void what_is_kept_is_told_in_lines_of_json() throws IOException {
    Path file = folder.resolve("two.jsonl");
    Files.writeString(file, "{\"id\":\"x\",\"text\":\"It rained.\"}\n{\"id\":\"y\"}\n");
    CommandRun run = readout("add", "--without-statements", "--json", file);
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.out().lines())
        .first()
        .isEqualTo(
            "{\"id\":\"x\",\"article\":\"a1\",\"revision\":1,\"story\":\"s1\",\"outcome\":\"added\"}");
    assertThat(run.out()).hasLineCount(2).contains("\"error\"");
  }

  @Test
  void wrong_questions_are_answered_plainly() {
    assertThat(readout("stats").err()).contains("there is no library in").doesNotContain("\tat ");
    assertThat(readout("search", "after:yesterday").exit()).isEqualTo(2);
    assertThat(readout("search", "--limit", "-1", "x").exit()).isEqualTo(2);
  }
}
