package org.readout.core.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an article's publisher says of it.
 *
 * @param file the input's path as given
 * @param published ISO 8601, as exact as the source tells: {@code 2017-07-07} or with a time
 * @param language BCP 47, such as {@code en}
 * @param dateline the place and date before the first sentence, as written
 */
public record Metadata(
    @Nullable String file,
    @Nullable String url,
    @Nullable String outlet,
    @Nullable String title,
    List<String> byline,
    @Nullable String published,
    @Nullable String modified,
    @Nullable String language,
    @Nullable String dateline) {

  public static final Metadata NONE =
      new Metadata(null, null, null, null, List.of(), null, null, null, null);

  public Metadata {
    byline = List.copyOf(byline);
  }

  public Metadata withDateline(String found) {
    return new Metadata(
        file,
        url,
        outlet,
        title,
        byline,
        published,
        modified,
        language,
        dateline == null ? found : dateline);
  }

  public Metadata withPublished(String found) {
    return new Metadata(
        file,
        url,
        outlet,
        title,
        byline,
        published == null ? found : published,
        modified,
        language,
        dateline);
  }
}
