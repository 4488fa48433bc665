package org.readout.core.text;

import java.util.HashMap;
import java.util.Map;

/**
 * Brings the forms of one English word together: "promised" and "promises", "agreement" and
 * "agreed". Rough on purpose: it is only asked whether two words may be the same.
 */
public final class Stems {
  private static final String[] ENDINGS = {
    "ations", "ation", "ements", "ement", "ments", "ment", "ings", "ing", "ions", "ion", "ers",
    "ors", "ies", "ied", "er", "or", "es", "ed", "ly", "al", "s", "e", "y"
  };
  private static final Map<String, String> IRREGULAR = irregular();

  private Stems() {}

  /** The stem of a word in lower case. */
  public static String of(String word) {
    String base = IRREGULAR.getOrDefault(word, word);
    for (String ending : ENDINGS) {
      int length = base.length() - ending.length();
      if (length >= 3 && base.endsWith(ending)) {
        return undoubled(base.substring(0, length));
      }
    }
    return base;
  }

  private static String undoubled(String stem) {
    int last = stem.length() - 1;
    boolean doubled =
        last >= 3
            && stem.charAt(last) == stem.charAt(last - 1)
            && "lsz".indexOf(stem.charAt(last)) < 0;
    return doubled ? stem.substring(0, last) : stem;
  }

  private static Map<String, String> irregular() {
    String[] forms = {
      "said say",
      "told tell",
      "met meet",
      "held hold",
      "gave give",
      "given give",
      "went go",
      "gone go",
      "chose choose",
      "chosen choose",
      "knew know",
      "known know",
      "sent send",
      "left leave",
      "began begin",
      "begun begin",
      "fell fall",
      "fallen fall",
      "paid pay",
      "lost lose",
      "broke break",
      "broken break",
      "took take",
      "taken take",
      "came come",
      "made make",
      "found find",
      "thought think",
      "brought bring",
      "bought buy",
      "sold sell",
      "won win",
      "rose rise",
      "risen rise",
      "saw see",
      "seen see",
      "spoke speak",
      "spoken speak",
      "wrote write",
      "written write",
      "drove drive",
      "driven drive",
      "led lead",
      "read read",
      "kept keep",
      "stood stand",
      "understood understand",
      "heard hear",
      "meant mean",
      "built build",
      "caught catch",
      "taught teach",
      "fought fight",
      "sought seek",
      "grew grow",
      "grown grow",
      "flew fly",
      "drew draw",
      "drawn draw",
      "threw throw",
      "thrown throw",
      "withdrew withdraw",
      "withdrawn withdraw",
      "sank sink",
      "sunk sink",
      "swore swear",
      "hid hide",
      "hidden hide",
      "struck strike",
      "stricken strike",
      "stole steal",
      "stolen steal",
      "forgot forget",
      "forgotten forget",
      "died die",
      "dying die",
      "dead die",
      "death die",
      "deaths die",
      "killed kill",
      "men man",
      "women woman",
      "children child",
      "people person",
      "feet foot",
      "lives life",
      "ran run",
      "fed feed",
      "felt feel",
      "shook shake",
      "shaken shake",
      "got get",
      "lay lie",
      "laid lay",
      "lying lie",
      "dealt deal",
      "refusal refuse",
      "denial deny",
      "denied deny",
      "approval approve",
      "proposal propose",
      "arrival arrive",
      "closure close",
      "departure depart",
      "failure fail",
      "loss lose",
      "sale sell",
      "flight fly",
      "decision decide",
      "decisive decide",
      "knowledge know",
      "belief believe",
      "choice choose",
      "speech speak",
      "gift give",
      "injury injure",
      "injuries injure",
      "discussion discuss",
      "permission permit",
      "conclusion conclude",
      "expansion expand",
      "extension extend",
      "suspension suspend",
      "response respond",
      "reply reply",
      "replies reply",
      "replied reply"
    };
    Map<String, String> map = new HashMap<>();
    for (String form : forms) {
      int space = form.indexOf(' ');
      map.put(form.substring(0, space), form.substring(space + 1));
    }
    return Map.copyOf(map);
  }
}
