package org.readout.core.speaker;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Who is named in an article: the full names first, then the short ones that go back to one of
 * them. A short name that fits several people goes to none unless its title tells.
 */
final class Roster {
  /** Names that share a word beyond this many are not told apart. */
  private static final int CROWD = 12;

  private static final Mention.Evidence SHORTENED = new Mention.Evidence(1, 0, 0);

  private final Map<String, List<Chain>> byWord = new HashMap<>();
  private final Map<Form, List<Chain>> byForm = new HashMap<>();
  private final List<Chain> chains = new ArrayList<>();
  private final Map<List<String>, Integer> uses = new HashMap<>();

  private final Set<String> lowerCase;

  private record Form(List<String> keys, Gender gender) {}

  Roster(List<Mention> mentions, Set<String> lowerCase) {
    this.lowerCase = lowerCase;
    Map<Form, List<Mention>> forms = new LinkedHashMap<>();
    for (Mention mention : mentions) {
      Form form = form(mention);
      forms.computeIfAbsent(form, f -> new ArrayList<>()).add(mention);
      uses.merge(form.keys, 1, Integer::sum);
    }
    List<Form> fullFirst = new ArrayList<>(forms.keySet());
    fullFirst.sort(
        Comparator.<Form>comparingInt(form -> -form.keys.size())
            .thenComparing(form -> form.gender == Gender.UNKNOWN));
    fullFirst.forEach(form -> link(form, forms.getOrDefault(form, List.of())));
  }

  private static Form form(Mention mention) {
    return new Form(mention.name().keys(), mention.gender());
  }

  List<Chain> chains() {
    return chains;
  }

  /** Whom a mention names; empty when it fits nobody or, without a title that tells, several. */
  Optional<Chain> chain(Mention mention) {
    return only(byForm.getOrDefault(form(mention), List.of()), mention);
  }

  /** Whom a name in a headline means, of those whom the text names. */
  Optional<Chain> told(Mention mention) {
    return only(fitting(form(mention), mention.name(), mention.evidence().person() > 0), mention);
  }

  private static Optional<Chain> only(List<Chain> chains, Mention mention) {
    List<Chain> fitting = chains;
    if (fitting.size() > 1) {
      fitting = fitting.stream().filter(chain -> sharesTitle(chain, mention)).toList();
    }
    return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
  }

  boolean isAmbiguous(Mention mention) {
    return byForm.getOrDefault(form(mention), List.of()).size() > 1;
  }

  private static boolean sharesTitle(Chain chain, Mention mention) {
    return mention.title().filter(title -> chain.hasHead(title.head())).isPresent();
  }

  private void link(Form form, List<Mention> mentions) {
    Name name = mentions.getFirst().name();
    boolean titled = mentions.stream().anyMatch(m -> m.evidence().person() > 0);
    List<Chain> fitting = fitting(form, name, titled);
    if (fitting.isEmpty()) {
      if (mentions.stream().allMatch(Mention::opening) && !isLikelyName(name, mentions.size())) {
        return;
      }
      fitting = List.of(start(name));
    }
    byForm.put(form, fitting);
    if (fitting.size() == 1 && isSurname(name, fitting.getFirst())) {
      fitting.getFirst().vote(SHORTENED);
    }
    if (fitting.size() == 1) {
      mentions.forEach(fitting.getFirst()::add);
    } else {
      mentions.forEach(mention -> chain(mention).ifPresent(chain -> chain.add(mention)));
    }
  }

  /** A word that only ever opens sentences, but is no word of the text or of the lexicon else. */
  private boolean isLikelyName(Name name, int times) {
    String key = name.first();
    boolean known = Lexicon.isPlural(key) || Description.Kind.of(key) != Description.Kind.OTHER;
    return !known
        && !lowerCase.contains(key)
        && (times > 1 || !(key.endsWith("s") || key.endsWith("ing")));
  }

  private Chain start(Name name) {
    Chain chain = Chain.named(name);
    chains.add(chain);
    for (String key : new LinkedHashSet<>(name.keys())) {
      List<Chain> sharing = byWord.computeIfAbsent(key, k -> new ArrayList<>());
      if (sharing.size() <= CROWD) {
        sharing.add(chain);
      }
    }
    if (name.words().size() > 1) {
      byWord.computeIfAbsent(initials(name), k -> new ArrayList<>()).add(chain);
    }
    return chain;
  }

  private static String initials(Name name) {
    StringBuilder initials = new StringBuilder("initials ");
    for (String word : name.words()) {
      if (Character.isUpperCase(word.charAt(0)) && initials.length() < 24) {
        initials.append(word.charAt(0));
      }
    }
    return initials.toString();
  }

  /** The chains that a form goes back to, by the first rule that finds any. */
  private List<Chain> fitting(Form form, Name name, boolean titled) {
    Set<Chain> sharing = new LinkedHashSet<>();
    name.keys().forEach(key -> sharing.addAll(byWord.getOrDefault(key, List.of())));
    sharing.addAll(
        byWord.getOrDefault("initials " + name.words().getFirst().replace(".", ""), List.of()));
    boolean country = isCountry(name);
    sharing.removeIf(chain -> !chain.gender().agrees(form.gender));
    List<Predicate<Chain>> rules =
        List.of(
            chain -> isSame(chain, name),
            chain -> is(chain, full -> name.isVariantOf(full)),
            chain -> mayBePerson(chain) && is(chain, name::isSurnameOf),
            chain -> !titled && !country && mayBeBody(chain) && is(chain, name::isStartOf),
            chain -> !titled && !chain.isPerson() && is(chain, full -> isLastPart(name, full)),
            chain -> !chain.isPerson() && is(chain, name::isAcronymOf),
            chain ->
                !titled
                    && chain.evidence().person() > 0
                    && is(chain, full -> isFirstName(name, full)));
    for (Predicate<Chain> rule : rules) {
      List<Chain> fitting = sharing.stream().filter(rule).toList();
      if (!fitting.isEmpty()) {
        return fitting;
      }
    }
    return List.of();
  }

  /** Kenya is not short for the Kenya Flower Guild. */
  private static boolean isCountry(Name name) {
    return Naming.isCountry(name.toString());
  }

  /** Persons are shortened to their last word. */
  private static boolean isSurname(Name name, Chain chain) {
    return name.words().size() == 1
        && !Lexicon.is(name.first(), Sense.NAME_HEAD)
        && is(chain, full -> full.words().size() > 1 && full.last().equals(name.first()));
  }

  private static boolean isSame(Chain chain, Name name) {
    return is(chain, full -> full.keys().equals(name.keys()));
  }

  private static boolean is(Chain chain, Predicate<Name> test) {
    return chain.proper().filter(test).isPresent();
  }

  private boolean mayBePerson(Chain chain) {
    return chain.isPerson() && !chain.isPlace();
  }

  /** A body, or a name whose first word stands alone and whose last never does. */
  private boolean mayBeBody(Chain chain) {
    if (!chain.isPerson()) {
      return true;
    }
    return chain.evidence().person() == 0
        && is(chain, full -> uses.getOrDefault(List.of(full.last()), 0) == 0);
  }

  private static boolean isLastPart(Name name, Name full) {
    return name.words().size() == 1
        && Lexicon.is(name.first(), Sense.NAME_HEAD)
        && full.last().equals(name.first());
  }

  private static boolean isFirstName(Name name, Name full) {
    return name.words().size() == 1 && full.first().equals(name.first());
  }
}
