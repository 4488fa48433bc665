package org.readout.core.speaker;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.readout.core.text.Span;

/**
 * Who is behind statements of one article.
 *
 * @param id unique in its article
 * @param name the fullest form the article gives
 * @param title what the article calls the speaker besides the name: office, rank, description
 * @param aliases the other forms, in the order of the text
 * @param mentions in the order of the text
 */
public record Speaker(
    String id,
    String name,
    @Nullable String title,
    Type type,
    List<String> aliases,
    List<Span> mentions) {

  public Speaker {
    aliases = List.copyOf(aliases);
    mentions = List.copyOf(mentions);
  }

  /** What kind of entity speaks. */
  public enum Type {
    PERSON,
    ORGANIZATION,
    GROUP,
    /** Known to the report but not named to the reader. */
    UNNAMED;

    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
