package org.readout.ingest.page;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds the element that holds a page's article. */
final class ArticleElement {
  private static final double NAMED = 0.45;
  private static final int FEWEST = 500;
  private static final Pattern BODY =
      Pattern.compile(
          "(?i).*(?:article|story|entry|post|news|page)-?_?(?:body|content|text|copy).*|.*articlebody.*"
              + "|(?:.*\\s)?(?:main-?content|body-?copy|content-?body|body-?text|richtext|rich-text|blog-?content)(?:\\s.*)?");

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

  static @Nullable Element of(Element body, List<Chunk> chunks, @Nullable String title) {
    ArticleElement weights = new ArticleElement(chunks);
    if (weights.total == 0) {
      return null;
    }
    Element named = weights.named(body);
    Element titled = named.equals(body) && title != null ? weights.titled(chunks, title) : null;
    return weights.descend(titled == null ? named : titled);
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
  private Element descend(Element from) {
    Element at = from;
    while (true) {
      Element heaviest = null;
      for (Element child : at.children()) {
        if (heaviest == null || mass(child) > mass(heaviest)) {
          heaviest = child;
        }
      }
      if (heaviest == null || mass(heaviest) < share(at, heaviest) * mass(at)) {
        return at;
      }
      at = heaviest;
    }
  }

  private static double share(Element at, Element child) {
    boolean named =
        child.attr("itemprop").equals("articleBody")
            || BODY.matcher(child.className()).matches()
            || child.normalName().equals("article");
    boolean inside =
        at.attr("itemprop").equals("articleBody") || BODY.matcher(at.className()).matches();
    return named ? 0.5 : inside ? 0.95 : 0.8;
  }
}
