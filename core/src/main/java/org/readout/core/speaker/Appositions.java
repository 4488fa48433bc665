package org.readout.core.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.core.speaker.Description.Determiner;
import org.readout.core.speaker.Description.Kind;
import org.readout.core.speaker.Mention.Evidence;
import org.readout.core.text.Span;

/** Reads what stands before and behind a name and tells what the name belongs to. */
final class Appositions {
  private static final int REACH = 14;

  private static final Set<String> ADJECTIVES =
      Set.of("old", "new", "former", "first", "second", "third", "last", "next", "previous", "own");

  private final List<Token> tokens;
  private final Descriptions phrases;

  Appositions(List<Token> tokens) {
    this.tokens = tokens;
    this.phrases = new Descriptions(tokens);
  }

  /**
   * @param start the first token of the capitalised title, or {@code name} without one
   * @param holder whether the name belongs to the title of another
   */
  Mention mention(int sentence, int start, int name, int end, boolean holder) {
    List<Description> descriptions = new ArrayList<>();
    int from = start;
    if (!holder) {
      from = titleStart(start, name);
      phrases
          .read(from, name)
          .filter(d -> d.kind() != Kind.OTHER)
          .map(d -> ofWhom(d, end))
          .ifPresent(descriptions::add);
      before(from, end).ifPresent(descriptions::add);
      behind(end).ifPresent(descriptions::add);
    }
    Gender gender = gender(from, name, descriptions);
    List<String> words = new ArrayList<>();
    for (int i = name; i < end; i++) {
      words.add(tokens.get(i).text());
    }
    Evidence evidence = new Clues(tokens, from, name, end).evidence(holder, descriptions);
    return new Mention(
        sentence,
        tokens.get(from).span().through(tokens.get(end - 1).span()),
        tokens.get(name).span().through(tokens.get(end - 1).span()),
        new Name(words),
        descriptions,
        gender,
        from == name && opensSentence(name) && end - name == 1,
        holder || isPossessive(end),
        isPrepositional(from),
        isTold(from),
        evidence);
  }

  private Description ofWhom(Description title, int end) {
    if (end + 1 >= tokens.size() || !tokens.get(end).key().equals("of")) {
      return title;
    }
    int from = tokens.get(end + 1).key().equals("the") ? end + 2 : end + 1;
    int to = from;
    while (to < tokens.size() && tokens.get(to).isWord() && tokens.get(to).isCapital()) {
      to++;
    }
    return to == from
        ? title
        : title.of(tokens.get(from).span().through(tokens.get(to - 1).span()), keys(from, to));
  }

  private List<String> keys(int from, int to) {
    return tokens.subList(from, to).stream().map(Token::key).toList();
  }

  /** Goes back over a lower-case title: {@code the shop steward | Kim Vestergaard}. */
  private int titleStart(int start, int name) {
    int at = start;
    if (start < name && Lexicon.isHonorific(tokens.get(start).key())) {
      return start;
    }
    if (start == name) {
      if (at == 0 || !isNoun(tokens.get(at - 1))) {
        return name;
      }
      at--;
    }
    int nearest = at;
    for (int steps = 0; at > 0 && steps < 7; steps++) {
      Token token = tokens.get(at - 1);
      if (isArticle(token)) {
        return at - 1;
      }
      boolean capitalTitle = start < name && !isTitleModifier(token);
      if (!token.isPossessive() && (capitalTitle || !isModifier(token))) {
        break;
      }
      at--;
      if (isTitleModifier(token) && at == nearest - 1) {
        nearest = at;
      }
    }
    boolean opens = at == 0 ? tokens.get(0).isCapital() : isBoundary(tokens.get(at - 1));
    return opens || hasPossessive(at, start) ? at : nearest;
  }

  private static boolean isArticle(Token token) {
    return switch (token.key()) {
      case "the", "a", "an", "its", "his", "her", "their", "our", "my" -> true;
      default -> false;
    };
  }

  private static boolean isBoundary(Token token) {
    return !token.isWord() || Lexicon.isAny(token.key(), Sense.FUNCTION, Sense.PREPOSITION);
  }

