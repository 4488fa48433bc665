package org.readout.core.statement;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.readout.core.text.Span;

/**
 * Somebody is said to hold something. Spans are in the order of the text.
 *
 * @param id unique in its article
 * @param source empty when the statement goes on from an earlier one, or has no source at all
 * @param content never empty; split by the source, the cue or other words in between
 * @param addressee who is told
 * @param parent the id of the statement whose content holds this one
 * @param confidence in (0, 1]
 * @param rule the rule or model that found it
 */
public record Statement(
    String id,
    Kind kind,
    Act act,
    List<Span> source,
    List<Span> cue,
    List<Span> content,
    List<Span> addressee,
    @Nullable String parent,
    Polarity polarity,
    double confidence,
    String rule) {

  public Statement {
    source = List.copyOf(source);
    cue = List.copyOf(cue);
    content = List.copyOf(content);
    addressee = List.copyOf(addressee);
    if (content.isEmpty()) {
      throw new IllegalArgumentException("a statement without content: " + id);
    }
    if (!(confidence > 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence out of (0, 1]: " + confidence);
    }
  }

  /** From the first to the last character of the content. */
  public Span extent() {
    return content.getFirst().through(content.getLast());
  }

  /** The content's words, the parts of a split content joined by a space. */
  public String words(String text) {
    return String.join(" ", content.stream().map(span -> span.of(text)).toList());
  }

  /** Whether the words are the speaker's own. */
  public enum Kind {
    DIRECT,
    INDIRECT,
    /** Indirect with quoted parts. */
    MIXED;

    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** What the source does. */
  public enum Act {
    SPEECH,
    WRITING,
    BELIEF,
    INTENT,
    DENIAL,
    /** Declines to say or to do. */
    REFUSAL;

    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Whether the source stands behind the content. */
  public enum Polarity {
    AFFIRMED,
    DENIED,
    /** Neither: declined, asked, doubted. */
    OPEN;

    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
