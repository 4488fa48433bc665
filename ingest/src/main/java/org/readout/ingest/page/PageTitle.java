package org.readout.ingest.page;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A page's headline: the heading that the page's title names, else that title without its site. */
final class PageTitle {
  private static final Pattern SITE = Pattern.compile("\\s+(?:[|–—·•»:]|-|::|\\|\\|)\\s+");
  private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0]+");

  private PageTitle() {}

  static @Nullable String of(Document page, JsonLd data, @Nullable String outlet) {
    String shared = first(page, "meta[property=og:title]", "meta[name=twitter:title]");
    String named = shared == null ? fold(page.title()) : shared;
    String heading = heading(page, named);
    if (heading != null) {
      return withoutSite(withoutKicker(heading, named), outlet);
    }
    if (!named.isEmpty()) {
      return withoutSite(named, outlet);
    }
    return data.text("headline");
  }

  /** A line above the headline inside its heading is left out where the page's title leaves it. */
  private static String withoutKicker(String heading, String title) {
    String headline = longestPart(title);
    return headline.length() > heading.length() / 2 && heading.endsWith(" " + headline)
        ? headline
        : heading;
  }

  private static @Nullable String first(Document page, String... selectors) {
    for (String selector : selectors) {
      Element meta = page.selectFirst(selector);
      String content = meta == null ? "" : fold(meta.attr("content"));
      if (!content.isEmpty()) {
        return content;
      }
    }
    return null;
  }

  /** The first-level heading most like the page's title; any single one where there is no title. */
  private static @Nullable String heading(Document page, String title) {
    List<String> headings =
        page.select("h1").stream()
            .map(h1 -> fold(h1.text()))
            .filter(text -> !text.isEmpty())
            .toList();
    String best = null;
    double most = title.isEmpty() ? -1 : 0.2;
    for (String heading : headings) {
      double likeness = likeness(heading, title);
      if (likeness > most) {
        best = heading;
        most = likeness;
      }
    }
    return best;
  }

  /** The share of the heading's words in the title and of the title's first part in the heading. */
  private static double likeness(String heading, String title) {
    Set<String> some = words(heading);
    Set<String> others = words(title);
    Set<String> both = new HashSet<>(some);
    both.retainAll(others);
    return some.isEmpty() || others.isEmpty()
        ? 0
        : 2.0
            * both.size()
            / (some.size() + Math.min(others.size(), words(longestPart(title)).size()));
  }

  private static Set<String> words(String text) {
    Set<String> words =
        new HashSet<>(List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)));
    words.remove("");
    return words;
  }

  private static String longestPart(String title) {
    String longest = "";
    for (String part : SITE.split(title, -1)) {
      longest = part.length() > longest.length() ? part : longest;
    }
    return longest;
  }

  /** Cuts the site's name off either end. */
  private static String withoutSite(String title, @Nullable String outlet) {
    String[] parts = SITE.split(title, -1);
    if (parts.length < 2) {
      return title;
    }
    String last = parts[parts.length - 1];
    boolean name = !Character.isLowerCase(last.codePointAt(0)) && last.split(" ", -1).length <= 4;
    boolean site = last.equalsIgnoreCase(outlet) || name;
    if (site && title.length() > 2 * last.length()) {
      return title
          .substring(0, title.length() - last.length())
          .replaceFirst("\\s+\\S{1,2}\\s+$", "");
    }
    return title;
  }

  private static String fold(String text) {
    return SPACE.matcher(text).replaceAll(" ").strip();
  }
}
