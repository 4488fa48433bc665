package org.readout.core.speaker;

import java.util.List;
import java.util.Set;
import org.readout.core.speaker.Description.Kind;
import org.readout.core.speaker.Mention.Evidence;

/** What the words of a name and those around it say that it names. */
final class Clues {
  private final List<Token> tokens;
  private final int from;
  private final int name;
  private final int end;
  private int person;
  private int body;
  private int place;

  /**
   * Looks at a name.
   *
   * @param from the first token of its title, or {@code name} without one
   * @param end the token behind it
   */
  Clues(List<Token> tokens, int from, int name, int end) {
    this.tokens = tokens;
    this.from = from;
    this.name = name;
    this.end = end;
  }

  /**
   * All votes.
   *
   * @param holder whether the name belongs to the title of another
   */
  Evidence evidence(boolean holder, List<Description> descriptions) {
    body += holder ? 1 : 0;
    titles(descriptions);
    words();
    if (from == name) {
      before();
    }
    behind();
    return new Evidence(person, body, place);
  }

  private void titles(List<Description> descriptions) {
    for (int i = from; i < name; i++) {
      person += Lexicon.isHonorific(key(i)) ? 3 : 0;
    }
    for (Description description : descriptions) {
      switch (description.kind()) {
        case PERSON -> person += Lexicon.is(description.head(), Sense.EITHER) ? 0 : 3;
        case COMPANY, CLUB, BODY -> body += Lexicon.is(description.head(), Sense.EITHER) ? 0 : 3;
        default -> {}
      }
    }
  }

  private void words() {
    String first = key(name);
    String last = key(end - 1);
    if (isSeveral()
        && (Lexicon.is(last, Sense.NAME_HEAD)
            || Lexicon.isAny(first, Sense.NAME_HEAD, Sense.CLUB))) {
      body += 3;
    }
    if (isSeveral() && first.equals("new")) {
      body++;
      place++;
    }
    if (Lexicon.is(last, Sense.PLACE_HEAD)
        || (isSeveral() && Lexicon.is(first, Sense.PLACE_HEAD))) {
      place += 2;
    }
  }

  private boolean isSeveral() {
    return end - name > 1;
  }

  private void before() {
    String before = key(from - 1);
    boolean held = Set.of("in", "of", "at").contains(before) && isHolding(key(from - 2));
    boolean within = before.equals("the") && Lexicon.is(key(from - 2), Sense.PLACE_PREPOSITION);
    body += before.equals("the") && !isModifier() ? 1 : 0;
    place += within ? 1 : 0;
    place += Lexicon.is(before, Sense.PLACE_PREPOSITION) && !held ? 1 : 0;
    body += held ? 2 : 0;
    place += before.equals("of") && Lexicon.is(key(from - 2), Sense.PLACE_HEAD) ? 2 : 0;
  }

  private void behind() {
    boolean possessive = end < tokens.size() && tokens.get(end).isPossessive();
    if (possessive && Kind.of(key(end + 1)) == Kind.PERSON && !isRelation(key(end + 1))) {
      body++;
    }
    body += possessive && isHolding(key(end + 1)) ? 2 : 0;
    String next = key(end).equals(",") ? key(end + 1) : "";
    boolean age = isSeveral() && next.length() == 2 && Character.isDigit(next.charAt(0));
    boolean who = !isObject() && (next.equals("who") || next.equals("whose"));
    person += age || who ? 2 : 0;
    body += next.equals("which") ? 2 : 0;
  }

  /** "Ann Bell of Tuvalu, who" is about her. */
  private boolean isObject() {
    return Set.of("of", "from", "in", "at").contains(key(from - 1));
  }

  /** "The Chisenga shaft" is no body called Chisenga. */
  private boolean isModifier() {
    if (end >= tokens.size() || !tokens.get(end).isWord() || tokens.get(end).isCapital()) {
      return false;
    }
    return !Lexicon.isAny(key(end), Sense.FUNCTION, Sense.PREPOSITION) && !key(end).endsWith("ed");
  }

  private static boolean isHolding(String key) {
    return Lexicon.is(key, Sense.HOLDING);
  }

  private static boolean isRelation(String key) {
    return Lexicon.is(key, Sense.RELATION);
  }

  /** Empty outside the sentence. */
  private String key(int at) {
    return at >= 0 && at < tokens.size() ? tokens.get(at).key() : "";
  }
}
