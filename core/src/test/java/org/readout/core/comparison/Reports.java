package org.readout.core.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.readout.core.LexicalEncoder;
import org.readout.core.article.Article;
import org.readout.core.article.Metadata;
import org.readout.core.article.PlainText;
import org.readout.core.sentence.SentenceSplitter;
import org.readout.core.speaker.Account;

/** Reports in which nobody is quoted: all that they tell they narrate. */
final class Reports {
  private Reports() {}

  /** The conflicts of reports with these texts. */
  static List<Finding> conflicts(String... texts) {
    return findings(Finding.Type.CONFLICT, texts);
  }

  static List<Finding> agreements(String... texts) {
    return findings(Finding.Type.AGREEMENT, texts);
  }

  static List<Abstention> abstentions(String... texts) {
    return comparison(texts).abstentions();
  }

  private static List<Finding> findings(Finding.Type type, String... texts) {
    return comparison(texts).findings(type);
  }

  private static Comparison comparison(String... texts) {
    List<Account> accounts = new ArrayList<>();
    for (String text : texts) {
      Article article = PlainText.article("a" + accounts.size(), text, Metadata.NONE);
      accounts.add(
          new Account(
              article, new SentenceSplitter().split(article), List.of(), List.of(), Map.of()));
    }
    return new Comparer(new LexicalEncoder()).compare(accounts);
  }
}
