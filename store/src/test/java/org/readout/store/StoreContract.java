package org.readout.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.readout.core.article.Article;
import org.readout.core.story.Placement;
import org.readout.store.Added.Outcome;
import org.readout.store.Store.Standing;

/** What every store must do. */
public abstract class StoreContract {
  private @Nullable Store opened;

  /** The same store at each call within a test, an empty one in the next. */
  protected abstract Store open();

  private Store store() {
    if (opened == null) {
      opened = open();
    }
    return opened;
  }

  @AfterEach
  void close() {
    if (opened != null) {
      opened.close();
      opened = null;
    }
  }

  private Added add(Entry entry) {
    return store().add(List.of(entry), StoryAssigner.NONE).getFirst();
  }

  private static Entry entry(String id, String text) {
    return Entry.of(Told.article(id, "The Post", "2024-05-17", text));
  }

  @Test
  void an_article_comes_back_as_it_was() {
    Article article =
        Told.file("/a/b.txt", "One line.\n\nAnother “line”, with 𝒻 and \r\n tabs\t.");
    assertThat(add(Entry.of(article))).isEqualTo(new Added(1, 1, 1, Outcome.ADDED));
    close();
    assertThat(store().article(1).orElseThrow().article()).isEqualTo(article);
    assertThat(store().article("/a/b.txt").orElseThrow().label()).isEqualTo("a1");
    assertThat(store().article(2)).isEmpty();
  }

  @Test
  void what_no_database_keeps_is_replaced_unit_for_unit() {
    add(Entry.of(Told.article("a", null, null, "nul \0, half \uD835 a pair")));
    assertThat(store().article(1).orElseThrow().article().text())
        .isEqualTo("nul \uFFFD, half \uFFFD a pair");
    assertThat(add(Entry.of(Told.article("a", null, null, "nul \0, half \uD835 a pair"))).outcome())
        .isEqualTo(Outcome.KNOWN);
  }

  @Test
  void the_same_article_twice_is_one() {
    add(entry("x", "It rained."));
    assertThat(add(entry("x", "It rained."))).isEqualTo(new Added(1, 1, 1, Outcome.KNOWN));
    assertThat(store().counts().articles()).isEqualTo(1);
  }

  @Test
  void another_text_is_a_revision_and_an_earlier_one_is_known() {
    add(entry("x", "It rained."));
    assertThat(add(entry("x", "It snowed."))).isEqualTo(new Added(1, 2, 1, Outcome.REVISED));
    assertThat(add(entry("x", "It rained."))).isEqualTo(new Added(1, 1, 1, Outcome.KNOWN));
    assertThat(store().revisions(1))
        .extracting(held -> held.article().text())
        .containsExactly("It rained.", "It snowed.");
    assertThat(store().article(1).orElseThrow().revision()).isEqualTo(2);
  }

  @Test
  void the_same_text_in_another_file_is_the_same_article() {
    add(Entry.of(Told.file("/a/x.txt", "It rained.")));
    assertThat(add(Entry.of(Told.file("/b/y.txt", "It rained."))).article()).isEqualTo(1);
    assertThat(add(entry("named", "It rained.")).article()).isEqualTo(2);
  }

  @Test
  void statements_come_back_as_they_were() {
    Entry read =
        Told.read(Told.article("x", null, "2024-05-17", "Ann Lee said it rained. Bo said no."));
    add(read);
    Held held = store().article(1).orElseThrow();
    assertThat(store().account(held)).isEqualTo(read.account());
    assertThat(store().vector(held).orElseThrow()).hasSize(8);
  }

  @Test
  void statements_can_follow_later() {
    Article article = Told.article("x", null, null, "Ann Lee said it rained.");
    add(Entry.of(article));
    Entry read = Told.read(article);
    assertThat(store().standing(read.identity(), read.digest())).isEqualTo(Standing.UNREAD);
    assertThat(add(read).outcome()).isEqualTo(Outcome.READ);
    assertThat(store().standing(read.identity(), read.digest())).isEqualTo(Standing.KNOWN);
    assertThat(store().account(store().article(1).orElseThrow()).statements()).hasSize(1);
    assertThat(add(Entry.of(article)).outcome()).isEqualTo(Outcome.KNOWN);
  }

  @Test
  void each_change_has_a_higher_number() {
    add(entry("x", "One."));
    add(entry("y", "Two."));
    add(entry("x", "Three."));
    assertThat(store().lastChange()).isEqualTo(3);
    assertThat(store().changedAfter(1, 10)).extracting(Held::id).containsExactly(2L, 1L);
    assertThat(store().changedAfter(2, 10)).extracting(Held::id).containsExactly(1L);
    assertThat(store().articlesAfter(0, 1)).extracting(Held::id).containsExactly(1L);
  }

  @Test
  void all_of_a_lot_are_added_or_none() {
    Entry good = entry("x", "One.");
    StoryAssigner failing =
        (id, entry, past) -> {
          if (id == 2) {
            throw new IllegalStateException("in the midst");
          }
          return List.of(new Placement(id, id, null, ""));
        };
    assertThatThrownBy(() -> store().add(List.of(good, entry("y", "Two.")), failing))
        .hasMessage("in the midst");
    assertThat(store().counts().articles()).isZero();
    assertThat(add(good)).isEqualTo(new Added(1, 1, 1, Outcome.ADDED));
  }

