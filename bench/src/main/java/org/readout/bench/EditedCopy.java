package org.readout.bench;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.readout.core.article.Article;
import org.readout.core.article.Metadata;
import org.readout.core.article.PlainText;

/**
 * Makes what an outlet makes of a wire copy: cut, under a new headline, with additions and slips.
 */
final class EditedCopy {
  private static final double LEAST_KEPT = 0.3;
  private static final int LEAST_WORDS = 100;
  private static final int LONGEST_INSERTED = 60;
  private static final List<String> IMPRINTS =
      List.of(
          "Sign up for our morning letter and get the stories that matter to you before breakfast."
              + " You can unsubscribe at any time. Read our terms of use and our privacy notice to"
              + " learn how we keep your data.",
          "This report was edited by our newsroom. Any views it contains are those of the people"
              + " quoted. To reuse this material, write to our syndication desk, or call during"
              + " office hours. Corrections are listed at the foot of the page.",
          "Support independent local reporting with a small gift each month. Members get the"
              + " weekend edition, the archive back to the first issue and an invitation to our"
              + " yearly open day at the printing works.");

  private final Random random;

  EditedCopy(Random random) {
    this.random = random;
  }

  /**
   * @param donor gives a paragraph that is inserted now and then
   */
  Article of(Article original, Article donor, String id) {
    List<String> paragraphs = cut(paragraphs(original));
    if (random.nextInt(3) == 0) {
      List<String> others = paragraphs(donor);
      String inserted = firstWords(others.get(random.nextInt(others.size())));
      paragraphs.add(random.nextInt(paragraphs.size() + 1), inserted);
    }
    paragraphs.replaceAll(this::mistyped);
    if (random.nextInt(2) == 0) {
      paragraphs.add(IMPRINTS.get(random.nextInt(IMPRINTS.size())));
    }
    return article(id, "What we know about number " + random.nextInt(1_000_000), paragraphs);
  }

  static Article plain(Article original, String id) {
    return article(id, "", paragraphs(original));
  }

  private static Article article(String id, String headline, List<String> paragraphs) {
    String text = (headline + "\n\n" + String.join("\n\n", paragraphs)).strip();
    return PlainText.article(id, text, Metadata.NONE);
  }

  private static List<String> paragraphs(Article article) {
    return article.prose().stream()
        .map(block -> block.span().of(article.text()))
        .collect(Collectors.toCollection(ArrayList::new));
  }

  /** From the end, as wire copy is cut, down to a third. */
  private List<String> cut(List<String> paragraphs) {
    double kept = LEAST_KEPT + (1 - LEAST_KEPT) * random.nextDouble();
    int words = 0;
    int most = Math.max(LEAST_WORDS, (int) (kept * words(paragraphs)));
    List<String> cut = new ArrayList<>();
    for (String paragraph : paragraphs) {
      if (words >= most) {
        break;
      }
      cut.add(paragraph);
      words += words(List.of(paragraph));
    }
    return cut;
  }

  private static String firstWords(String paragraph) {
    return Arrays.stream(paragraph.split("\\s+")).limit(LONGEST_INSERTED).collect(joining(" "));
  }

  static int words(List<String> paragraphs) {
    return paragraphs.stream().mapToInt(paragraph -> paragraph.split("\\s+").length).sum();
  }

  /** Up to three words in a hundred with two letters turned round. */
  private String mistyped(String paragraph) {
    double rate = 0.03 * random.nextDouble();
    String[] words = paragraph.split(" ", -1);
    for (int i = 0; i < words.length; i++) {
      if (words[i].length() > 3 && random.nextDouble() < rate) {
        char[] letters = words[i].toCharArray();
        int at = 1 + random.nextInt(letters.length - 2);
        char letter = letters[at];
        letters[at] = letters[at + 1];
        letters[at + 1] = letter;
        words[i] = new String(letters);
      }
    }
    return String.join(" ", words);
  }
}
