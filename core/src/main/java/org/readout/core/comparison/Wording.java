package org.readout.core.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.readout.core.text.Span;

/**
 * Two wordings laid word against word, in time and memory proportional to the product of their
 * lengths; of a wording longer than {@value #MOST_WORDS} words only those count.
 *
 * @param edits the places where they differ, in the order of the texts
 * @param common the number of words both have in one order
 * @param likeness {@code common} as a share of the longer wording, in [0, 1]
 * @param containment {@code common} as a share of the shorter wording, in [0, 1]
 */
public record Wording(List<Edit> edits, int common, double likeness, double containment) {
  private static final int LEAST_MORE = 4;
  private static final int MOST_WORDS = 1_000;
  private static final Set<String> MODALS =
      Set.of("will", "would", "may", "might", "can", "could", "must", "shall", "should");

  public Wording {
    edits = List.copyOf(edits);
  }

  /**
   * Words of the one side that stand for words of the other; one of the two lists may be empty.
   *
   * @param meaning what kind of difference it makes
   */
  public record Edit(List<Span> left, List<Span> right, Meaning meaning) {
    public Edit {
      left = List.copyOf(left);
      right = List.copyOf(right);
    }
  }

  /** What a difference of words bears on. */
  public enum Meaning {
    NEGATION,
    NUMBER,
    MODALITY,
    NAME,
    CONTENT,
    /** Only one side quotes what comes before or after. */
    MORE,
    /** Small words and forms. */
    FORM
  }

  /** Lays the words within some spans of one text against those of another. */
  public static Wording of(String left, List<Span> leftSpans, String right, List<Span> rightSpans) {
    return of(tokens(left, leftSpans), tokens(right, rightSpans));
  }

  /** Lays words of one text against those of another. */
  static Wording of(List<Token> left, List<Token> right) {
    List<Token> a = most(left);
    List<Token> b = most(right);
    int[][] common = commonSuffixes(a, b);
    List<Edit> edits = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < a.size() || j < b.size()) {
      int fromA = i;
      int fromB = j;
      while ((i < a.size() || j < b.size()) && !same(a, i, b, j)) {
        boolean takeLeft = j == b.size() || (i < a.size() && common[i + 1][j] >= common[i][j + 1]);
        if (takeLeft) {
          i++;
        } else {
          j++;
        }
      }
      if (i > fromA || j > fromB) {
        boolean edge = (fromA == 0 && fromB == 0) || (i == a.size() && j == b.size());
        edits.add(edit(a.subList(fromA, i), b.subList(fromB, j), edge));
      }
      while (i < a.size() && j < b.size() && same(a, i, b, j)) {
        i++;
        j++;
      }
    }
    double longer = Math.max(1, Math.max(a.size(), b.size()));
    double shorter = Math.max(1, Math.min(a.size(), b.size()));
    int all = common[0][0];
    return new Wording(edits, all, all / longer, all / shorter);
  }

  /** Whether some difference bears on more than form. */
  public boolean changesMeaning() {
    return edits.stream()
        .map(Edit::meaning)
        .anyMatch(
            meaning ->
                switch (meaning) {
                  case NEGATION, NUMBER, MODALITY, NAME -> true;
                  case CONTENT, MORE, FORM -> false;
                });
  }

  private static boolean same(List<Token> a, int i, List<Token> b, int j) {
    return i < a.size() && j < b.size() && a.get(i).key().equals(b.get(j).key());
  }

  private static List<Token> tokens(String text, List<Span> spans) {
    List<Token> tokens = new ArrayList<>();
    for (Span span : spans) {
      if (tokens.size() < MOST_WORDS) {
        tokens.addAll(Token.of(text, span));
      }
    }
    return tokens;
  }

  private static List<Token> most(List<Token> tokens) {
    return tokens.subList(0, Math.min(tokens.size(), MOST_WORDS));
  }

  private static int[][] commonSuffixes(List<Token> a, List<Token> b) {
    int[][] common = new int[a.size() + 1][b.size() + 1];
    for (int i = a.size() - 1; i >= 0; i--) {
      for (int j = b.size() - 1; j >= 0; j--) {
        common[i][j] =
            same(a, i, b, j)
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    return common;
  }

  private static Edit edit(List<Token> left, List<Token> right, boolean edge) {
    List<Token> both = new ArrayList<>(left);
    both.addAll(right);
    return new Edit(
        left.stream().map(Token::span).toList(),
        right.stream().map(Token::span).toList(),
        edge && isMore(left, right) ? Meaning.MORE : meaning(left, right, both));
  }

  /** Whether one side only begins earlier or goes on longer. */
  private static boolean isMore(List<Token> left, List<Token> right) {
    return (left.isEmpty() || right.isEmpty()) && left.size() + right.size() >= LEAST_MORE;
  }

  static boolean isNegative(List<Token> tokens) {
    return tokens.stream().filter(token -> Lexicon.negates(token.key())).count() % 2 == 1;
  }

  private static Meaning meaning(List<Token> left, List<Token> right, List<Token> both) {
    if (isNegative(left) != isNegative(right) || areOpposed(left, right)) {
      return Meaning.NEGATION;
    }
    if (both.stream().anyMatch(Token::isNumber)) {
      return areOneNumber(left, right) ? Meaning.FORM : Meaning.NUMBER;
    }
    if (both.stream().anyMatch(Wording::isModal)) {
      return Meaning.MODALITY;
    }
    if (stems(left).equals(stems(right))) {
      return Meaning.FORM;
    }
    if (left.stream().anyMatch(Token::name) && right.stream().anyMatch(Token::name)) {
      return Meaning.NAME;
    }
    boolean small = both.stream().allMatch(token -> Lexicon.STOP.contains(token.key()));
    return small ? Meaning.FORM : Meaning.CONTENT;
  }

  static boolean areOpposed(List<Token> left, List<Token> right) {
    return left.stream()
        .anyMatch(a -> right.stream().anyMatch(b -> Lexicon.opposed(a.stem(), b.stem())));
  }

  /** Whether both are one number, be it in words or in figures. */
  private static boolean areOneNumber(List<Token> left, List<Token> right) {
    return Numerals.value(left) == Numerals.value(right);
  }

  private static boolean isModal(Token token) {
    return MODALS.contains(token.key()) || Lexicon.HEDGES.contains(token.key());
  }

  private static List<String> stems(List<Token> tokens) {
    return tokens.stream()
        .filter(token -> !Lexicon.STOP.contains(token.key()))
        .map(Token::stem)
        .toList();
  }
}
