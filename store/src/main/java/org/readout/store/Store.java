package org.readout.store;

import java.util.List;
import java.util.Optional;
import org.readout.core.speaker.Account;

/**
 * The truth of a library. Any thread may read, also while another adds. Every method throws {@link
 * LibraryException} when the database fails.
 */
public interface Store extends AutoCloseable {

  /** How a text stands to what is held, before it is added. */
  enum Standing {
    NEW,
    /** The identity is held, this text of it is not. */
    CHANGED,
    /** Held, but its statements are not. */
    UNREAD,
    KNOWN
  }

  Standing standing(Identity identity, long digest);

  /** Adds all or, when it throws, none; what it returns is kept whatever happens then. */
  List<Added> add(List<Entry> entries, StoryAssigner stories);

  /** The last revision. */
  Optional<Held> article(long id);

  /** The last revision of the article with this address, id or file. */
  Optional<Held> article(String name);

  /** Every revision, the first one first. */
  List<Held> revisions(long id);

  /** The articles of a story, in the order of publication. */
  List<Held> articles(long story, Page page);

  /** Articles in the order of adding. */
  List<Held> articlesAfter(long id, int limit);

  /** The last revisions of what changed after a change, in the order of the changes. */
  List<Held> changedAfter(long change, int limit);

  /** The number of the last change; 0 in an empty library. */
  long lastChange();

  /** Without statements where the article was not read through. */
  Account account(Held held);

  /** As it was encoded, to 1/127 of each component. */
  Optional<float[]> vector(Held held);

  /** The newest first. */
  List<Story> stories(Page page);

  /** The story with this number, or the one that the article of this number was moved to. */
  Optional<Story> story(long id);

  /** Speakers whose name or last name this is; those most reported first. */
  List<Person> persons(String name, Page page);

  /** In the order of publication. */
  List<Utterance> utterances(Person person, Page page);

  Counts counts();

  @Override
  void close();
}
