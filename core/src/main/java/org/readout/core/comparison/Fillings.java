package org.readout.core.comparison;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.readout.core.comparison.Filling.Slot;
import org.readout.core.comparison.Twin.Passage;
import org.readout.core.text.Folding;
import org.readout.core.text.Span;

/** Reads where something happened, who did it and what caused it, where words leave no doubt. */
final class Fillings {
  private static final String NAME =
      "\\p{Lu}[\\p{L}'.-]+(?: (?:(?:of|the|de|van|von|al|bin|la|du|da) )?\\p{Lu}[\\p{L}'.-]+)*";
  private static final String FEW =
      "(?:(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Ii]ts) )?(?:[\\p{L}'-]+ ){0,3}?[\\p{L}'-]+";
  private static final String FILLER = "(?<f>" + NAME + "|" + FEW + ")";
  private static final String AT =
      "(?:in|at|near|outside|off|on|under|aboard|inside) (?:the"
          + " (?:city|town|village|port|capital)(?: of)? )?"
          + FILLER;
  private static final String REST =
      "(?<rest>(?:"
          + " (?:on|in|at|near|of|last|this|during|with|after|by|from|for|overnight|early|late|who|which|in)"
          + " .*|,.*)?)$";
  private static final String THERE =
      "(?: (?!to |that |who |which |and |after |before |from |for )[^ ,]+){0,6}?";

  private static final Pattern SCENE =
      Pattern.compile("\\b(?<v>" + new Happenings("place").anyVerb() + ")\\b");

  /**
   * How {@code o} tells what happened and {@code f} fills the slot; {@code v} is a verb or noun.
   */
  private static List<Pattern> placed() {
    String verb = SCENE.pattern();
    return patterns(
        "^(?<o>.*?" + verb + THERE + ") " + AT + REST,
        "^It (?:was|is) (?:only )?" + AT + " (?:that|where) (?<o>.+" + verb + ".*)$",
        "^" + FILLER + " (?:was|is) (?:where|the place where) (?<o>.+" + verb + ".*)$",
        "^(?:In|At|Near|Outside|Off) " + FILLER + ",? (?<o>.+" + verb + ".*)$");
  }

  private static List<Pattern> done(Happenings deeds) {
    String verb = "(?<v>" + deeds.anyVerb() + ")";
    String noun = "(?:new |current |sole )?(?<v>" + deeds.anyNoun() + ")";
    return patterns(
        "^(?<o>.+?) (?:was|were|is|are|been) (?:\\w+ly )?" + verb + " by " + FILLER + REST,
        "^It (?:was|is) "
            + FILLER
            + " (?:who|that|which) (?:had |has |have )?"
            + verb
            + " (?<o>[^,]+)(?:,.*)?$",
        "^The " + noun + " of (?<o>[^,]+?) (?:is|was) " + FILLER + REST,
        "^(?<o>\\p{Lu}[^,]*)'s? " + noun + " (?:is|was) " + FILLER + REST,
        "^" + FILLER + ",? (?:is|was) (?:the )?" + noun + " of (?<o>[^,]+)(?:,.*)?$",
        "^"
            + FILLER
            + " (?:(?:is|was) the (?:man|woman|one|firm|company|person) (?:who|that) )?(?:has |had"
            + " |have )?(?:already )?"
            + verb
            + " (?!to )(?<o>[^,]+)(?:,.*)?$",
        "^" + FILLER + ", who " + verb + " (?<o>[^,]+),.*$",
        "^" + FILLER + ", the " + noun + " of (?<o>[^,]+),.*$");
  }

  private static List<Pattern> caused() {
    String why = "(?<f>[^,]+)(?:,.*)?$";
    String made =
        "(?:caused|triggered|set off|sparked|brought about|led to|forced|(?:was|were|is) to blame"
            + " for|(?:was|were|is) behind|made|killed)";
    return patterns(
        "^(?<o>.+?),? (?:because of|because|due to|owing to|on account of|as a result of) " + why,
        "^(?<o>.+?) (?:was|were|had been|has been) (?:caused by|triggered by|set off by|sparked"
            + " by|brought about by|blamed on|put down to|traced to|attributed to) "
            + why,
        "^(?:.+ )?(?:blamed) (?<o>.+?) on " + why,
        "^(?:.+ )?(?:put down|traced|attributed) (?<o>.+?) to " + why,
        "^[Ii]t was (?:because of )?(?<f>.+?) that (?:" + made + " )?(?<o>.+)$",
        "^[Tt]he (?:cause|reason) (?:of|for) (?<o>.+?) (?:was|is) " + why,
        "^(?<f>.+?) (?:is|was) why (?<o>.+)$",
        "^(?<f>.+?) " + made + " (?<o>.+)$");
  }

  private record Reader(Slot slot, Happenings words, List<Pattern> ways) {}

