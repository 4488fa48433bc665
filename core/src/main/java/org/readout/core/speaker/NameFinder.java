package org.readout.core.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.core.speaker.Description.Kind;

/**
 * Finds proper names in a sentence: runs of capitalised words with particles and initials, parted
 * into a title and a name ({@code Defence Minister | Álvaro Nieto}), with the descriptions that
 * stand before or behind them ({@code the port's harbour master, Wa Ode Nuraini}).
 */
final class NameFinder {
  private static final int LONGEST = 12;

  private static final Set<String> FIRST_NAMES_TOO =
      Set.of("jan", "april", "may", "june", "august");

  private static final Set<String> NEW = Set.of("new", "old", "first", "second", "third");

  private final int sentence;
  private final List<Token> tokens;
  private final Appositions appositions;
  private final List<Mention> found = new ArrayList<>();

  private NameFinder(int sentence, List<Token> tokens) {
    this.sentence = sentence;
    this.tokens = tokens;
    this.appositions = new Appositions(tokens);
  }

  static List<Mention> find(int sentence, List<Token> tokens) {
    NameFinder finder = new NameFinder(sentence, tokens);
    int at = 0;
    while (at < tokens.size()) {
      at = finder.startsName(at) ? finder.run(at) : at + 1;
    }
    return finder.found;
  }

  private boolean startsName(int at) {
    Token token = tokens.get(at);
    return token.isWord()
        && !token.isNumber()
        && token.isCapital()
        && !isDate(at)
        && !(Lexicon.is(token.key(), Sense.FUNCTION) && !isNamePart(at));
  }

  /** "June" is a month and "June Osborne" is not. */
  private boolean isDate(int at) {
    String key = tokens.get(at).key();
    boolean named =
        FIRST_NAMES_TOO.contains(key)
            && at + 1 < tokens.size()
            && continues(tokens.get(at + 1))
            && (at == 0 || !Lexicon.is(tokens.get(at - 1).key(), Sense.PLACE_PREPOSITION));
    return Lexicon.is(key, Sense.MONTH_OR_DAY) && !named;
  }

  /** "Van Hoof", "La Ode" and "New Course" begin with words that are else no names. */
  private boolean isNamePart(int at) {
    String key = tokens.get(at).key();
    boolean particle = Lexicon.is(key, Sense.PARTICLE) && !Lexicon.is(key, Sense.DETERMINER);
    if (at + 1 >= tokens.size() || !tokens.get(at + 1).isCapital()) {
      return false;
    }
    boolean title = isTitleWord(tokens.get(at + 1).key()) || isDate(at + 1);
    return particle || (NEW.contains(key) && !title);
  }

  private int run(int start) {
    int end = start + 1;
    while (end < tokens.size() && end - start < LONGEST) {
      int next = next(start, end);
      if (next == end) {
        break;
      }
      end = next;
    }
    part(start, end);
    return end;
  }

  /** Where the run goes on to from {@code end}, or {@code end} when it stops. */
  private int next(int start, int end) {
    Token token = tokens.get(end);
    if (continues(token)) {
      return end + 1;
    }
    boolean more = end + 1 < tokens.size();
    if (more && Lexicon.is(token.key(), Sense.PARTICLE) && continues(tokens.get(end + 1))) {
      return end + 2;
    }
    if (more && token.key().equals("&") && continues(tokens.get(end + 1))) {
      return end + 2;
    }
    String before = tokens.get(end - 1).key();
    boolean headed =
        Lexicon.isRole(before)
            || Lexicon.is(before, Sense.NAME_HEAD)
            || Lexicon.is(before, Sense.BODY);
    if (token.key().equals("of") && headed) {
      int object = end + 1;
      if (object < tokens.size() && tokens.get(object).key().equals("the")) {
        object++;
      }
      return object < tokens.size() && continues(tokens.get(object)) ? object + 1 : end;
    }
    if (token.key().equals("and") && more && continues(tokens.get(end + 1))) {
      return joins(start, end) ? end + 2 : end;
    }
    if (token.isPossessive() && more && continues(tokens.get(end + 1))) {
      return isPluralBody(start, end) ? end + 2 : end;
    }
    return end;
  }

