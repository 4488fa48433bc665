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
  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final int LONGEST_KICKER = 2;
  private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0]+");

  private PageTitle() {}

  static @Nullable String of(Document page, JsonLd data, @Nullable String outlet) {
    String shared = first(page, "meta[property=og:title]", "meta[name=twitter:title]");
    String named = shared == null ? fold(page.title()) : shared;
    String heading = heading(page, named);
    String plain = shared == null ? "" : withoutSite(shared, outlet);
    if (heading != null && isSecondHeading(page, plain, heading)) {
      return plain;
    }
    if (heading != null) {
      return withoutSite(withoutKicker(heading, named, outlet), outlet);
    }
    if (!named.isEmpty()) {
      return withoutSite(named, outlet);
    }
    return data.text("headline");
  }

  /** Whether a second-level heading is the title, the first-level one a section's or a kicker's. */
  private static boolean isSecondHeading(Document page, String title, String heading) {
    String letters = letters(title);
    return !letters.isEmpty()
        && !letters.equals(letters(heading))
        && page.select("h2").stream().anyMatch(h2 -> letters(h2.text()).equals(letters));
  }

  private static String letters(String text) {
    return NO_LETTER.matcher(text).replaceAll("").toLowerCase(Locale.ROOT);
  }

  /**
   * A line above the headline inside its heading is left out where the page's title leaves it; the
   * first half of a sentence with a dash in it is no such line.
   */
  private static String withoutKicker(String heading, String title, @Nullable String outlet) {
    String whole = withoutSite(title, outlet);
    for (String headline : List.of(whole, longestPart(title))) {
      if (headline.length() > heading.length() / 2 && heading.endsWith(" " + headline)) {
        String before = heading.substring(0, heading.length() - headline.length()).strip();
        boolean kicker = headline.equals(whole) || before.split(" ", -1).length <= LONGEST_KICKER;
        return kicker || !isPartOf(before, title) ? headline : heading;
      }
    }
    return heading;
  }

  private static boolean isPartOf(String before, String title) {
    return "–—-:|".indexOf(before.charAt(before.length() - 1)) >= 0
        || words(title).containsAll(words(before));
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
