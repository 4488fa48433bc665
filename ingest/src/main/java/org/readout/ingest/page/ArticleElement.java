package org.readout.ingest.page;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds the element that holds a page's article. */
final class ArticleElement {
  private static final double MAIN = 0.8;
  private static final double CORE = 0.65;
  private static final double NAMED = 0.45;
  private static final int FEWEST = 500;
  private static final Pattern BODY =
      Pattern.compile(
          "(?i).*(?:article|story|entry|post|news|page)-?_?(?:body|content|text|copy).*|.*articlebody.*"
              + "|(?:.*\\s)?(?:main-?content|body-?copy|content-?body|body-?text|richtext|rich-text|blog-?content)(?:\\s.*)?");

  /**
   * Where the article is.
   *
   * @param main all of it
   * @param core the part with most of its text; running text after it is not the article's
   */
  record Found(Element main, Element core) {}

  private final IdentityHashMap<Element, Integer> mass = new IdentityHashMap<>();
  private final int total;

  private ArticleElement(List<Chunk> chunks) {
    int sum = 0;
    for (Chunk chunk : chunks) {
      if (chunk.zones().isEmpty() && chunk.mass() > 0) {
        sum += chunk.mass();
        for (Element at = chunk.owner(); at != null; at = at.parent()) {
          mass.merge(at, chunk.mass(), Integer::sum);
        }
      }
    }
    total = sum;
  }

  static @Nullable Found of(Element body, List<Chunk> chunks, @Nullable String title) {
    ArticleElement weights = new ArticleElement(chunks);
    if (weights.total == 0) {
      return null;
    }
    Element named = weights.named(body);
    Element titled = title == null ? null : weights.titled(chunks, title);
    if (titled != null && (named.equals(body) || weights.isOneOfMany(titled, named))) {
      named = titled;
    }
    Element main = weights.descend(named, MAIN);
    return new Found(main, weights.descend(main, CORE));
  }

  /** Whether the element stands among others of its name, as in an endless page. */
  @SuppressWarnings("ReferenceEquality") // the very element, not one like it
  private boolean isOneOfMany(Element article, Element around) {
    long like =
        around.select("article").stream()
            .filter(other -> other.className().equals(article.className()))
            .filter(other -> mass(other) >= FEWEST && other.selectFirst("h1, h2") != null)
            .count();
    return !article.equals(around) && like > 1;
  }

  /** Of several articles on one page the one under the page's own headline. */
  private @Nullable Element titled(List<Chunk> chunks, String title) {
    for (Chunk chunk : chunks) {
      Element article =
          chunk.isHeading() && chunk.text().equals(title) ? chunk.owner().closest("article") : null;
      if (article != null && mass(article) >= FEWEST) {
        return article;
      }
    }
    return null;
  }

  /** The heaviest element that calls itself an article's body and holds much of the text. */
  @SuppressWarnings("ReferenceEquality") // the very element, not one like it
  private Element named(Element body) {
    Element best = body;
    double least = NAMED * total;
    for (Element element : body.select("article, [itemprop=articleBody]")) {
      boolean heavier = best.equals(body) || mass(element) > mass(best);
      if (heavier && mass(element) >= least) {
        best = element;
      }
    }
    return best;
  }

  private int mass(Element element) {
    return mass.getOrDefault(element, 0);
  }

  /** Down to the element below which the running text parts, or which names itself its body. */
  private Element descend(Element from, double least) {
    Element at = from;
    while (true) {
      Element heaviest = null;
      for (Element child : at.children()) {
        if (heaviest == null || mass(child) > mass(heaviest)) {
          heaviest = child;
        }
      }
      if (heaviest == null || mass(heaviest) < share(at, heaviest, least) * mass(at)) {
        return at;
      }
      at = heaviest;
    }
  }

  private static double share(Element at, Element child, double least) {
    boolean named =
        child.attr("itemprop").equals("articleBody")
            || BODY.matcher(child.className()).matches()
            || child.normalName().equals("article");
    boolean inside =
        at.attr("itemprop").equals("articleBody") || BODY.matcher(at.className()).matches();
    return named ? 0.5 : inside ? 0.95 : least;
  }
}
