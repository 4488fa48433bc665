package org.readout.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.readout.core.article.Article;
import org.readout.core.article.Metadata;
import org.readout.core.article.PlainText;

/**
 * Short articles without sense, the same ones for the same seed: words by Zipf's law, some of them
 * names, from three years and five hundred outlets.
 */
final class MadeArticles {
  private static final int VOCABULARY = 60_000;
  private static final int OUTLETS = 500;
  private static final int DAYS = 1_100;
  private static final LocalDate FIRST = LocalDate.of(2023, 1, 1);
  private static final String[] SYLLABLES = {
    "ba", "ce", "di", "fo", "gu", "har", "jen", "kil", "lo", "mun", "na", "per", "qui", "rost",
    "sa", "tem", "ul", "ven", "wi", "zor"
  };

  private final Random random;

  MadeArticles(long seed) {
    random = new Random(seed);
  }

  Article next(int number) {
    List<String> sentences = new ArrayList<>();
    for (int i = 3 + random.nextInt(5); i > 0; i--) {
      sentences.add(sentence(8 + random.nextInt(14)));
    }
    LocalDate day = FIRST.plusDays(random.nextInt(DAYS));
    Metadata metadata =
        new Metadata(
            null,
            null,
            "Outlet " + random.nextInt(OUTLETS),
            sentence(6),
            List.of(),
            day.toString(),
            null,
            "en",
            null);
    return PlainText.article("made-" + number, String.join(" ", sentences), metadata);
  }

  private String sentence(int words) {
    StringBuilder sentence = new StringBuilder();
    for (int i = 0; i < words; i++) {
      String word = word();
      boolean capital = i == 0 || random.nextInt(9) == 0;
      sentence.append(i == 0 ? "" : " ");
      sentence.append(capital ? Character.toUpperCase(word.charAt(0)) : word.charAt(0));
      sentence.append(word, 1, word.length());
    }
    return sentence.append('.').toString();
  }

  /** The word at rank r comes with a chance of about 1/r. */
  String word() {
    int rank = (int) Math.pow(VOCABULARY, random.nextDouble());
    StringBuilder word = new StringBuilder();
    for (int rest = rank + SYLLABLES.length; rest > 0; rest /= SYLLABLES.length) {
      word.append(SYLLABLES[rest % SYLLABLES.length]);
    }
    return word.toString();
  }

  int below(int bound) {
    return random.nextInt(bound);
  }
}
