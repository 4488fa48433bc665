package org.readout.store.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.readout.core.sentence.Sentence;
import org.readout.core.sentence.SentenceSplitter;
import org.readout.core.speaker.Account;
import org.readout.core.speaker.Speaker;
import org.readout.core.statement.Statement;
import org.readout.core.text.Folding;
import org.readout.store.Held;

/** Keeps what a revision was found to say, and gives it back as it was. */
final class Accounts {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

  static final String STATEMENT =
      "s.id, s.kind, s.act, s.source, s.cue, s.content, s.addressee, s.parent, s.polarity,"
          + " s.confidence, s.rule";

  private Accounts() {}

  static void insert(Sql sql, long article, int revision, Account account) throws SQLException {
    List<@Nullable Object[]> speakers = new ArrayList<>();
    for (Speaker speaker : account.speakers()) {
      speakers.add(row(article, revision, speakers.size(), speaker));
    }
    sql.each("INSERT INTO speaker VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", speakers);
    List<@Nullable Object[]> statements = new ArrayList<>();
    for (Statement statement : account.statements()) {
      statements.add(row(article, revision, statements.size(), statement, account));
    }
    sql.each(
        "INSERT INTO statement VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        statements);
  }

  private static @Nullable Object[] row(long article, int revision, int place, Speaker speaker) {
    String key = key(speaker.name());
    return new @Nullable Object[] {
      article,
      revision,
      speaker.id(),
      place,
      speaker.name(),
      speaker.title(),
      speaker.type().label(),
      Columns.lines(speaker.aliases()),
      Columns.spans(speaker.mentions()),
      key,
      key.substring(key.lastIndexOf(' ') + 1)
    };
  }

  private static @Nullable Object[] row(
      long article, int revision, int place, Statement statement, Account account) {
    return new @Nullable Object[] {
      article,
      revision,
      statement.id(),
      place,
      statement.kind().label(),
      statement.act().label(),
      Columns.spans(statement.source()),
      Columns.spans(statement.cue()),
      Columns.spans(statement.content()),
      Columns.spans(statement.addressee()),
      statement.parent(),
      statement.polarity().label(),
      statement.confidence(),
      statement.rule(),
      account.speakerOf().get(statement.id()),
      account.doubts().get(statement.id())
    };
  }

  /** A name without regard to case, accents and punctuation. */
  static String key(String name) {
    String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
    return BETWEEN_WORDS.matcher(Folding.key(plain)).replaceAll(" ").strip();
  }

  static Account read(Sql sql, Held held) throws SQLException {
    if (!held.isRead()) {
      return new Account(held.article(), List.of(), List.of(), List.of(), Map.of());
    }
    Map<String, String> speakerOf = new TreeMap<>();
    Map<String, String> doubts = new TreeMap<>();
    List<Statement> statements =
        sql.list(
            "SELECT "
                + STATEMENT
                + ", s.speaker, s.doubt FROM statement s WHERE s.article = ? AND s.revision = ?"
                + " ORDER BY s.place",
            row -> {
              put(speakerOf, row, "speaker");
              put(doubts, row, "doubt");
              return statement(row);
            },
            held.id(),
            held.revision());
    List<Sentence> sentences = new SentenceSplitter().split(held.article());
    return new Account(
        held.article(), sentences, statements, speakers(sql, held), speakerOf, doubts);
  }

  private static void put(Map<String, String> values, ResultSet row, String column)
      throws SQLException {
    String value = row.getString(column);
    if (value != null) {
      values.put(row.getString("id"), value);
    }
  }

  static Statement statement(ResultSet row) throws SQLException {
    return new Statement(
        row.getString("id"),
        constant(Statement.Kind.class, row.getString("kind")),
        constant(Statement.Act.class, row.getString("act")),
        Columns.spans(row.getString("source")),
        Columns.spans(row.getString("cue")),
        Columns.spans(row.getString("content")),
        Columns.spans(row.getString("addressee")),
        row.getString("parent"),
        constant(Statement.Polarity.class, row.getString("polarity")),
        row.getDouble("confidence"),
        row.getString("rule"));
  }

  private static List<Speaker> speakers(Sql sql, Held held) throws SQLException {
    return sql.list(
        "SELECT id, name, title, type, aliases, mentions FROM speaker"
            + " WHERE article = ? AND revision = ? ORDER BY place",
        row ->
            new Speaker(
                row.getString("id"),
                row.getString("name"),
                row.getString("title"),
                constant(Speaker.Type.class, row.getString("type")),
                Columns.lines(row.getString("aliases")),
                Columns.spans(row.getString("mentions"))),
        held.id(),
        held.revision());
  }

  static <E extends Enum<E>> E constant(Class<E> type, String label) {
    return Enum.valueOf(type, label.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
