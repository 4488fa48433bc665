package org.readout.core.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.readout.core.comparison.Finding.Evidence;
import org.readout.core.statement.Statement;
import org.readout.core.text.Folding;
import org.readout.core.text.Span;

/** Who would not say what: refusals, unanswered questions, and what nobody had a word on. */
final class Silences {
  private static final Pattern NOBODY = Pattern.compile("^(?:neither|nobody|no one|none)\\b");

  private Silences() {}

  static List<Draft> of(List<Proposition> propositions) {
    List<Draft> drafts = new ArrayList<>();
    for (Proposition proposition : propositions) {
      Statement statement = proposition.statement();
      if (statement != null && isSilent(proposition, statement)) {
        drafts.add(finding(proposition, whole(statement), "refusal"));
      } else if (isNoWord(proposition)) {
        drafts.add(finding(proposition, proposition.spans(), "no word"));
      }
    }
    return drafts;
  }

  private static boolean isSilent(Proposition proposition, Statement statement) {
    String words = Folding.key(proposition.words());
    boolean free = statement.parent() == null && !proposition.isQuoted();
    return (free || statement.act() == Statement.Act.REFUSAL)
        && (Reticence.cues(cue(proposition, statement), words) || Reticence.isOwn(words));
  }

  /** With "neither the club nor its lawyers" before "replied". */
  private static String cue(Proposition proposition, Statement statement) {
    String text = proposition.account().text();
    String source =
        String.join(" ", statement.source().stream().map(s -> Folding.key(s.of(text))).toList());
    return NOBODY.matcher(source).find() ? source + " " + proposition.cue() : proposition.cue();
  }

  /** Whether a report tells in its own voice that something was not said. */
  static boolean isNoWord(Proposition proposition) {
    return proposition.isNarrated() && Reticence.tells(Folding.key(proposition.words()));
  }

  private static Draft finding(Proposition proposition, List<Span> spans, String rule) {
    String who =
        proposition.statement() == null ? Phrase.outlet(proposition) : Phrase.holder(proposition);
    String note =
        proposition.statement() == null
            ? who + " notes: " + Phrase.cut(proposition.words())
            : who + " would not say: " + Phrase.cut(proposition.words()) + ".";
    Statement statement = proposition.statement();
    return new Draft(
        Finding.Type.SILENCE,
        rule,
        about(proposition, spans),
        proposition.statement() == null ? 0.7 : 0.85,
        rule,
        note,
        List.of(proposition),
        List.of(
            new Evidence(
                proposition.articleId(),
                statement == null ? null : statement.id(),
                spans,
                "declines")),
        List.of(),
        null);
  }

  /** What is not said; where that is one word, such as "whom", with the words before it. */
  private static String about(Proposition proposition, List<Span> spans) {
    if (proposition.stems().size() >= 2) {
      return Phrase.cut(proposition.words());
    }
    Span all = spans.getFirst().through(spans.getLast());
    return Phrase.cut(all.of(proposition.account().text()));
  }

  private static List<Span> whole(Statement statement) {
    List<Span> spans = new ArrayList<>(statement.source());
    spans.addAll(statement.cue());
    spans.addAll(statement.content());
    spans.sort(null);
    return spans;
  }
}
