package org.readout.core.statement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.readout.core.sentence.Sentence;
import org.readout.core.text.CodePoints;
import org.readout.core.text.Span;

/**
 * Statements drawn under their sentences, a line each, with what made them:
 *
 * <pre>
 * Ms. Hald said that the works were safe.
 * (------) &lt;--&gt; [---------------------]   s1 indirect speech, by tagger, 0.97, speaker Hald
 * </pre>
 *
 * Source in round, cue in angle, content in square brackets; a column is a code point.
 */
public final class Drawing {
  private final CodePoints points;

  private Drawing(String text) {
    this.points = new CodePoints(text);
  }

  /**
   * The sentences that statements touch, each followed by them.
   *
   * @param more what stands behind a statement's line
   */
  public static String of(
      String text,
      List<Sentence> sentences,
      List<Statement> statements,
      Function<Statement, String> more) {
    Drawing drawing = new Drawing(text);
    StringBuilder out = new StringBuilder();
    for (Sentence sentence : sentences) {
      List<Statement> here = statements.stream().filter(s -> touches(s, sentence.span())).toList();
      if (!here.isEmpty()) {
        out.append(oneLine(sentence.span().of(text))).append('\n');
        here.forEach(
            s -> out.append(drawing.line(s, sentence.span())).append(more.apply(s)).append('\n'));
        out.append('\n');
      }
    }
    return out.toString();
  }

  private static boolean touches(Statement statement, Span sentence) {
    return parts(statement).stream().anyMatch(sentence::overlaps);
  }

  private static List<Span> parts(Statement statement) {
    List<Span> parts = new ArrayList<>(statement.source());
    parts.addAll(statement.cue());
    parts.addAll(statement.content());
    return parts;
  }

  private static String oneLine(String sentence) {
    return sentence.replaceAll("[\\r\\n\\t]", " ");
  }

  private String line(Statement statement, Span sentence) {
    char[] columns = new char[points.before(sentence.end()) - points.before(sentence.start())];
    Arrays.fill(columns, ' ');
    statement.content().forEach(span -> draw(columns, sentence, span, "[-]"));
    statement.source().forEach(span -> draw(columns, sentence, span, "(-)"));
    statement.cue().forEach(span -> draw(columns, sentence, span, "<->"));
    String parent = statement.parent() == null ? "" : " in " + statement.parent();
    return "%s   %s%s %s %s, by %s, %s"
        .formatted(
            new String(columns).stripTrailing(),
            statement.id(),
            parent,
            statement.kind().label(),
            statement.act().label(),
            statement.rule(),
            statement.confidence());
  }

  private void draw(char[] columns, Span sentence, Span span, String brackets) {
    if (!span.overlaps(sentence)) {
      return;
    }
    int origin = points.before(sentence.start());
    int first = Math.max(0, points.before(span.start()) - origin);
    int last = Math.min(columns.length, points.before(span.end()) - origin) - 1;
    Arrays.fill(columns, first, last + 1, brackets.charAt(1));
    if (span.start() >= sentence.start()) {
      columns[first] = brackets.charAt(0);
    }
    if (span.end() <= sentence.end()) {
      columns[last] = first == last && span.start() >= sentence.start() ? '|' : brackets.charAt(2);
    }
  }
}
