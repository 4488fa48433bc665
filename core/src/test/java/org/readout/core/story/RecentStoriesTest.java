package org.readout.core.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.readout.core.article.Article;
import org.readout.core.article.Metadata;
import org.readout.core.article.PlainText;

class RecentStoriesTest {
  private static final String FERRY =
      "A ferry with 120 people aboard sank off Sulawesi on Monday. The harbour master of Bitung"
          + " said rescuers had pulled 90 survivors from the Molucca Sea by nightfall, and that"
          + " the search for the others would go on with two navy ships at first light.";
  private static final String CREW =
      "Rescuers searched the Molucca Sea on Monday for 30 people missing after a ferry sank off"
          + " Sulawesi. Survivors brought ashore in Bitung told of water on the car deck.";
  private static final String BANK =
      "The central bank of Norway raised its key rate to 4.5 percent, the governor told reporters"
          + " in Oslo, as prices of food and rent kept rising faster than wages.";

  private final List<Outline> outlines =
      List.of(
          outline(1, "2024-05-14", "Ferry sinks off Sulawesi", CREW),
          outline(2, "2024-05-14", "Norway raises rate", BANK),
          outline(3, "2024-05-14", "Sulawesi ferry sinks with 120 aboard", FERRY),
          outline(4, "2024-05-13", "Sulawesi ferry: search goes on", FERRY));

  private static Outline outline(int number, String day, String title, String text) {
    Article article =
        PlainText.article(
            "a" + number,
            text,
            new Metadata(null, null, "Outlet " + number, title, List.of(), day, null, null, null));
    return OutlineReader.read(article, new float[0]);
  }

  private static RecentStories recalled(List<Placement> places, List<Outline> outlines) {
    RecentStories stories = new RecentStories(1);
    for (int i = 0; i < places.size(); i++) {
      stories.recall(outlines.get(i), places.get(i).story(), places.get(i).copyOf());
    }
    return stories;
  }

  private static List<Placement> places(List<List<Placement>> steps) {
    List<Placement> places = new ArrayList<>();
    for (Placement place : steps.stream().flatMap(List::stream).toList()) {
      int at = (int) place.article() - 1;
      if (at == places.size()) {
        places.add(place);
      } else {
        places.set(at, place);
      }
    }
    return places;
  }

  @Test
  void reports_of_one_event_join_and_the_older_text_is_the_original() {
    RecentStories stories = new RecentStories(1);
    List<Placement> places = places(outlines.stream().map(stories::add).toList());
    assertThat(places).extracting(Placement::story).containsExactly(1L, 2L, 1L, 1L);
    assertThat(places).extracting(Placement::copyOf).containsExactly(null, null, 4L, null);
    assertThat(places.get(0).why()).startsWith("with a3; names ").contains("same day");
    assertThat(places.get(1).why()).startsWith("alone");
  }

  @Test
  void what_is_recalled_and_what_was_added_give_the_next_the_same_place() {
    RecentStories undisturbed = new RecentStories(1);
    List<List<Placement>> steps = new ArrayList<>();
    for (Outline outline : outlines) {
      RecentStories recalled = recalled(places(steps), outlines);
      steps.add(undisturbed.add(outline));
      assertThat(recalled.add(outline)).isEqualTo(steps.getLast());
    }
  }

  @Test
  void a_story_that_began_before_keeps_its_number() {
    assertThat(added(7L, null).story()).isEqualTo(7);
    assertThat(added(7L, null).copyOf()).isEqualTo(100);
    assertThat(added(7L, 7L).copyOf()).isEqualTo(7);
  }

  /** The copy of an article that is recalled as number 100. */
  private Placement added(long story, @Nullable Long copyOf) {
    RecentStories stories = new RecentStories(100);
    stories.recall(outlines.get(3), story, copyOf);
    return stories.add(outlines.get(2)).getFirst();
  }
}
