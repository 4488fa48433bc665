package org.readout.core.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.readout.core.text.Folding;
import org.readout.core.text.Span;

/** Short phrases and names for the reader, taken from the texts. */
final class Phrase {
  private static final int LONGEST = 72;
  private static final int SHORT = 56;
  private static final int FEWEST_STEMS = 3;
  private static final Pattern THAT = Pattern.compile("^\\s*that\\s+");
  private static final int MOST_WORDS = 6;
  private static final int FIRST_WORDS = 8;

  private Phrase() {}

  /**
   * What some propositions are about: the shortest of them, if it is short; else the run of words,
   * two at least, in one of them, that holds most of what they share.
   */
  static String of(List<Proposition> propositions) {
    for (Proposition proposition : propositions) {
      if (Folding.key(proposition.words()).startsWith("whether ")) {
        return cut(proposition.words());
      }
    }
    Proposition least = shortest(propositions);
    String shortest = cut(THAT.matcher(least.words()).replaceFirst(""));
    if (least.stems().size() >= FEWEST_STEMS && shortest.length() <= SHORT) {
      return shortest;
    }
    Map<String, Integer> holders = new HashMap<>();
    propositions.forEach(p -> p.stems().forEach(stem -> holders.merge(stem, 1, Integer::sum)));
    Run best = new Run("", 0);
    for (Proposition proposition : propositions) {
      for (Span span : proposition.spans()) {
        best = best.better(run(proposition.account().text(), span, holders));
      }
    }
    return best.worth() > 0 ? best.words() : shortest;
  }

  /** The first words of a quotation. */
  static String start(Proposition proposition) {
    List<Token> tokens = new ArrayList<>();
    for (Span span : proposition.spans()) {
      tokens.addAll(Token.of(proposition.account().text(), span));
    }
    int from = !tokens.isEmpty() && tokens.getFirst().key().equals("that") ? 1 : 0;
    Span first = proposition.spans().getFirst();
    int end = first.start();
    for (int i = from; i < tokens.size() && i < from + FIRST_WORDS; i++) {
      end = first.contains(tokens.get(i).span()) ? tokens.get(i).span().end() : end;
    }
    boolean whole = tokens.size() <= from + FIRST_WORDS;
    int start = from < tokens.size() ? tokens.get(from).span().start() : first.start();
    return start < end
        ? new Span(start, Math.min(end, first.end())).of(proposition.account().text())
            + (whole ? "" : "…")
        : cut(proposition.words());
  }

  private record Run(String words, double worth) {
    Run better(Run other) {
      return other.worth > worth ? other : this;
    }
  }

  private static Run run(String text, Span span, Map<String, Integer> holders) {
    List<Token> tokens = Token.of(text, span);
    Run best = new Run("", 0);
    for (int from = 0; from < tokens.size(); from++) {
      double worth = 0;
      for (int to = from; to < Math.min(tokens.size(), from + MOST_WORDS); to++) {
        int others = holders.getOrDefault(tokens.get(to).stem(), 0) - 1;
        worth += others > 0 ? 1 : -0.3;
        boolean edges = isMatter(tokens.get(from)) && isMatter(tokens.get(to));
        if (to > from && edges && worth > best.worth()) {
          Span run = tokens.get(from).span().through(tokens.get(to).span());
          best = new Run(cut(run.of(text)), worth);
        }
      }
    }
    return best;
  }

  private static boolean isMatter(Token token) {
    return (token.key().length() > 1 || Character.isDigit(token.key().charAt(0)))
        && !Lexicon.STOP.contains(token.key())
        && !Lexicon.negates(token.key());
  }

  private static Proposition shortest(List<Proposition> propositions) {
    return propositions.stream()
        .filter(p -> p.stems().size() >= FEWEST_STEMS)
        .min(Comparator.comparingInt(p -> p.words().length()))
        .orElse(propositions.getFirst());
  }

  static String cut(String words) {
    String line = words.strip().replaceAll("\\s+", " ");
    if (line.length() <= LONGEST) {
      return line;
    }
    int space = line.lastIndexOf(' ', LONGEST - 1);
    return line.substring(0, space > 0 ? space : LONGEST - 1) + "…";
  }

  /** Who holds a proposition: the speaker's name, or the outlet's. */
  static String holder(Proposition proposition) {
    if (proposition.statement() == null) {
      return proposition.account().article().label();
    }
    return proposition
        .account()
        .speaker(proposition.statement())
        .map(speaker -> speaker.name())
        .orElse("somebody in " + proposition.account().article().label());
  }

  static String outlet(Proposition proposition) {
    return proposition.account().article().label();
  }

  /** "A", "A and B", "A, B and C". */
  static String list(List<String> names) {
    List<String> distinct = names.stream().distinct().toList();
    int last = distinct.size() - 1;
    return last <= 0
        ? String.join("", distinct)
        : String.join(", ", distinct.subList(0, last)) + " and " + distinct.get(last);
  }
}
