package org.readout.store.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
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

  private Persons() {}

  static List<Person> of(Sql sql, String name, Page page) throws SQLException {
    String key = Accounts.key(name);
    List<String> keys =
        sql.list(
            "SELECT p.name_key, count(*)"
                + CURRENT
                + " WHERE (p.name_key = ? OR p.last_key = ?)"
                + NAMED
                + " GROUP BY p.name_key ORDER BY p.name_key = ? DESC, count(*) DESC, p.name_key"
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
    String where = CURRENT + " WHERE p.name_key = ?" + NAMED;
    String frequent = " ORDER BY count(*) DESC, min(a.id)";
    String name =
        sql.list("SELECT p.name" + where + " GROUP BY p.name" + frequent, Persons::text, key)
            .getFirst();
    String type =
        sql.list("SELECT p.type" + where + " GROUP BY p.type" + frequent, Persons::text, key)
            .getFirst();
    List<String> titles =
        sql.list(
            "SELECT p.title" + where + " AND p.title IS NOT NULL GROUP BY p.title" + frequent,
            Persons::text,
            key);
    long articles = sql.number("SELECT count(DISTINCT a.id)" + where, key);
    long statements = sql.number("SELECT count(*)" + said(), key);
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

  private static String said() {
    return CURRENT
        + " JOIN statement s ON s.article = p.article AND s.revision = p.revision"
        + " AND s.speaker = p.id WHERE p.name_key = ?"
        + NAMED;
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
            person.key(),
            page.limit(),
            page.offset());
    List<Utterance> utterances = new ArrayList<>();
    for (Row row : rows) {
      Held held = Articles.byId(sql, row.article).orElseThrow();
      String words = row.statement.words(held.article().text());
      utterances.add(new Utterance(held, row.statement, row.name, row.title, words));
    }
    return utterances;
  }
}
