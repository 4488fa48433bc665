package org.readout.core.statement;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.core.statement.Statement.Act;
import org.readout.core.statement.Statement.Kind;

/**
 * A statement inside the content of another: "Lavrov said Trump had accepted". PolNeAR marks none
 * of these, so only the plain forms count: a third person who says, thinks, wants, promises or
 * refuses, named where the content opens, in other words than the outer speaker's own.
 */
record Nesting(Draft parent, Draft child) {
  private static final int FEWEST_WORDS = 5;
  private static final int OPENING_WORDS = 3;
  private static final double SURE = 0.75;
  private static final Set<Act> TOLD = Set.of(Act.SPEECH, Act.WRITING);
  private static final Set<String> OWN = Set.of("i", "we", "you", "one", "who", "me", "us", "my");
  private static final Set<String> TELLING = Set.of("say", "tell", "claim");
  private static final Set<String> OPENERS = Set.of("that", "to", "for", "whether", "if", "\"");

  /** Whether a content is long enough to hold another statement, and has words that may cue it. */
  static boolean isWorthReading(Draft draft, Part content) {
    if (content.length() < FEWEST_WORDS || !isTold(draft)) {
      return false;
    }
    boolean quoted = Contents.kind(draft) == Kind.DIRECT;
    for (int i = content.first() + 1; i < content.end() - 1; i++) {
      boolean cited = !quoted || draft.passage().key(i + 1).matches("[:,]");
      if (cited && mayCue(draft.passage(), i, content.end())) {
        return true;
      }
    }
    return false;
  }

  /** Whether the word is a verb that {@link #opensPlainly} may hold for. */
  private static boolean mayCue(Passage passage, int word, int end) {
    Cues.@Nullable Verb verb = Cues.verb(passage.key(word));
    if (verb == null) {
      return false;
    }
    return needsNoOpener(verb) || passage.keys(word + 1, end).stream().anyMatch(OPENERS::contains);
  }

  private static boolean isTold(Draft draft) {
    Part cue = draft.cue();
    if (cue == null) {
      return false;
    }
    List<String> keys = draft.passage().keys(cue.first(), cue.end());
    Cues.@Nullable Verb verb = Cues.lastVerb(keys);
    return verb == null ? keys.contains("according") : TOLD.contains(verb.act(Cues.Frame.CLAUSE));
  }

  /** Whether the child has all that makes a statement by itself, in a form that can be trusted. */
  boolean isPlain() {
    Passage passage = child.passage();
    Part source = child.source();
    Part cue = child.cue();
    if (source == null
        || cue == null
        || child.confidence() < SURE
        || source.first() >= OPENING_WORDS) {
      return false;
    }
    Cues.@Nullable Verb verb = Cues.lastVerb(passage.keys(cue.first(), cue.end()));
    boolean own = source.length() == 1 && OWN.contains(passage.key(source.first()));
    boolean quoted = Contents.kind(parent) == Kind.DIRECT;
    return !own
        && verb != null
        && (!quoted || Contents.kind(child) == Kind.DIRECT)
        && opensPlainly(verb);
  }

  private boolean opensPlainly(Cues.Verb verb) {
    Part content = child.contents().getFirst();
    List<String> keys = child.passage().keys(content.first(), content.end());
    return OPENERS.contains(keys.getFirst()) || needsNoOpener(verb);
  }

  /** Whether its content needs no word to open it. */
  private static boolean needsNoOpener(Cues.Verb verb) {
    return TELLING.contains(verb.lemma()) || verb.acts().get(Cues.Frame.CLAUSE) == Act.BELIEF;
  }
}
