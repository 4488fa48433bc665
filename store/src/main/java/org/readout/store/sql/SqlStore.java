package org.readout.store.sql;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.readout.core.speaker.Account;
import org.readout.store.Added;
import org.readout.store.Counts;
import org.readout.store.Entry;
import org.readout.store.Held;
import org.readout.store.Identity;
import org.readout.store.Page;
import org.readout.store.Person;
import org.readout.store.Store;
import org.readout.store.Story;
import org.readout.store.StoryAssigner;
import org.readout.store.Utterance;

/** A store on a relational database. */
public final class SqlStore implements Store {
  private final Database database;
  private final Connections connections;
  private final Clock clock;

  private SqlStore(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
    connections = new Connections(database);
  }

  /** Opens the library in a folder; makes its tables where there are none. */
  public static SqlStore sqlite(Path folder, Clock clock) {
    return opened(Database.sqlite(folder), clock);
  }

  /** Opens the library at a JDBC address; makes its tables where there are none. */
  public static SqlStore postgres(String url, Clock clock) {
    return opened(Database.postgres(url), clock);
  }

  private static SqlStore opened(Database database, Clock clock) {
    SqlStore store = new SqlStore(database, clock);
    try {
      store.migrate();
      return store;
    } catch (RuntimeException refused) {
      store.close();
      throw refused;
    }
  }

  private void migrate() {
    Migrations migrations = new Migrations(database);
    int version = connections.read(migrations::version);
    migrations.refuseNewer(version);
    if (version < Migrations.NEWEST) {
      connections.write(
          sql -> {
            migrations.migrate(sql, Migrations.NEWEST);
            return version;
          });
    }
  }

  /** Takes the right to add until it is closed; false while another process has it. */
  public boolean lock() {
    return connections.write(sql -> sql.number(database.lock()) == 1);
  }

  @Override
  public Standing standing(Identity identity, long digest) {
    return connections.read(sql -> Adding.standing(sql, identity, digest));
  }

  @Override
  public List<Added> add(List<Entry> entries, StoryAssigner stories) {
    return connections.write(sql -> new Adding(sql, stories, clock.instant()).all(entries));
  }

  @Override
  public Optional<Held> article(long id) {
    return connections.read(sql -> Articles.byId(sql, id));
  }

  @Override
  public Optional<Held> article(String name) {
    return connections.read(sql -> Articles.byName(sql, name));
  }

  @Override
  public List<Held> revisions(long id) {
    return connections.read(sql -> Articles.revisions(sql, id));
  }

  @Override
  public List<Held> articles(long story, Page page) {
    return connections.read(sql -> Articles.ofStory(sql, story, page));
  }

  @Override
  public List<Held> articlesAfter(long id, int limit) {
    return connections.read(sql -> Articles.after(sql, id, limit));
  }

  @Override
  public List<Held> changedAfter(long change, int limit) {
    return connections.read(sql -> Articles.changedAfter(sql, change, limit));
  }

  @Override
  public long lastChange() {
    return connections.read(sql -> sql.number("SELECT max(change) FROM article"));
  }

  @Override
  public Account account(Held held) {
    return connections.read(sql -> Accounts.read(sql, held));
  }

  @Override
  public Optional<float[]> vector(Held held) {
    return connections.read(
        sql ->
            sql.first(
                "SELECT vector FROM revision WHERE article = ? AND number = ?"
                    + " AND vector IS NOT NULL",
                row -> Columns.vector(row.getBytes(1)),
                held.id(),
                held.revision()));
  }

  @Override
  public List<Story> stories(Page page) {
    return connections.read(sql -> Stories.all(sql, page));
  }

  @Override
  public Optional<Story> story(long id) {
    return connections.read(sql -> Stories.byId(sql, id));
  }

  @Override
  public List<Person> persons(String name, Page page) {
    return connections.read(sql -> Persons.of(sql, name, page));
  }

  @Override
  public List<Utterance> utterances(Person person, Page page) {
    return connections.read(sql -> Persons.utterances(sql, person, page));
  }

  @Override
  public Counts counts() {
    return connections.read(sql -> Counting.of(sql, database));
  }

  @Override
  public void close() {
    connections.close();
  }
}
