package org.readout.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;
import org.readout.core.article.Article;
import org.readout.core.report.JsonWriter;
import org.readout.core.statement.Statement;
import org.readout.core.text.Span;
import org.readout.store.Page;
import org.readout.store.Person;
import org.readout.store.Saying;
import org.readout.store.Store;
import org.readout.store.Utterance;

/** Shows everything that somebody is reported to have said, over time. */
final class SpeakerView {
  /** UTF-16 units. */
  private static final int LONGEST_GAP = 80;

  private final PrintWriter out;
  private final Store store;

  SpeakerView(PrintWriter out, Store store) {
    this.out = out;
    this.store = store;
  }

  /** Those whom a name may mean, where it may mean several. */
  void choice(List<Person> persons, boolean json) {
    for (Person person : persons) {
      out.print((json ? line(person) : heading(person)) + '\n');
    }
  }

  void one(Person person, Page page, boolean json) {
    List<Utterance> utterances = store.utterances(person, page);
    if (json) {
      utterances.forEach(utterance -> out.print(line(utterance) + '\n'));
      return;
    }
    out.print(heading(person) + '\n');
    for (Saying saying : Saying.of(utterances)) {
      out.print('\n');
      for (Utterance utterance : saying.reports()) {
        Article article = utterance.held().article();
        String published = Objects.requireNonNullElse(article.metadata().published(), "undated");
        String day = published.substring(0, Math.min(10, published.length()));
        out.print(
            String.join("  ", day, utterance.held().label(), article.label(), cue(utterance))
                + '\n');
        out.print("  " + quoted(utterance) + '\n');
      }
    }
  }

  private static String cue(Utterance utterance) {
    String text = utterance.held().article().text();
    String cue =
        String.join(
            " … ", utterance.statement().cue().stream().map(span -> span.of(text)).toList());
    return utterance.title() == null
        ? utterance.speaker() + " " + cue
        : utterance.title() + " " + utterance.speaker() + " " + cue;
  }

  private static String quoted(Utterance utterance) {
    String words = words(utterance).replaceAll("\\s+", " ").strip();
    boolean marked = !words.isEmpty() && "“\"‘'«".indexOf(words.charAt(0)) >= 0;
    return utterance.statement().kind() == Statement.Kind.DIRECT && !marked
        ? "“" + words + "”"
        : words;
  }

  /** With what stands between its parts, where that is little. */
  private static String words(Utterance utterance) {
    List<Span> content = utterance.statement().content();
    for (int i = 1; i < content.size(); i++) {
      if (content.get(i).start() - content.get(i - 1).end() > LONGEST_GAP) {
        return utterance.words();
      }
    }
    return content.isEmpty()
        ? utterance.words()
        : content.getFirst().through(content.getLast()).of(utterance.held().article().text());
  }

  private static String heading(Person person) {
    String titles =
        person.titles().isEmpty() ? "" : " (" + String.join("; ", person.titles()) + ")";
    return "%s%s: %d statements in %d articles"
        .formatted(person.name(), titles, person.statements(), person.articles());
  }

  private static String line(Person person) {
    JsonWriter json = new JsonWriter();
    json.object(
        () -> {
          json.field("speaker", person.name());
          json.field("type", person.type().label());
          json.strings("titles", person.titles());
          json.field("articles", person.articles());
          json.field("statements", person.statements());
        });
    return json.toString();
  }

  private static String line(Utterance utterance) {
    JsonWriter json = new JsonWriter();
    Statement statement = utterance.statement();
    json.object(
        () -> {
          json.field("article", utterance.held().label());
          json.field("story", "s" + utterance.held().story());
          json.field("outlet", utterance.held().article().metadata().outlet());
          json.field("published", utterance.held().article().metadata().published());
          json.field("speaker", utterance.speaker());
          json.field("title", utterance.title());
          json.field("kind", statement.kind().label());
          json.field("act", statement.act().label());
          json.field("polarity", statement.polarity().label());
          json.field("words", utterance.words());
        });
    return json.toString();
  }
}
