package org.readout.ingest.page;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds the element that holds a page's article. */
final class ArticleElement {
  private static final double NAMED = 0.45;
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

  static @Nullable Element of(Element body, List<Chunk> chunks) {
    ArticleElement weights = new ArticleElement(chunks);
    return weights.total == 0 ? null : weights.descend(weights.named(body));
  }

  /** The heaviest element that calls itself an article's body and holds much of the text. */
  @SuppressWarnings("ReferenceEquality") // the very element, not one like it
  private Element named(Element body) {
    Element best = body;
    double least = NAMED * total;
    for (Element element : body.select("article, [itemprop=articleBody]")) {
      boolean heavier = best == body || mass(element) > mass(best);
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
