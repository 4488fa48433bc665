package org.readout.store;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readout.core.speaker.Account;

/**
 * Finds articles by their words and meaning. It may lag behind the store, never go before it, and
 * can always be built again. Throws {@link LibraryException} when its files fail.
 */
public interface SearchIndex extends AutoCloseable {

  /** The last change of the store that the index is sure to hold. */
  long upTo();

  /** Takes the place of what was put for this article before; found from the next commit on. */
  void put(long article, Account account, float @Nullable [] vector);

  /** Makes sure of what was put. */
  void commit(long upTo);

  /**
   * Searches what was committed last.
   *
   * @param vector where the query stands among the meanings of texts; null to go by words alone
   */
  Hits search(Query query, float @Nullable [] vector, Page page);

  /** The passage of the account's article that has most of the query's words; none by sense. */
  Optional<Snippet> snippet(Query query, Account account);

  @Override
  void close();
}
