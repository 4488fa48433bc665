package org.readout.core.statement;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.readout.core.statement.Statement.Act;

/**
 * Which statements of a headline or a caption to believe. Their verbs seldom tell of speech and
 * their colons part a topic from its story as often as a speaker from the words, so only what
 * plainly tells counts.
 */
final class Headings {
  private static final double SURE = 0.9;
  private static final int LONGEST_SOURCE = 12;
  private static final int LONGEST_NAME = 6;
  private static final double LIKELY = 0.7;
  private static final Set<Act> TOLD = Set.of(Act.SPEECH, Act.WRITING, Act.DENIAL, Act.REFUSAL);

  private Headings() {}

  static List<Draft> told(List<Draft> drafts) {
    return drafts.stream()
        .filter(Headings::isTold)
        .map(draft -> draft.by(draft.rule() + " in " + draft.passage().kind().label()))
        .toList();
  }

  /** The last word of each source. */
  static Set<String> sources(List<Draft> drafts) {
    return drafts.stream()
        .filter(draft -> draft.source() != null)
        .map(draft -> draft.passage().key(Objects.requireNonNull(draft.source()).end() - 1))
        .collect(Collectors.toSet());
  }

  /**
   * "Minister: no plan to close hospitals", which no verb tells.
   *
   * @param sources the last words of those who speak in the text
   */
  static List<Draft> announced(Passage headline, Set<String> sources) {
    int colon = headline.keys(0, LONGEST_NAME + 1).indexOf(":");
    if (colon < 1 || colon + 2 >= headline.size() || !sources.contains(headline.key(colon - 1))) {
      return List.of();
    }
    return List.of(
        new Draft(
            headline,
            new Part(Role.SOURCE, 0, colon, LIKELY),
            new Part(Role.CUE, colon, colon + 1, LIKELY),
            List.of(new Part(Role.CONTENT, colon + 1, headline.size(), LIKELY)),
            "colon in " + headline.kind().label()));
  }

  private static boolean isTold(Draft draft) {
    Part source = draft.source();
    Part cue = draft.cue();
    return source != null
        && cue != null
        && draft.confidence() >= SURE
        && source.length() <= LONGEST_SOURCE
        && (tells(draft.passage(), cue) || isNamed(draft.passage(), source, cue));
  }

  private static boolean tells(Passage passage, Part cue) {
    List<String> words = passage.keys(cue.first(), cue.end());
    Cues.@Nullable Verb verb = Cues.lastVerb(words);
    return verb == null
        ? words.contains("according")
        : verb.takes(Cues.Frame.CLAUSE) && TOLD.contains(verb.act(Cues.Frame.CLAUSE));
  }

  /** "Duarte: no bridge before winter", when the text goes on to tell of a Duarte. */
  private static boolean isNamed(Passage passage, Part source, Part cue) {
    Part name = source.with(source.end() - 1, source.end());
    int end = passage.span(cue).end();
    return passage.key(cue.first()).equals(":")
        && passage.isCapital(name.first())
        && passage.text().indexOf(passage.span(name).of(passage.text()), end) >= 0;
  }
}