  /** "Ministry of Trade and Industry", "the Food and Drug Administration". */
  private boolean joins(int start, int and) {
    boolean headed =
        Lexicon.is(tokens.get(start).key(), Sense.NAME_HEAD)
            && tokens.get(start + 1 < and ? start + 1 : start).key().equals("of");
    boolean definite = start > 0 && tokens.get(start - 1).key().equals("the");
    return headed || (definite && headAfter(and + 1, 3) > 0);
  }

  /** "Ancillary Workers' Union", but not "Danubius Bank's Ilinca Mares". */
  private boolean isPluralBody(int start, int possessive) {
    boolean plural = tokens.get(possessive).text().length() == 1;
    return plural && start < possessive && headAfter(possessive + 1, 2) > 0;
  }

  private int headAfter(int from, int within) {
    for (int i = from; i < Math.min(tokens.size(), from + within); i++) {
      if (!continues(tokens.get(i)) && !tokens.get(i).isPossessive()) {
        return -1;
      }
      if (Lexicon.is(tokens.get(i).key(), Sense.NAME_HEAD)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean continues(Token token) {
    return token.isWord()
        && !token.isNumber()
        && token.isCapital()
        && !Lexicon.is(token.key(), Sense.MONTH_OR_DAY)
        && !token.key().equals("i");
  }

  /** Parts the run into titles and a name. */
  private void part(int start, int end) {
    String last = tokens.get(end - 1).key();
    boolean body =
        end - start > 1
            && Lexicon.is(last, Sense.NAME_HEAD)
            && !Lexicon.isHonorific(tokens.get(start).key());
    int name = body ? start : afterTitle(start, end);
    if (name == end) {
      return;
    }
    if (name > start) {
      holder(start, name);
    }
    mention(start, name, end);
  }

  /** The body named before a title, as in "Nordhavn Chairwoman Birgitte Hald". */
  private void holder(int start, int name) {
    int end = start;
    while (end < name && !isTitleWord(tokens.get(end).key())) {
      end++;
    }
    if (end > start && end < name && !tokens.get(end - 1).isPossessive()) {
      found.add(appositions.mention(sentence, start, start, end, true));
    }
  }

  private void mention(int start, int name, int end) {
    if (end - name == 1
        && Countries.ofPeople(tokens.get(name).key()).isPresent()
        && name == start) {
      return;
    }
    found.add(appositions.mention(sentence, start, name, end, false));
  }

  private int afterTitle(int start, int end) {
    int title = -1;
    for (int i = start; i < end; i++) {
      String key = tokens.get(i).key();
      boolean title0 = Lexicon.isHonorific(key) || Kind.of(key) == Kind.PERSON;
      if (title0 && !(i == end - 1 && isSurname(start, i))) {
        title = i;
      }
    }
    if (title < 0) {
      return isPortfolioOnly(start, end) ? end : start;
    }
    int at = title + 1;
    if (at < end && tokens.get(at).key().equals("of")) {
      return afterPortfolio(at, end);
    }
    return at;
  }

  /** "Secretary of State | Rex Tillerson", but all of "President of Kazakhstan". */
  private int afterPortfolio(int of, int end) {
    int at = of + 1;
    while (at < end && (isTitleWord(tokens.get(at).key()) || tokens.get(at).key().equals("and"))) {
      at++;
    }
    return at > of + 1 && end - at >= 2 ? at : end;
  }

  /** A role after a first name is a surname: "Tim Cook", "Colin Farmer". */
  private boolean isSurname(int start, int at) {
    return at > start
        && !isTitleWord(tokens.get(at - 1).key())
        && Countries.of(tokens.get(at - 1).key()).isEmpty()
        && Optional.of(tokens.get(at).key()).filter(key -> Lexicon.is(key, Sense.ROLE)).isPresent()
        && at - start <= 2;
  }

  private boolean isPortfolioOnly(int start, int end) {
    for (int i = start; i < end; i++) {
      if (!isTitleWord(tokens.get(i).key()) && Countries.ofPeople(tokens.get(i).key()).isEmpty()) {
        return false;
      }
    }
    return end - start > 1;
  }

  private static boolean isTitleWord(String key) {
    return Lexicon.is(key, Sense.PORTFOLIO)
        || Lexicon.isHonorific(key)
        || Kind.of(key) == Kind.PERSON
        || Countries.ofPeople(key).isPresent();
  }
}