  @Test
  void a_story_is_named_for_its_first_article() {
    StoryAssigner one =
        (id, entry, past) -> List.of(new Placement(id, 1, id == 2 ? 1L : null, "same rain"));
    store().add(List.of(entry("x", "One."), entry("y", "Two."), entry("z", "Three.")), one);
    assertThat(store().stories(Page.FIRST))
        .containsExactly(new Story(1, "Headline of x", 3, 2, "2024-05-17", "2024-05-17"));
    assertThat(store().articles(1, new Page(1, 1))).extracting(Held::copyOf).containsExactly(1L);
    assertThat(store().story(2)).isEqualTo(store().story(1));
    assertThat(store().story(4)).isEmpty();
  }

  @Test
  void a_new_article_may_move_others() {
    add(entry("x", "One."));
    StoryAssigner merging =
        (id, entry, past) ->
            List.of(
                new Placement(id, 1, null, "with a2"),
                new Placement(2, 1, 3L, "with a3; same day"));
    add(entry("y", "Two."));
    store().add(List.of(entry("z", "Three.")), merging);
    Held moved = store().article(2).orElseThrow();
    assertThat(moved.story()).isEqualTo(1);
    assertThat(moved.copyOf()).isEqualTo(3);
    assertThat(moved.why()).isEqualTo("with a3; same day");
    assertThat(store().story(2).orElseThrow().witnesses()).isEqualTo(2);
  }

  @Test
  void the_past_is_told_as_it_was_when_stories_were_given() {
    Article unread = Told.article("x", null, null, "Ann Lee said it rained.");
    Entry read = Told.read(Told.article("y", null, null, "Bo Ray said it snowed."));
    add(Entry.of(unread));
    add(Told.read(unread));
    add(read);
    add(entry("y", "Another text."));
    List<StoryAssigner.Known> known = new ArrayList<>();
    StoryAssigner asking =
        (id, entry, past) -> {
          known.addAll(past.after(id == 4 ? 2 : 0, 10));
          return StoryAssigner.NONE.place(id, entry, past);
        };
    store().add(List.of(entry("z", "Third."), entry("w", "Fourth.")), asking);
    assertThat(known).extracting(k -> k.first().label()).containsExactly("a1", "a2", "a3");
    assertThat(known.get(0).vector()).isEmpty();
    assertThat(known.get(1).vector()).isEqualTo(read.vector());
    assertThat(known.get(1).first().article().text()).isEqualTo("Bo Ray said it snowed.");
  }

  @Test
  void a_speaker_is_found_by_name_and_by_last_name() {
    add(Told.read(Told.article("x", null, "2024-05-18", "Ana Ruíz said it rained.")));
    add(
        Told.read(
            Told.article("y", null, "2024-05-17", "Ana Ruiz said it snowed. Bo Lee said no.")));
    Person person = store().persons("ruiz", Page.FIRST).getFirst();
    assertThat(person.articles()).isEqualTo(2);
    assertThat(person.titles()).containsExactly("minister");
    assertThat(store().utterances(person, Page.FIRST))
        .extracting(Utterance::words)
        .containsExactly("it snowed", "it rained");
    assertThat(store().utterances(person, new Page(1, 5))).hasSize(1);
    assertThat(store().persons("Nobody", Page.FIRST)).isEmpty();
  }

  @Test
  void a_last_name_alone_is_of_the_one_in_its_story_who_has_it() {
    StoryAssigner together =
        (id, entry, past) -> List.of(new Placement(id, id < 5 ? 1 : 5, null, ""));
    List<String> texts =
        List.of(
            "Ana Ruiz said it rained.",
            "Ruiz said it snowed. Bo Lee said no.",
            "Lee said yes.",
            "Cy Lee said perhaps.",
            "Ruiz said it froze.");
    for (String text : texts) {
      Article article = Told.article(text, null, null, text);
      store().add(List.of(Told.read(article)), together);
    }
    assertThat(store().persons("Ruiz", Page.FIRST))
        .extracting(Person::key, Person::name, Person::statements)
        .containsExactly(tuple("ruiz", "Ruiz", 1), tuple("ana ruiz", "Ana Ruiz", 2));
    Person ana = store().persons("Ana Ruiz", Page.FIRST).getFirst();
    assertThat(store().utterances(ana, Page.FIRST))
        .extracting(Utterance::words)
        .containsExactly("it rained", "it snowed");
    assertThat(store().persons("Lee", Page.FIRST))
        .extracting(Person::name)
        .containsExactly("Lee", "Bo Lee", "Cy Lee");
  }

  @Test
  void what_only_an_older_revision_said_is_no_longer_listed() {
    add(Told.read(Told.article("x", null, null, "Ana Ruiz said it rained.")));
    add(Told.read(Told.article("x", null, null, "Ana Ruiz said it snowed.")));
    Person person = store().persons("Ana Ruiz", Page.FIRST).getFirst();
    assertThat(store().utterances(person, Page.FIRST))
        .extracting(Utterance::words)
        .containsExactly("it snowed");
  }

  @Test
  void counts_tell_what_is_held() {
    add(Told.read(Told.article("x", "The Post", "2024-05-18", "Ana Ruiz said it rained.")));
    add(entry("y", "Two."));
    Counts counts = store().counts();
    assertThat(counts.articles()).isEqualTo(2);
    assertThat(counts.read()).isEqualTo(1);
    assertThat(counts.statements()).isEqualTo(1);
    assertThat(counts.firstDay()).isEqualTo("2024-05-17");
    assertThat(counts.outlets()).containsExactly(new Counts.Outlet("The Post", 2));
    assertThat(counts.bytes()).isPositive();
  }
}
