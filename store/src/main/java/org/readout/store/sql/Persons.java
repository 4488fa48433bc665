package org.readout.store.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.readout.core.speaker.Speaker;
import org.readout.core.statement.Statement;
import org.readout.store.Held;
import org.readout.store.Page;
import org.readout.store.Person;
import org.readout.store.Utterance;

/** Speakers of one name across articles, and what each is reported to have said. */
final class Persons {
  private static final String CURRENT =
      " FROM speaker p JOIN article a ON a.id = p.article AND a.revision = p.revision";
  private static final String NAMED = " AND p.type <> 'unnamed'";

  /**
   * The name by which a speaker is known: where a last name stands alone, the one whole name with
   * that last name in the story; two people of one last name stay two.
   */
  private static final String KNOWN =
      "coalesce((SELECT CASE WHEN count(DISTINCT q.name_key) = 1 THEN min(q.name_key) END"
          + " FROM speaker q JOIN article b ON b.id = q.article AND b.revision = q.revision"
          + " WHERE b.story = a.story AND q.last_key = p.name_key AND q.name_key <> p.name_key"
          + " AND q.type = 'person' AND p.type = 'person'), p.name_key)";

  private static final String IS = " WHERE p.name_key IN (?, ?) AND " + KNOWN + " = ?" + NAMED;

  private Persons() {}

  static List<Person> of(Sql sql, String name, Page page) throws SQLException {
    String key = Accounts.key(name);
    List<String> keys =
        sql.list(
            "SELECT known, count(*) FROM (SELECT "
                + KNOWN
                + " AS known"
                + CURRENT
                + " WHERE (p.name_key = ? OR p.last_key = ?)"
                + NAMED
                + ") k GROUP BY known ORDER BY known = ? DESC, count(*) DESC, known"
                + " LIMIT ? OFFSET ?",
            row -> row.getString(1),
            key,
            key,
            key,
            page.limit(),
            page.offset());
    List<Person> persons = new ArrayList<>();
    for (String found : keys) {
      persons.add(person(sql, found));
    }
    return persons;
  }

  private static Person person(Sql sql, String key) throws SQLException {
    Object[] is = is(key);
    String where = CURRENT + IS;
    String frequent = " ORDER BY count(*) DESC, min(a.id)";
    String name =
        sql.list(
                "SELECT p.name" + where + " AND p.name_key = ? GROUP BY p.name" + frequent,
                Persons::text,
                is(key, key))
            .getFirst();
    String type =
        sql.list("SELECT p.type" + where + " GROUP BY p.type" + frequent, Persons::text, is)
            .getFirst();
    List<String> titles =
        sql.list(
            "SELECT p.title" + where + " AND p.title IS NOT NULL GROUP BY p.title" + frequent,
            Persons::text,
            is);
    long articles = sql.number("SELECT count(DISTINCT a.id)" + where, is);
    long statements = sql.number("SELECT count(*)" + said(), is);
    return new Person(
        key,
        name,
        Accounts.constant(Speaker.Type.class, type),
        titles,
        (int) articles,
        (int) statements);
  }

  private static String text(ResultSet row) throws SQLException {
    return row.getString(1);
  }

  /** What {@link #IS} takes, and what is asked for behind it. */
  private static Object[] is(String key, Object... behind) {
    String last = key.substring(key.lastIndexOf(' ') + 1);
    return Stream.concat(Stream.of(key, last, key), Stream.of(behind)).toArray();
  }

  private static String said() {
    return CURRENT
        + " JOIN statement s ON s.article = p.article AND s.revision = p.revision"
        + " AND s.speaker = p.id"
        + IS;
  }

  static List<Utterance> utterances(Sql sql, Person person, Page page) throws SQLException {
    record Row(long article, Statement statement, String name, String title) {}
    List<Row> rows =
        sql.list(
            "SELECT a.id AS article, p.name AS name, p.title AS title, "
                + Accounts.STATEMENT
                + said()
                + " ORDER BY coalesce(a.published, ''), a.id, s.place LIMIT ? OFFSET ?",
            row ->
                new Row(
                    row.getLong("article"),
                    Accounts.statement(row),
                    row.getString("name"),
                    row.getString("title")),
            is(person.key(), page.limit(), page.offset()));
    List<Utterance> utterances = new ArrayList<>();
    for (Row row : rows) {
      Held held = Articles.byId(sql, row.article).orElseThrow();
      String words = row.statement.words(held.article().text());
      utterances.add(new Utterance(held, row.statement, row.name, row.title, words));
    }
    return utterances;
  }
}
