package org.readout.store;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.readout.core.article.Article;
import org.readout.core.speaker.Account;

/**
 * An article on its way into a library.
 *
 * @param account null where it was not read through
 * @param vector where its opening stands among the meanings of texts, of length 1; null where it
 *     was not encoded
 */
@SuppressWarnings("ArrayRecordComponent")
public record Entry(
    Identity identity,
    long digest,
    Article article,
    @Nullable Account account,
    float @Nullable [] vector) {

  public Entry {
    Objects.requireNonNull(identity);
  }

  public static Entry of(Article article) {
    return new Entry(Identity.of(article), Digest.of(article), article, null, null);
  }

  public Entry read(Account read, float @Nullable [] encoded) {
    return new Entry(identity, digest, article, read, encoded);
  }
}
