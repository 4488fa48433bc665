package org.readout.store.lucene;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.readout.core.speaker.Account;
import org.readout.core.speaker.Speaker;
import org.readout.core.statement.Statement;
import org.readout.core.text.Span;
import org.readout.store.Query;
import org.readout.store.Query.Clause;
import org.readout.store.Snippet;

/** Chooses the passage of a text that has most of a query's words close together. */
final class Snippets {
  /** UTF-16 units from the first word found to the last. */
  private static final int WIDTH = 160;

  /** Of what stands before and after, to the next break between words. */
  private static final int MARGIN = 40;

  private final Words words = Words.ofTexts();
  private final Words names = Words.ofNames();

  private record Match(int clause, Span span) {}

  Optional<Snippet> of(Query query, Account account) {
    List<Match> matches = matches(query, account);
    List<Match> best = List.of();
    int most = 0;
    for (int i = 0; i < matches.size(); i++) {
      List<Match> window = window(matches, i);
      int clauses = distinct(window);
      if (clauses > most || (clauses == most && window.size() > best.size())) {
        most = clauses;
        best = window;
      }
    }
    return best.isEmpty() ? Optional.empty() : Optional.of(snippet(account.text(), best));
  }

  private static List<Match> window(List<Match> matches, int first) {
    int end = first;
    int limit = matches.get(first).span.start() + WIDTH;
    while (end < matches.size() && matches.get(end).span.end() <= limit) {
      end++;
    }
    return matches.subList(first, Math.max(end, first + 1));
  }

  private static int distinct(List<Match> window) {
    Set<Integer> clauses = new HashSet<>();
    window.forEach(match -> clauses.add(match.clause));
    return clauses.size();
  }

  private List<Match> matches(Query query, Account account) {
    List<Words.Word> text = words.of(account.text());
    List<Statement> asked = statements(query, account);
    List<Match> matches = new ArrayList<>();
    for (int i = 0; i < query.clauses().size(); i++) {
      Clause clause = query.clauses().get(i);
      boolean inStatements = clause.field() == Query.Field.SAID;
      if (!clause.excluded() && (inStatements || clause.field() == Query.Field.TEXT)) {
        for (Span span : occurrences(text, words.forms(clause.words()))) {
          if (!inStatements || asked.stream().anyMatch(said -> said.extent().contains(span))) {
            matches.add(new Match(i, span));
          }
        }
      }
    }
    if (matches.isEmpty() && !query.clauses(Query.Field.SPEAKER).isEmpty()) {
      asked.stream()
          .filter(statement -> !statement.source().isEmpty())
          .limit(1)
          .forEach(statement -> matches.add(new Match(0, statement.source().getFirst())));
    }
    matches.sort((a, b) -> a.span.compareTo(b.span));
    return matches;
  }

  /** Those by the speakers asked for; all where none is. */
  private List<Statement> statements(Query query, Account account) {
    List<List<String>> asked =
        query.clauses(Query.Field.SPEAKER).stream()
            .filter(clause -> !clause.excluded())
            .map(clause -> names.forms(clause.words()))
            .toList();
    return account.statements().stream()
        .filter(
            statement -> {
              List<List<String>> called =
                  account.speaker(statement).map(this::names).orElse(List.of());
              return asked.stream()
                  .allMatch(
                      name ->
                          called.stream().anyMatch(n -> Collections.indexOfSubList(n, name) >= 0));
            })
        .toList();
  }

  private List<List<String>> names(Speaker speaker) {
    return Stream.concat(Stream.of(speaker.name()), speaker.aliases().stream())
        .map(names::forms)
        .toList();
  }

  private static List<Span> occurrences(List<Words.Word> text, List<String> forms) {
    List<Span> spans = new ArrayList<>();
    for (int i = 0; !forms.isEmpty() && i + forms.size() <= text.size(); i++) {
      int j = 0;
      while (j < forms.size() && text.get(i + j).form().equals(forms.get(j))) {
        j++;
      }
      if (j == forms.size()) {
        spans.add(text.get(i).span().through(text.get(i + j - 1).span()));
      }
    }
    return spans;
  }

  private static Snippet snippet(String text, List<Match> matches) {
    List<Span> marks = matches.stream().map(Match::span).distinct().toList();
    int start = marks.getFirst().start();
    int end = marks.stream().mapToInt(Span::end).max().orElseThrow();
    int from = Math.max(0, start - MARGIN);
    while (from > 0 && from < start && !Character.isWhitespace(text.charAt(from - 1))) {
      from++;
    }
    int to = Math.min(text.length(), Math.max(end, from + WIDTH) + MARGIN);
    while (to < text.length() && to > end && !Character.isWhitespace(text.charAt(to))) {
      to--;
    }
    return new Snippet(new Span(from, to), marks);
  }
}
