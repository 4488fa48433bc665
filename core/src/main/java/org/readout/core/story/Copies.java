package org.readout.core.story;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.readout.core.article.Article;
import org.readout.core.story.CopyIndex.Match;
import org.readout.core.text.Folding;

/**
 * Which articles reprint another. A copy shares nearly half of the five-word sequences of the
 * shorter text, what a site has under all its reports set aside; what two reporters write of one
 * event stays below that, even where they quote the same words.
 */
public final class Copies {
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
    CopyIndex index = new CopyIndex();
    articles.forEach(index::add);
    return index.copies();
  }

  static Copies of(List<Article> articles, List<Match> matches) {
    Map<String, Copy> copies = new LinkedHashMap<>();
    matches.stream()
        .sorted(Comparator.comparingInt(Match::early).thenComparingInt(Match::late))
        .map(match -> directed(articles.get(match.early()), articles.get(match.late()), match))
        .filter(copy -> !isCircle(copy, copies))
        .forEach(copy -> copies.putIfAbsent(copy.copy().id(), copy));
    return new Copies(List.copyOf(copies.values()));
  }

  private static Copy directed(Article early, Article late, Match match) {
    return isOlder(late, early)
        ? new Copy(late, early, match.share())
        : new Copy(early, late, match.share());
  }

  private static boolean isCircle(Copy copy, Map<String, Copy> copies) {
    String id = copy.of().id();
    for (Copy next = copies.get(id); next != null; next = copies.get(id)) {
      id = next.of().id();
    }
    return id.equals(copy.copy().id());
  }

  public List<Copy> all() {
    return all;
  }

  /** The id of the article that this one reprints, maybe through others, or its own. */
  public String original(String article) {
    String original = article;
    for (String of = originalOf.get(article); of != null; of = originalOf.get(of)) {
      original = of;
    }
    return original;
  }

  public boolean areOneWitness(String article, String other) {
    return original(article).equals(original(other));
  }

  /** The number of independent reports among some articles. */
  public int witnesses(Collection<String> articles) {
    return articles.stream().map(this::original).collect(Collectors.toSet()).size();
  }

  /** Published before the other, or named in it as its source. */
  static boolean isOlder(Article article, Article other) {
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
}
