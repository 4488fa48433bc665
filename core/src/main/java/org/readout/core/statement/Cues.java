package org.readout.core.statement;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.readout.core.text.Resource;

/** The cue verbs of {@code cues.txt}, found by any of their forms. Immutable. */
final class Cues {
  private static final Pattern LINE = Pattern.compile("(\\w+) \\| (\\w+) \\| (.+)");
  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final Pattern SLASH = Pattern.compile("/");
  private static final Map<String, Verb> VERBS = read();

  private Cues() {}

  /** What may follow a cue verb. */
  enum Frame {
    CLAUSE,
    INFINITIVE,
    PHRASE
  }

  /**
   * A cue verb.
   *
   * @param acts what its source does, by what follows it
   */
  record Verb(String lemma, Map<Frame, Statement.Act> acts) {

    Verb {
      acts = Map.copyOf(acts);
    }

    boolean takes(Frame frame) {
      return acts.containsKey(frame);
    }

    /** The act for what follows, or else the first there is for another frame. */
    Statement.Act act(Frame frame) {
      Statement.Act act = acts.get(frame);
      for (Frame other : Frame.values()) {
        act = act == null ? acts.get(other) : act;
      }
      return Objects.requireNonNull(act);
    }
  }

  /** The verb that a word in lower case is a form of. */
  static @Nullable Verb verb(String key) {
    return VERBS.get(key);
  }

  /** The last cue verb among words in lower case: auxiliaries stand before it. */
  static @Nullable Verb lastVerb(List<String> keys) {
    return keys.reversed().stream()
        .map(VERBS::get)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private static Map<String, Verb> read() {
    Map<String, Map<Frame, Statement.Act>> acts = new HashMap<>();
    Map<String, String> lemmas = new HashMap<>();
    for (String line : Resource.lines(Cues.class, "cues.txt")) {
      Matcher cells = LINE.matcher(line);
      if (!cells.matches()) {
        throw new IllegalStateException("cues.txt has no act, frame and verbs in: " + line);
      }
      Statement.Act act = Statement.Act.valueOf(cells.group(1).toUpperCase(Locale.ROOT));
      Frame frame = Frame.valueOf(cells.group(2).toUpperCase(Locale.ROOT));
      for (String entry : SPACES.splitAsStream(cells.group(3)).toList()) {
        List<String> forms = forms(entry);
        String lemma = forms.getFirst();
        acts.computeIfAbsent(lemma, key -> new EnumMap<>(Frame.class)).putIfAbsent(frame, act);
        forms.forEach(form -> lemmas.put(form, lemma));
      }
    }
    Map<String, Verb> verbs = new HashMap<>();
    acts.forEach((lemma, byFrame) -> verbs.put(lemma, new Verb(lemma, byFrame)));
    lemmas.forEach(
        (form, lemma) -> verbs.putIfAbsent(form, Objects.requireNonNull(verbs.get(lemma))));
    return Map.copyOf(verbs);
  }

  /** The lemma first. */
  private static List<String> forms(String entry) {
    List<String> past = SLASH.splitAsStream(entry).toList();
    boolean doubles = entry.endsWith("+");
    String lemma = past.getFirst().replace("+", "");
    String stem = doubles ? lemma + lemma.charAt(lemma.length() - 1) : lemma;
    boolean silent = lemma.endsWith("e") && !lemma.endsWith("ee");
    boolean y = lemma.endsWith("y") && "aeou".indexOf(lemma.charAt(lemma.length() - 2)) < 0;
    String front = lemma.substring(0, lemma.length() - 1);
    List<String> forms = new ArrayList<>(List.of(lemma));
    forms.add(y ? front + "ies" : lemma.matches(".*(s|sh|ch|x)") ? lemma + "es" : lemma + "s");
    forms.add(silent ? front + "ing" : stem + "ing");
    if (past.size() > 1) {
      forms.addAll(past.subList(1, past.size()));
    } else {
      forms.add(silent ? lemma + "d" : y ? front + "ied" : stem + "ed");
    }
    return forms;
  }
}
