package org.readout.core.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.readout.core.speaker.Account;
import org.readout.core.statement.Statement;
import org.readout.core.text.CodePoints;
import org.readout.core.text.Span;

/**
 * An article's statements in brat stand-off (Stenetorp and others, EACL 2012), laid out as in
 * PolNeAR: a text-bound annotation for each role, which may be split, and an event that joins them.
 * What is corrected in brat can be trained on as it is.
 */
public final class BratAnnotations {
  private final String text;
  private final CodePoints points;
  private final StringBuilder out = new StringBuilder();
  private int bounds;
  private int events;

  private BratAnnotations(String text) {
    this.text = text;
    this.points = new CodePoints(text);
  }

  /** The content of an {@code .ann} file; offsets are code points of the article's text. */
  public static String of(Account account) {
    BratAnnotations annotations = new BratAnnotations(account.text());
    account.statements().forEach(annotations::add);
    return annotations.out.toString();
  }

  private void add(Statement statement) {
    List<String> arguments = new ArrayList<>();
    argument(arguments, "Source", statement.source());
    argument(arguments, "Cue", statement.cue());
    argument(arguments, "Content", statement.content());
    List<Span> trigger = statement.cue().isEmpty() ? statement.content() : statement.cue();
    arguments.addFirst("Attribution:" + bound("Attribution", trigger));
    out.append('E').append(++events).append('\t');
    out.append(String.join(" ", arguments)).append('\n');
  }

  private void argument(List<String> arguments, String role, List<Span> spans) {
    if (!spans.isEmpty()) {
      arguments.add(role + ":" + bound(role, spans));
    }
  }

  private String bound(String role, List<Span> spans) {
    String key = "T" + ++bounds;
    String places =
        spans.stream()
            .map(span -> points.before(span.start()) + " " + points.before(span.end()))
            .collect(Collectors.joining(";"));
    String words = spans.stream().map(span -> span.of(text)).collect(Collectors.joining(" "));
    out.append(key).append('\t').append(role).append(' ').append(places).append('\t');
    out.append(words.replaceAll("\\R", " ")).append('\n');
    return key;
  }
}
