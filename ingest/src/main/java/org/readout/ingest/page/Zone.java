package org.readout.ingest.page;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.readout.core.article.Block.Kind;

/** A part of a page that its markup sets apart from the running text. */
record Zone(Element element, String name, Kind kind) {
  private static final Map<String, Kind> TAGS =
      Map.of(
          "nav", Kind.RELATED,
          "aside", Kind.RELATED,
          "footer", Kind.CREDIT,
          "figure", Kind.CAPTION,
          "figcaption", Kind.CAPTION,
          "caption", Kind.CAPTION,
          "form", Kind.PROMOTION,
          "dialog", Kind.PROMOTION,
          "address", Kind.BYLINE);
  private static final Map<String, Kind> ROLES =
      Map.of(
          "navigation", Kind.RELATED,
          "complementary", Kind.RELATED,
          "contentinfo", Kind.CREDIT,
          "dialog", Kind.PROMOTION,
          "alertdialog", Kind.PROMOTION,
          "search", Kind.PROMOTION);
  private static final Pattern HIDDEN =
      Pattern.compile("(?i)display\\s*:\\s*none|visibility\\s*:\\s*hidden");
  private static final Map<String, Kind> KNOWN = new ConcurrentHashMap<>();
  private static final Map<Pattern, Kind> NAMES = new LinkedHashMap<>();

  static {
    name(Kind.COMMENT, "comments?|disqus.*|respond|replies|comment-?list|comments?-.*|.*-comments");
    name(
        Kind.CAPTION,
        ".*caption.*|.*(?:image|photo|picture|media|img)-?(?:credit|source|meta|copyright).*|.*bildunterschrift.*");
    name(
        Kind.RELATED,
        ".*related.*|.*recommend.*|.*recirc.*|.*outbrain.*|.*taboola.*|.*trending.*|.*teaser.*"
            + "|.*read-?(?:more|next|also).*|.*more-?(?:stories|from|news|articles|posts|on).*"
            + "|.*most-?(?:read|popular|viewed).*|.*see-?also.*|.*similar.*|.*popular.*|up-?next.*"
            + "|.*(?:next|prev|previous)-?(?:post|article|story).*|.*post-?nav.*|.*pagination.*|pager"
            + "|.*breadcrumb.*|.*menu.*|nav|navbar.*|.*navigation.*|toc|.*table-?of-?contents.*"
            + "|tags?|tag-?(?:list|links|cloud)|.*-tags|topics|.*sidebar.*|.*latest-?(?:news|posts).*");
    name(
        Kind.PROMOTION,
        ".*newsletter.*|.*subscri(?:be|ption|bers?).*|.*sign-?up.*|.*promo(?:tion|box|s)?|promo-.*|.*sponsor.*|.*advert.*"
            + "|ads?|ad-.*|.*-ads?|.*cookie.*|.*consent.*|.*gdpr.*|.*paywall.*|.*donat(?:e|ion).*|cta|.*-cta|cta-.*"
            + "|.*call-?to-?action.*|.*popup.*|.*modal.*|.*share.*|.*sharing.*|.*social.*|.*follow-?us.*"
            + "|.*toolbar.*|.*widget.*|.*app-?download.*|.*disclaimer.*");
    name(
        Kind.BYLINE,
        "byline.*|.*-byline|author|authors|author-?(?:info|box|bio|name|card|meta).*|.*-author(?:-.*)?"
            + "|.*(?:post|entry|article)-?meta.*|.*timestamp.*|.*posted-?on.*|.*pub-?date.*|.*publish(?:ed)?-?(?:date|time).*");
  }

  private static void name(Kind kind, String pattern) {
    NAMES.put(Pattern.compile(pattern, CASE_INSENSITIVE), kind);
  }

  private static final double HEAVY = 0.4;

  /** Leaves out the zones whose name much of the page's text goes by: there it means nothing. */
  static List<Chunk> weighed(List<Chunk> chunks) {
    Map<String, Integer> mass = new HashMap<>();
    int total = 0;
    for (Chunk chunk : chunks) {
      total += chunk.mass();
      chunk.zones().stream()
          .map(Zone::name)
          .distinct()
          .forEach(name -> mass.merge(name, chunk.mass(), Integer::sum));
    }
    int all = total;
    return chunks.stream()
        .map(
            chunk ->
                chunk.in(
                    chunk.zones().stream()
                        .filter(z -> mass.getOrDefault(z.name(), 0) <= z.heaviest() * all)
                        .toList()))
        .toList();
  }

  /** There may well be more comments than article. */
  private double heaviest() {
    return kind == Kind.COMMENT ? 0.98 : HEAVY;
  }

  static @Nullable Zone of(Element element) {
    String tag = element.normalName();
    Kind kind = TAGS.get(tag);
    if (kind != null) {
      return new Zone(element, tag, kind);
    }
    kind = element.hasAttr("role") ? ROLES.get(element.attr("role")) : null;
    if (kind != null) {
      return new Zone(element, element.attr("role"), kind);
    }
    if (isHidden(element)) {
      return new Zone(element, "hidden", Kind.PROMOTION);
    }
    return named(element);
  }

  private static boolean isHidden(Element element) {
    return element.hasAttr("hidden")
        || element.attr("aria-hidden").equals("true")
        || (element.hasAttr("style") && HIDDEN.matcher(element.attr("style")).find());
  }

  private static @Nullable Zone named(Element element) {
    String names = element.attr("class") + " " + element.attr("id");
    for (String name : names.split("\\s+", -1)) {
      Kind kind = name.length() > 1 ? KNOWN.computeIfAbsent(name, Zone::kind) : Kind.PARAGRAPH;
      if (kind != Kind.PARAGRAPH) {
        return new Zone(element, name, kind);
      }
    }
    return null;
  }

  private static Kind kind(String name) {
    for (Map.Entry<Pattern, Kind> entry : NAMES.entrySet()) {
      if (entry.getKey().matcher(name).matches()) {
        return entry.getValue();
      }
    }
    return Kind.PARAGRAPH;
  }
}
