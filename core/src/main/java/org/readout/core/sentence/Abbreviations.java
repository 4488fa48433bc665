package org.readout.core.sentence;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Words whose full stop need not end a sentence. */
public final class Abbreviations {
  /** Always followed by the rest of their phrase. */
  private static final Set<String> NEVER_LAST =
      words(
          "mr mrs ms mx dr drs prof sen sens rep reps gov govs gen lt col capt cpl sgt maj cmdr cdr"
              + " adm rev hon pres amb fr pvt det insp supt messrs mme mlle st ste mt ft vs viz"
              + " fig figs vol ed eds pp cf al op art approx e.g i.e asst assoc dept");

  /** Stand at the end of a sentence as well as inside one. */
  private static final Set<String> MAY_BE_LAST =
      words(
          "inc corp co cos ltd plc llc bros jr sr esq etc jan feb mar apr jun jul aug sept sep oct"
              + " nov dec mon tue tues wed thu thur thurs fri sat sun ala ariz ark calif colo conn"
              + " del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa"
              + " penn tenn tex vt va wash wis wyo ont que ave blvd rd hwy bldg dist univ intl govt"
              + " natl min max est tel ph.d m.d b.a m.a");

  private static final Set<String> LOWER_CASE = words("etc jr sr inc co plc est tel");

  private static final Set<String> BEFORE_NUMBERS = words("no nos p art sec ch para");

  private static final Pattern DOTTED = Pattern.compile("(?:[\\p{L}-]*\\p{L}\\.)+\\p{L}{1,2}");

  /** Titles of any language, {@code Smt.}, but no outcry. */
  private static final Pattern VOWELLESS =
      Pattern.compile("(?!Hmm|Brr|Shh|Psst|Pfft|Grr)[B-DF-HJ-NP-TV-XZ][b-df-hj-np-tv-xz]{2,4}");

  private Abbreviations() {}

  /** Whether a word is capitalised and short for one with vowels: {@code Mgr}. */
  public static boolean isVowelless(String word) {
    return VOWELLESS.matcher(word).matches();
  }

  /** How far a full stop after a word ends its sentence. */
  enum Ending {
    NEVER,
    BEFORE_A_STARTER,
    YES
  }

  /**
   * @param word the characters before the stop, without opening marks
   * @param next the character after the gap, opening marks left out
   */
  static Ending of(String word, int next) {
    String key = word.toLowerCase(Locale.ROOT);
    if (NEVER_LAST.contains(key)
        || isVowelless(word)
        || (BEFORE_NUMBERS.contains(key) && Character.isDigit(next))) {
      return Ending.NEVER;
    }
    boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0));
    return initial
            || (MAY_BE_LAST.contains(key) && !isPlainWord(word))
            || DOTTED.matcher(word).matches()
        ? Ending.BEFORE_A_STARTER
        : Ending.YES;
  }

  /** {@code sat.}, {@code min.} or {@code fig.} in lower case are words that end a sentence. */
  private static boolean isPlainWord(String word) {
    return Character.isLowerCase(word.charAt(0)) && !LOWER_CASE.contains(word);
  }

  private static Set<String> words(String list) {
    return Set.copyOf(Arrays.asList(list.split(" ")));
  }
}
