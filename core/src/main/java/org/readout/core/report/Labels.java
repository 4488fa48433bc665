package org.readout.core.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.readout.core.article.Article;

/**
 * What each report is called: its outlet, or its file's name, told apart by the id where needed.
 */
final class Labels {
  private final Map<String, String> byId = new HashMap<>();

  Labels(List<Article> articles) {
    Map<String, Long> uses =
        articles.stream().collect(Collectors.groupingBy(Labels::name, Collectors.counting()));
    for (Article article : articles) {
      String name = name(article);
      byId.put(
          article.id(), uses.getOrDefault(name, 1L) == 1 ? name : name + " (" + article.id() + ")");
    }
  }

  /**
   * @throws IllegalArgumentException when no article has the id
   */
  String of(String article) {
    String label = byId.get(article);
    if (label == null) {
      throw new IllegalArgumentException("no article " + article);
    }
    return label;
  }

  private static String name(Article article) {
    return Prose.flat(article.label());
  }
}