  private static final List<Reader> READERS =
      Stream.of(Slot.PLACE, Slot.ACTOR, Slot.RELATION, Slot.CAUSE)
          .map(
              slot -> {
                Happenings words = new Happenings(slot.label());
                return new Reader(
                    slot,
                    words,
                    switch (slot) {
                      case PLACE -> placed();
                      case ACTOR, RELATION -> done(words);
                      case CAUSE -> caused();
                    });
              })
          .toList();

  /** What is not told as having been so, or is of another time. */
  private static final Pattern NOT_SO =
      Pattern.compile(
          "\\b(?:if|unless|whether|would|will|shall|should|could|may|might|must|can|never|no|cannot"
              + "|not|nor|plan\\w*|want\\w*|hop(?:es?|ed|ing)|expect\\w*|intend\\w*|demand\\w*"
              + "|den(?:y|ie[sd])|ha(?:s|d|ve) to|(?:is|are|was|were) to|reject\\w*|refus\\w*"
              + "|believed|thought|alleged\\w*|reported\\w*|likely|again|also|earlier|previous\\w*"
              + "|last|next|ago|once|former\\w*|since|until|later|often|always|partly"
              + "|(?:19|20)\\d\\d)\\b|n't\\b|\\?");

  /** What is one of several. */
  private static final Pattern ONE_OF_SOME =
      Pattern.compile(
          "\\b(?:an?|another|other|every|each|some|several|many|most|part|among|like)\\b");

  private static final Pattern CONTRAST =
      Pattern.compile(",? (?:and |but )?(?:not|rather than|instead of|and no) [^,;.]+(?:,|$)");

  private static final Pattern CLAUSES = Pattern.compile("[.;:!\"()]+(?:\\s|$)|\\n|—");

  private static final Pattern DEFINITE =
      Pattern.compile(
          "\\b(?:[Tt]he|[Hh]is|[Hh]er|[Tt]heir|[Ii]ts|[Bb]oth)\\b|(?<!^)\\p{Lu}|^" + NAME);

  private static final Set<String> DAYS =
      Lexicon.words(
          """
          january february march april may june july august september october november december
          monday tuesday wednesday thursday friday saturday sunday today yesterday night morning
          evening
          """);

  private static final Set<String> COMMON =
      Lexicon.words("police everyone someone government parliament management staff");

  private Fillings() {}

  private static List<Pattern> patterns(String... patterns) {
    return Stream.of(patterns).map(Pattern::compile).toList();
  }

  static List<Filling> in(String words) {
    List<Filling> found = new ArrayList<>();
    for (String part : CLAUSES.split(Folding.fold(words), -1)) {
      String clause = CONTRAST.matcher(part.strip()).replaceAll("").strip();
      if (NOT_SO.matcher(Folding.key(clause)).find()) {
        continue;
      }
      for (Reader reader : READERS) {
        reader.ways().forEach(way -> read(reader, way, clause, found));
      }
    }
    return found;
  }

  private static void read(Reader reader, Pattern way, String clause, List<Filling> found) {
    Matcher matcher = way.matcher(clause);
    if (!matcher.matches()) {
      return;
    }
    String of = matcher.group("o");
    String filler = matcher.group("f");
    String verb = reader.slot() == Slot.CAUSE ? "" : matcher.group("v");
    Set<String> stems = stems(verb.isEmpty() ? of : of.replace(verb, " "));
    if (ONE_OF_SOME.matcher(Folding.key(of)).find()
        || stems.isEmpty()
        || !DEFINITE.matcher(of).find()
        || DAYS.contains(Folding.key(filler))
        || filler.endsWith("'s")) {
      return;
    }
    found.add(
        new Filling(
            reader.slot(),
            reader.words().group(verb),
            stems,
            filler,
            reader.slot() != Slot.CAUSE && isName(filler)));
  }

  /** A word alone may have its capital from the start of the sentence: "He", "Police", "Rebels". */
  private static boolean isName(String filler) {
    String key = Folding.key(filler);
    return filler.matches(NAME)
        && !Lexicon.STOP.contains(key)
        && (key.contains(" ") || !(key.endsWith("s") || COMMON.contains(key)))
        && !Lexicon.LIGHT.contains(key);
  }

  /** Whether what goes before some words of a passage tells of what happens at one place. */
  static boolean tellsScene(Passage passage, List<Token> words) {
    int end = words.getFirst().span().start();
    return SCENE.matcher(new Span(passage.span().start(), end).of(passage.text())).find();
  }

  static Set<String> stems(String words) {
    Set<String> stems = new LinkedHashSet<>();
    for (Token token : Token.of(words, new Span(0, words.length()))) {
      if (Clause.isMatter(token) && !DAYS.contains(token.key())) {
        stems.add(token.stem());
      }
    }
    return stems;
  }
}
