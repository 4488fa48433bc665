package org.readout.core.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.readout.core.article.Article;
import org.readout.core.article.Block;
import org.readout.core.article.Metadata;
import org.readout.core.comparison.Comparison;
import org.readout.core.comparison.Finding;
import org.readout.core.comparison.Matter;
import org.readout.core.sentence.Sentence;
import org.readout.core.speaker.Account;
import org.readout.core.speaker.Cast;
import org.readout.core.text.Span;

/** Many short reports of one fire, of which every seventh gives another number of the hurt. */
final class Crowd {
  private static final List<String> NUMBERS = List.of("twelve", "fourteen");

  private Crowd() {}

  static Comparison of(int reports) {
    return of(reports, "Outlet", "The mill burned all night.");
  }

  /** Each report ends with {@code last}. */
  static Comparison of(int reports, String outlet, String last) {
    List<Account> accounts = new ArrayList<>();
    List<Finding.Evidence> hurt = new ArrayList<>();
    Map<String, Matter.Stance> stances = new HashMap<>();
    for (int i = 1; i <= reports; i++) {
      String number = NUMBERS.get(i % 7 == 0 ? 1 : 0);
      String first = "A fire at the mill hurt " + number + " people, said rescuers of group " + i;
      Account account = account("a" + i, outlet + " " + i, first + ".", last);
      accounts.add(account);
      int at = account.text().indexOf(number);
      Span span = new Span(at, at + number.length());
      hurt.add(new Finding.Evidence("a" + i, null, List.of(span), number));
      stances.put("a" + i, i % 7 == 0 ? Matter.Stance.DENIES : Matter.Stance.ASSERTS);
    }
    Finding finding =
        new Finding(
            "f1",
            Finding.Type.CONFLICT,
            "number",
            "how many were hurt",
            0.8,
            "number-differs",
            "The reports give two numbers of people hurt.",
            hurt,
            List.of());
    Matter matter = new Matter("how many were hurt", stances, List.of("f1"));
    return new Comparison(accounts, new Cast(List.of()), List.of(matter), List.of(finding));
  }

  private static Account account(String id, String outlet, String first, String last) {
    String text = outlet + "\n\n" + first + "\n\n" + last;
    int start = outlet.length() + 2;
    Block one = new Block(Block.Kind.PARAGRAPH, new Span(start, start + first.length()));
    Block two =
        new Block(Block.Kind.PARAGRAPH, new Span(text.length() - last.length(), text.length()));
    Block masthead = new Block(Block.Kind.MASTHEAD, new Span(0, outlet.length()));
    Metadata metadata =
        new Metadata(
            id + ".txt",
            "javascript:alert(1)",
            outlet,
            null,
            List.of(),
            "2025-03-02T08:30Z",
            null,
            "en",
            null);
    List<Sentence> sentences =
        List.of(new Sentence(one.span(), one), new Sentence(two.span(), two));
    return new Account(
        new Article(id, text, List.of(masthead, one, two), metadata),
        sentences,
        List.of(),
        List.of(),
        Map.of());
  }
}
