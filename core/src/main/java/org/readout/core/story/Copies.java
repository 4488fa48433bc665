package org.readout.core.story;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.readout.core.article.Article;
import org.readout.core.article.Block;
import org.readout.core.text.Folding;

/**
 * Which articles reprint another. A copy shares at least {@value #LEAST_SHARE} of the five-word
 * sequences of the shorter text; what two reporters write of one event stays far below that, even
 * where they quote the same words.
 */
public final class Copies {
  private static final double LEAST_SHARE = 0.5;
  private static final int SEQUENCE = 5;
  private static final int LEAST_SEQUENCES = 20;
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  private final List<Copy> all;
  private final Map<String, String> originalOf = new HashMap<>();

  /**
   * An article that reprints another.
   *
   * @param of the article that was reprinted
   * @param share of the shorter text's five-word sequences that both have, in (0, 1]
   */
  public record Copy(Article of, Article copy, double share) {}

  private Copies(List<Copy> all) {
    this.all = List.copyOf(all);
    all.forEach(copy -> originalOf.put(copy.copy().id(), copy.of().id()));
  }

  /** The reprints among some articles. */
  public static Copies of(List<Article> articles) {
    List<Set<String>> sequences = articles.stream().map(Copies::sequences).toList();
    Map<Integer, Copy> copies = new LinkedHashMap<>();
    for (int i = 0; i < articles.size(); i++) {
      for (int j = i + 1; j < articles.size(); j++) {
        double share = share(sequences.get(i), sequences.get(j));
        if (share < LEAST_SHARE) {
          continue;
        }
        boolean turned = isOlder(articles.get(j), articles.get(i));
        int original = turned ? j : i;
        int copy = turned ? i : j;
        if (!copies.containsKey(original)) {
          copies.putIfAbsent(copy, new Copy(articles.get(original), articles.get(copy), share));
        }
      }
    }
    return new Copies(new ArrayList<>(copies.values()));
  }

  public List<Copy> all() {
    return all;
  }

  /** The id of the article that this one reprints, or its own. */
  public String original(String article) {
    return originalOf.getOrDefault(article, article);
  }

  public boolean areOneWitness(String article, String other) {
    return original(article).equals(original(other));
  }

  /** The number of independent reports among some articles. */
  public int witnesses(Collection<String> articles) {
    return articles.stream().map(this::original).collect(Collectors.toSet()).size();
  }

  /** Published before the other, or named in it as its source. */
  private static boolean isOlder(Article article, Article other) {
    String published = article.metadata().published();
    String otherPublished = other.metadata().published();
    if (published != null && otherPublished != null && !published.equals(otherPublished)) {
      return published.compareTo(otherPublished) < 0;
    }
    return credits(other, article) && !credits(article, other);
  }

  private static boolean credits(Article article, Article source) {
    String outlet = source.metadata().outlet();
    return outlet != null
        && !outlet.equals(article.metadata().outlet())
        && Folding.key(article.text()).contains(Folding.key(outlet));
  }

  private static double share(Set<String> a, Set<String> b) {
    int shorter = Math.min(a.size(), b.size());
    if (shorter == 0 || (shorter < LEAST_SEQUENCES && !a.equals(b))) {
      return 0;
    }
    Set<String> smaller = a.size() <= b.size() ? a : b;
    Set<String> larger = a.size() <= b.size() ? b : a;
    return (double) smaller.stream().filter(larger::contains).count() / shorter;
  }

  private static Set<String> sequences(Article article) {
    Set<String> sequences = new HashSet<>();
    for (Block block : article.prose()) {
      List<String> words = new ArrayList<>();
      Matcher word = WORD.matcher(Folding.key(block.span().of(article.text())));
      while (word.find()) {
        words.add(word.group());
      }
      for (int i = 0; i + SEQUENCE <= words.size(); i++) {
        sequences.add(String.join(" ", words.subList(i, i + SEQUENCE)));
      }
    }
    return sequences;
  }
}
