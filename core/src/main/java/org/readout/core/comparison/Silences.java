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
  private static final Pattern SILENT =
      Pattern.compile(
          "\\b(?:(?:did|does|do|has|have|had|would|could|will|was|were)(?: not|n't) (?:immediately"
              + " |yet |at once )?(?:respon\\w+|repl\\w+|return\\w*|answer\\w*|comment\\w*|take"
              + " (?:any )?questions|taken questions|elaborat\\w+|disclos\\w+|specif\\w+|be"
              + " reached|give (?:any )?(?:details|reasons?|figures?)|provide (?:any"
              + " )?details|address\\w*|explain\\w*|mention\\w*|available for"
              + " comment|say|said|discuss\\w*|be drawn|name)|declin\\w+|refus\\w+ to"
              + " (?:say|comment|answer|discuss|name|confirm|take)|no (?:immediate"
              + " )?comment\\b|made no mention|said nothing|stayed silent|remained silent|(?:there"
              + " (?:was|is|were|has been) |with )?no (?:word|indication|explanation|immediate"
              + " (?:reaction|response)) (?:on|of|from|about|whether|as to|that)|could not be"
              + " (?:reached|contacted)|left (?:\\w+ ){0,3}unanswered|nobody answered)\\b");

  private Silences() {}

  static List<Draft> of(List<Proposition> propositions) {
    List<Draft> drafts = new ArrayList<>();
    for (Proposition proposition : propositions) {
      Statement statement = proposition.statement();
      if (statement != null && statement.act() == Statement.Act.REFUSAL) {
        drafts.add(finding(proposition, whole(statement), "refusal"));
      } else if (statement != null
          && !proposition.isQuoted()
          && statement.parent() == null
          && SILENT.matcher(proposition.cue()).find()) {
        drafts.add(finding(proposition, whole(statement), "refusal"));
      } else if (isNoWord(proposition)) {
        drafts.add(finding(proposition, proposition.spans(), "no word"));
      }
    }
    return drafts;
  }

  /** Whether a report tells in its own voice that something was not said. */
  static boolean isNoWord(Proposition proposition) {
    return proposition.isNarrated() && SILENT.matcher(Folding.key(proposition.words())).find();
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
