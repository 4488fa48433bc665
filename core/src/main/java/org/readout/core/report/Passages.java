package org.readout.core.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readout.core.comparison.Comparison;
import org.readout.core.comparison.Finding;
import org.readout.core.comparison.Finding.Evidence;
import org.readout.core.sentence.Sentence;
import org.readout.core.speaker.Account;
import org.readout.core.speaker.Cast;
import org.readout.core.statement.Statement;
import org.readout.core.text.Span;

/** Finds the words that a comparison's evidence points at. */
final class Passages {
  /** Evidence that is at least this part of its surroundings is shown without them. */
  private static final double ENOUGH = 0.6;

  private static final double NEARLY_ALL = 0.9;

  private static final int MOST_NAMES = 4;

  /** What is shown around evidence, so that it can be understood. */
  private enum Surroundings {
    NONE,
    /** What the speaker says, since the speaker is named beside it. */
    CONTENT,
    /** The whole sentence. */
    SENTENCE
  }

  private final Comparison comparison;
  private final Labels labels;

  Passages(Comparison comparison) {
    this.comparison = comparison;
    this.labels = new Labels(comparison.accounts().stream().map(Account::article).toList());
  }

  String label(String article) {
    return labels.of(article);
  }

  /** The reports that have the words, by name. */
  String labels(Passage passage) {
    List<String> names = passage.articles().stream().map(labels::of).toList();
    int rest = names.size() - MOST_NAMES;
    return rest <= 1
        ? String.join(", ", names)
        : String.join(", ", names.subList(0, MOST_NAMES)) + " and " + rest + " more";
  }

  /**
   * One for each piece of evidence, but reports with the same words of the same speaker stand
   * together; in those of a quote variant the words that differ are marked.
   */
  List<Passage> of(Finding finding) {
    boolean variant = finding.type() == Finding.Type.QUOTE_VARIANT;
    Surroundings around =
        switch (finding.type()) {
          case QUOTE_VARIANT -> Surroundings.NONE;
          case ONLY, COMMITMENT, SILENCE -> Surroundings.SENTENCE;
          default -> Surroundings.CONTENT;
        };
    Map<Passage, Passage> merged = new LinkedHashMap<>();
    for (Evidence evidence : finding.evidence()) {
      Passage passage = of(evidence, around);
      merged.merge(passage.in(List.of()), passage, Passage::also);
    }
    List<Passage> passages = List.copyOf(merged.values());
    return variant && passages.size() > 1 ? compared(passages) : passages;
  }

  private static List<Passage> compared(List<Passage> passages) {
    List<List<Run>> versions = Apparatus.of(passages.stream().map(Passage::words).toList());
    List<Passage> marked = new ArrayList<>();
    for (int i = 0; i < versions.size(); i++) {
      marked.add(passages.get(i).with(versions.get(i)));
    }
    return marked;
  }

  String words(Finding.Nearest nearest) {
    return Prose.flat(nearest.span().of(comparison.account(nearest.article()).text()));
  }

  private Passage of(Evidence evidence, Surroundings around) {
    Account account = comparison.account(evidence.article());
    Optional<Statement> statement =
        account.statements().stream()
            .filter(one -> one.id().equals(evidence.statement()))
            .findFirst();
    List<Span> content = statement.map(Statement::content).orElse(List.of());
    List<Span> spans = evidence.spans();
    List<Span> context =
        switch (around) {
          case NONE -> spans;
          case CONTENT -> covers(content, spans) ? content : sentences(account, spans);
          case SENTENCE -> sentences(account, spans);
        };
    double enough = around == Surroundings.SENTENCE ? NEARLY_ALL : ENOUGH;
    if (!covers(context, spans) || length(spans) >= enough * length(context)) {
      context = spans;
    }
    boolean direct =
        statement.map(Statement::kind).filter(Statement.Kind.DIRECT::equals).isPresent();
    return new Passage(
        List.of(evidence.article()),
        statement.map(one -> speaker(account, one)).orElse(null),
        direct && (context.equals(spans) || context.equals(content)),
        runs(account.text(), context, spans),
        evidence.value());
  }

  private @Nullable String speaker(Account account, Statement statement) {
    return account
        .speaker(statement)
        .flatMap(one -> comparison.cast().member(account.article().id(), one.id()))
        .map(Cast.Member::name)
        .or(() -> statement.source().stream().findFirst().map(span -> span.of(account.text())))
        .map(Prose::flat)
        .orElse(null);
  }

  private static List<Span> sentences(Account account, List<Span> spans) {
    return account.sentences().stream()
        .map(Sentence::span)
        .filter(sentence -> spans.stream().anyMatch(sentence::overlaps))
        .toList();
  }

  private static List<Run> runs(String text, List<Span> context, List<Span> spans) {
    List<Run> runs = new ArrayList<>();
    Span last = null;
    for (Span part : context) {
      if (last != null) {
        runs.add(new Run(last.distance(part) <= 2 ? " " : " … ", false));
      }
      cut(text, part, context.equals(spans) ? List.of() : spans, runs);
      last = part;
    }
    return runs;
  }

  private static boolean covers(List<Span> context, List<Span> spans) {
    return spans.stream().allMatch(span -> context.stream().anyMatch(one -> one.contains(span)));
  }

  private static int length(List<Span> spans) {
    return spans.stream().mapToInt(Span::length).sum();
  }

  private static void cut(String text, Span part, List<Span> marks, List<Run> runs) {
    int at = part.start();
    for (Span mark : marks) {
      if (part.contains(mark) && mark.start() >= at) {
        add(runs, text.substring(at, mark.start()), false);
        add(runs, mark.of(text), true);
        at = mark.end();
      }
    }
    add(runs, text.substring(at, part.end()), false);
  }

  private static void add(List<Run> runs, String text, boolean marked) {
    if (!text.isEmpty()) {
      runs.add(new Run(Prose.flat(text), marked));
    }
  }
}
