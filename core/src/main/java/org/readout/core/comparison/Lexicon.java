package org.readout.core.comparison;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.readout.core.text.Resource;

/** The closed word classes that the rules ask for. All words are in lower case. */
final class Lexicon {
  /** Words that carry no matter of their own. */
  static final Set<String> STOP =
      words(
          """
          a an the and or but nor so yet if then than that this these those there here it its itself
          he him his she her hers they them their theirs we us our ours i me my mine you your who
          whom whose which what when where why how is are was were be been being am do does did done
          has have had having will would shall should can could may might must to of in on at by for
          with from into onto about as up out over off down under through during between against
          also just even still only very too such own same other another each every both any all
          some more most much many few one ones not no n't said say says saying told tell tells mr
          mrs ms dr sir s t anybody anyone anything somebody someone something everybody everyone
          everything it's he'd he's she'd they'd i'm we're we've i've that's there's isn't
          """);

  /** Verbs and nouns that say little without the words around them. */
  static final Set<String> LIGHT =
      words(
          """
          want wants wanted get gets got go goes going gone went make makes made take takes took taken
          come comes came put give gives gave given way thing things person persons people
          day days week weeks month months year years time times
          """);

  /** Words of a title that many share who have no house in common. */
  static final Set<String> OFFICES =
      words(
          """
          spokesman spokeswoman spokesperson minister president chief director head official
          officials executive governor mayor office chair chairman chairwoman secretary leader
          commander general colonel captain major sergeant sgt inspector superintendent prime vice
          deputy acting interim former retired senior junior joint top local national regional
          member members representative manager boss founder owner lawyer attorney counsel adviser
          aide ambassador envoy professor doctor expert analyst economist engineer researcher
          judge prosecutor officer worker workers driver resident residents witness victim survivor
          survivors neighbour teacher nurse priest bishop pastor farmer person people man woman men
          women boy girl mother father wife husband son daughter brother sister friend family group
          source sources statement letter report two three four five many several some others
          """);

  static final Set<String> CONDITIONS = words("if unless whether once provided until");

  /** Verbs that take a "not" onto themselves, as they are before it: "won't", "can't". */
  static final Set<String> AUXILIARIES =
      words(
          """
          ai are ca could did do does had has have is might must need ought sha should was were wo
          would
          """);

  static final Set<String> NEGATORS =
      words(
          """
          not no never nobody none nothing neither nor without cannot nowhere hardly failed fails
          fail unable
          """);

  /** "Not only" denies nothing, and "not know" only tells that somebody cannot say. */
  static final Set<String> AFTER_EMPTY_NOT =
      words("only just merely simply solely necessarily know yet known sure clear certain say");

  static final Set<String> UNKNOWING = words("know known sure clear certain");

  /** What points back to something said before. */
  static final Set<String> BACKWARD =
      words(
          """
          such so claim claims suggestion allegation allegations charge charges account reading
          version report reports accusation accusations idea view interpretation assertion figure
          figures
          """);

  /** Cues that turn their content round. */
  static final Pattern DENYING =
      Pattern.compile(
          "\\b(den(y|ies|ied|ying|ial)|reject\\w*|dismiss\\w*|disput\\w*|refut\\w*|rebut\\w*"
              + "|contradict\\w*|contest\\w*|repudiat\\w*|rule[sd]? out|disavow\\w*|doubt\\w*"
              + "|brushed (off|aside)|rubbish\\w*|disagree\\w*)\\b");

  static final Set<String> HEDGES =
      words(
          """
          may might could possibly perhaps likely unlikely appears appeared seems seemed apparently
          allegedly reportedly probably suggests believed thought alleged suspected possible
          """);

  /** Where a negation ends its reach. */
  static final Set<String> BREAKS =
      words(
          """
          but until because when after before while although though unless if whereas since which
          who and however so
          """);

  static final Set<String> PRONOUNS =
      words("i me my we us our it its he him his she her they them their himself herself itself");

  /** Pairs that cannot both hold of one thing, by stem. */
  static final Map<String, Set<String>> OPPOSITES = opposites();

  /** A sentence that says itself that two accounts clash. */
  static final Pattern CLASHING =
      Pattern.compile(
          "\\b(differs? from|differed from|contradict\\w*|sees? it (otherwise|differently)|not"
              + " how|sticks? to|sticking"
              + " to|(diverging|different|differing|conflicting|alternative|rival)"
              + " (accounts?|versions?|story|stories|figures?)|maintains? that|disagree\\w*)\\b");

  /** Cues that ask for something that is not so yet. */
  static final Pattern DEMANDING =
      Pattern.compile(
          "\\b(ask(s|ed|ing)?|demand\\w*|wants?|wanted|seek(s|ing)?|sought|urg(e|es|ed|ing)"
              + "|call(s|ed|ing)? (on|for)|request\\w*|propos\\w+|order\\w*|recommend\\w*)\\b");

  /** A sentence that sets itself against the one before. */
  static final Pattern CONTRAST =
      Pattern.compile(
          "^[\"' ]*(but|however|yet|still|though|nonetheless|by contrast|not so)\\b"
              + "|\\b(differs?|differed|contradict\\w*|disput\\w*|otherwise|dismiss\\w*|reject\\w*"
              + "|den(y|ies|ied)|not how|sticks? to|sticking to|insist\\w*|maintain\\w*|less sure"
              + "|doubts?|conced\\w*|different (one|version|story|account)|disagree\\w*|refut\\w*"
              + "|rebut\\w*|counter\\w*|contest(s|ed)|for (his|her|its|their) part|, though,)\\b");

  private Lexicon() {}

  static boolean negates(String word) {
    return NEGATORS.contains(word)
        || word.equals("untrue")
        || word.equals("n't")
        || (word.endsWith("n't") && AUXILIARIES.contains(word.substring(0, word.length() - 3)));
  }

  static boolean opposed(String stem, String other) {
    return OPPOSITES.getOrDefault(stem, Set.of()).contains(other);
  }

  private static Map<String, Set<String>> opposites() {
    Map<String, Set<String>> map = new TreeMap<>();
    for (String pair : Resource.lines(Lexicon.class, "opposites.txt")) {
      int space = pair.indexOf(' ');
      String a = Synonyms.stem(pair.substring(0, space));
      String b = Synonyms.stem(pair.substring(space + 1));
      map.computeIfAbsent(a, k -> new TreeSet<>()).add(b);
      map.computeIfAbsent(b, k -> new TreeSet<>()).add(a);
    }
    return Map.copyOf(map);
  }

  static Set<String> stems(String list) {
    Set<String> stems = new TreeSet<>();
    words(list).forEach(word -> stems.add(Synonyms.stem(word)));
    return stems;
  }

  static Set<String> words(String list) {
    return Set.of(list.strip().split("\\s+"));
  }
}
