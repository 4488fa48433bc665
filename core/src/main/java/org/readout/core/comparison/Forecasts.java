package org.readout.core.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.readout.core.sentence.Sentence;
import org.readout.core.speaker.Account;
import org.readout.core.statement.Statement;
import org.readout.core.text.Folding;
import org.readout.core.text.Span;

/** Finds the forecasts of an article: statements and sentences of its own about times to come. */
public final class Forecasts {
  private static final Pattern AHEAD =
      Pattern.compile(
          "\\b(?:will|won't|shall|'ll|would|may|might|could|going to|(?:is|are|was|were|be)"
              + " (?:set|due|planned|scheduled|expected|likely)"
              + " (?:to|for)|expect\\w*|plan(?:s|ned|ning)? to"
              + "|intend\\w*|likely|predict\\w*|forecast\\w*|hop(?:es?|ed|ing)|anticipat\\w*|threaten\\w*|scheduled|upcoming|aims?"
              + " to)\\b");
  private static final Pattern SURELY_AHEAD =
      Pattern.compile(
          "\\b(?:will|won't|shall|going to|(?:is|are) (?:set|due|planned|scheduled|expected|likely)"
              + " (?:to|for)|upcoming)\\b");

  private Forecasts() {}

  /** In the order of the text; the article's own sentences last. */
  public static List<Forecast> of(Account account) {
    List<Forecast> forecasts = new ArrayList<>();
    for (Statement statement : account.statements()) {
      if (looksAhead(account, statement)) {
        forecasts.add(
            new Forecast(
                account.speaker(statement).orElse(null),
                statement.content(),
                ahead(account.text(), statement.content())));
      }
    }
    for (Sentence sentence : account.sentences()) {
      boolean told =
          account.statements().stream().anyMatch(one -> one.extent().overlaps(sentence.span()));
      if (!told && isSurelyAhead(key(account.text(), sentence.span()))) {
        List<Span> whole = List.of(sentence.span());
        forecasts.add(new Forecast(null, whole, ahead(account.text(), whole)));
      }
    }
    return forecasts;
  }

  /** Whether some words, folded and in lower case, tell of what is to come, and not only may. */
  public static boolean isSurelyAhead(String words) {
    return SURELY_AHEAD.matcher(words).find();
  }

  /** The words of some spans that tell a time, whether past or to come. */
  public static List<Span> when(String text, List<Span> spans) {
    return spans.stream().flatMap(span -> TimePhrases.in(text, span).stream()).toList();
  }

  private static List<Span> ahead(String text, List<Span> spans) {
    return spans.stream().flatMap(span -> TimePhrases.ahead(text, span).stream()).toList();
  }

  private static boolean looksAhead(Account account, Statement statement) {
    List<Span> words = new ArrayList<>(statement.content());
    words.addAll(statement.cue());
    return statement.act() == Statement.Act.INTENT
        || words.stream().anyMatch(span -> AHEAD.matcher(key(account.text(), span)).find());
  }

  private static String key(String text, Span span) {
    return Folding.key(span.of(text));
  }
}