  private boolean hasPossessive(int from, int to) {
    for (int i = from; i < to; i++) {
      if (tokens.get(i).isPossessive()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNoun(Token token) {
    return token.isWord()
        && !token.isNumber()
        && Kind.of(token.key()) != Kind.OTHER
        && Kind.of(token.key()) != Kind.DOCUMENT
        && !Lexicon.is(token.key(), Sense.FUNCTION);
  }

  private static boolean isModifier(Token token) {
    if (ADJECTIVES.contains(token.key())) {
      return true;
    }
    boolean verb = token.key().endsWith("ed") && !Lexicon.is(token.key(), Sense.PORTFOLIO);
    return token.isWord()
        && !verb
        && !Lexicon.isAny(token.key(), Sense.FUNCTION, Sense.PREPOSITION, Sense.MONTH_OR_DAY);
  }

  private static boolean isTitleModifier(Token token) {
    return Lexicon.is(token.key(), Sense.PORTFOLIO)
        || Countries.ofPeople(token.key()).isPresent()
        || Kind.of(token.key()) != Kind.OTHER;
  }

  /** {@code the director of PT Samudra Lintas, | Budi Hartanto}, when a mark follows the name. */
  private Optional<Description> before(int name, int end) {
    if (name < 2 || !tokens.get(name - 1).key().equals(",") || !closes(end)) {
      return Optional.empty();
    }
    int comma = name - 1;
    int from = comma;
    while (from > 0
        && comma - from < REACH
        && (tokens.get(from - 1).isWord() || tokens.get(from - 1).isPossessive())) {
      from--;
    }
    for (int i = comma - 1; i >= from; i--) {
      boolean adjacent = i == comma - 1 || Lexicon.is(tokens.get(i + 1).key(), Sense.PREPOSITION);
      if (isNoun(tokens.get(i)) && adjacent) {
        int nounPhrase = Math.max(from, phraseStart(i, from));
        if (nounPhrase > from && Descriptions.isLink(tokens.get(nounPhrase - 1))) {
          continue;
        }
        Optional<Description> description = phrases.read(nounPhrase, comma);
        if (description.filter(d -> d.isDefinite() || nounPhrase == 0).isPresent()) {
          return description;
        }
      }
    }
    return Optional.empty();
  }

  private int phraseStart(int noun, int from) {
    int at = noun;
    while (at > from) {
      Token token = tokens.get(at - 1);
      if (Descriptions.isDeterminer(token)) {
        return at - 1;
      }
      if (!token.isPossessive() && !isModifier(token)) {
        break;
      }
      at--;
    }
    return at;
  }

  private boolean closes(int end) {
    return end >= tokens.size() || isMark(tokens.get(end));
  }

  /** {@code Timur Beisenov, | a hydrologist at the institute}. */
  private Optional<Description> behind(int end) {
    int at = afterAside(end);
    if (at >= tokens.size() || !tokens.get(at).key().equals(",")) {
      return Optional.empty();
    }
    at++;
    if (at + 1 < tokens.size()
        && tokens.get(at).isNumber()
        && tokens.get(at + 1).key().equals(",")) {
      at += 2;
    }
    Optional<Description> description = phrases.read(at, Math.min(tokens.size(), at + REACH));
    return description.filter(d -> isApposition(d));
  }

  /** Past the bracket of {@code Charles E. Schumer (D-N.Y.), the Senate minority leader}. */
  private int afterAside(int end) {
    if (end < tokens.size() && tokens.get(end).key().equals("(")) {
      for (int i = end + 1; i < Math.min(tokens.size(), end + 8); i++) {
        if (tokens.get(i).key().equals(")")) {
          return i + 1;
        }
      }
    }
    return end;
  }

  private boolean isApposition(Description description) {
    if (description.kind() == Kind.OTHER
        || description.kind() == Kind.DOCUMENT
        || description.plural()
        || description.modifiers().size() > 5) {
      return false;
    }
    Token next = tokenAfter(description.headSpan());
    boolean stops = next == null || !next.isWord() || Lexicon.is(next.key(), Sense.PREPOSITION);
    boolean bare = description.determiner() == Determiner.NONE;
    return stops && !(bare && description.kind() != Kind.PERSON);
  }

  private @Nullable Token tokenAfter(Span span) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).span().start() < span.end()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < tokens.size() ? tokens.get(low) : null;
  }

  private Gender gender(int from, int name, List<Description> descriptions) {
    for (int i = from; i < name; i++) {
      Gender gender = Gender.of(tokens.get(i).key());
      if (gender != Gender.UNKNOWN && !Lexicon.isAny(tokens.get(i).key(), Sense.HE, Sense.SHE)) {
        return gender;
      }
    }
    return descriptions.stream()
        .map(Description::gender)
        .filter(gender -> gender != Gender.UNKNOWN)
        .findFirst()
        .orElse(Gender.UNKNOWN);
  }

  private boolean isPossessive(int end) {
    return end < tokens.size() && tokens.get(end).isPossessive();
  }

  private boolean isTold(int from) {
    int at = beforeArticle(from);
    return at >= 0 && Set.of("told", "tells", "telling").contains(tokens.get(at).key());
  }

  private int beforeArticle(int from) {
    return from > 0 && tokens.get(from - 1).key().equals("the") ? from - 2 : from - 1;
  }

  private boolean isPrepositional(int from) {
    int at = beforeArticle(from);
    return at >= 0
        && Lexicon.is(tokens.get(at).key(), Sense.PREPOSITION)
        && !isReporting(tokens.get(at).key());
  }

  private static boolean isReporting(String key) {
    return key.equals("that")
        || key.equals("because")
        || key.equals("if")
        || key.equals("as")
        || key.equals("while")
        || key.equals("when")
        || key.equals("where")
        || key.equals("although");
  }

  /** At the start of the sentence or of a quotation. */
  private boolean opensSentence(int at) {
    return at == 0 || (isMark(tokens.get(at - 1)) && !tokens.get(at - 1).key().equals(","));
  }

  private static boolean isMark(Token token) {
    return !token.isWord() && !token.isPossessive();
  }
}
