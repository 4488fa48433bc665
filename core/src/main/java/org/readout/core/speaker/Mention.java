package org.readout.core.speaker;

import java.util.List;
import java.util.Optional;
import org.readout.core.text.Span;

/**
 * A proper name in the text with what stands around it.
 *
 * @param span the name with the titles directly before it
 * @param name without titles
 * @param descriptions titles before the name and appositions around it
 * @param opening capitalised perhaps only because it begins a sentence
 * @param possessive followed by a possessive ending
 * @param prepositional the object of a preposition
 * @param told the one to whom something is said: {@code told Reuters}
 * @param evidence what the surroundings say it names
 */
record Mention(
    int sentence,
    Span span,
    Span nameSpan,
    Name name,
    List<Description> descriptions,
    Gender gender,
    boolean opening,
    boolean possessive,
    boolean prepositional,
    boolean told,
    Evidence evidence) {

  Mention {
    descriptions = List.copyOf(descriptions);
  }

  /** Votes for what a name belongs to. */
  record Evidence(int person, int body, int place) {
    static final Evidence NONE = new Evidence(0, 0, 0);
    static final Evidence PERSON = new Evidence(3, 0, 0);
    static final Evidence BODY = new Evidence(0, 3, 0);

    Evidence plus(Evidence other) {
      return new Evidence(person + other.person, body + other.body, place + other.place);
    }
  }

  Optional<Description> title() {
    return descriptions.stream().findFirst();
  }
}
