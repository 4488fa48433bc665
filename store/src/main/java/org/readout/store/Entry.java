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
 *     was not encoded; each component to 1/127, as it is kept
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
    vector = vector == null ? null : kept(vector);
  }

  private static float[] kept(float[] vector) {
    float[] kept = new float[vector.length];
    for (int i = 0; i < vector.length; i++) {
      kept[i] =
          Math.round(Math.clamp(vector[i], -1f, 1f) * Byte.MAX_VALUE) / (float) Byte.MAX_VALUE;
    }
    return kept;
  }

  public static Entry of(Article article) {
    return new Entry(Identity.of(article), Digest.of(article), article, null, null);
  }

  public Entry read(Account read, float @Nullable [] encoded) {
    return new Entry(identity, digest, article, read, encoded);
  }
}
