package org.readout.ingest.page;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
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

  /** Names that switch something on or off rather than say what a part is. */
  private static final Pattern SETTING =
      Pattern.compile(
          "^(?:has|with|without|no|is|tweak)-|-(?:with|without|not)-|[:\\[]"
              + "|-(?:open|closed|enabled|disabled|on|off|style|left|right)(?:$|-)");

  private static final Pattern HUMP = Pattern.compile("(?<=[a-z])(?=[A-Z])");
  private static final Pattern SPACE = Pattern.compile("\\s+");

  /** Names that style sheets make up have no end. */
  private static final int MOST_KNOWN = 100_000;

  private static final Map<String, Kind> KNOWN = new ConcurrentHashMap<>();
  private static final Map<Pattern, Kind> NAMES = new LinkedHashMap<>();

  static {
    name(
        Kind.COMMENT,
        "^(?:comments?|respond|replies|comment-?list)$|^disqus|^comments?-|-comments?(?:$|-)");
    name(
        Kind.CAPTION,
        "caption|(?:image|photo|picture|media|img)-?(?:credit|source|meta|copyright|widget)|bildunterschrift");
    name(
        Kind.RELATED,
        "related|recommend|recirc|outbrain|taboola|trending|teaser|read-?(?:more|next|also)"
            + "|more-?(?:stories|from|news|articles|posts|on)|most-?(?:read|popular|viewed)|see-?also|similar|popular"
            + "|^up-?next|(?:next|prev|previous)-?(?:post|article|story)|post-?nav|pagination|breadcrumb|menu|^navbar"
            + "|navigation|table-?of-?contents|toc-?list|^toc-|-tags$|sidebar|latest-?(?:news|posts)|-aside$|^aside-"
            + "|next-?up|link-?list|suggested|fact-?box|info-?box|^(?:pager|nav|toc|tags?|tag-?(?:list|links|cloud)"
            + "|topics|aside|twitter-tweet|instagram-media|tiktok-embed|fb-post|bluesky-embed)$");
    name(
        Kind.PROMOTION,
        "newsletter|subscri(?:be|ption|bers?)|sign-?up|promo(?:tion|box|s)?$|^promo-|sponsor|advert|^ads?$|^ad-|-ads?$"
            + "|cookie|consent|gdpr|paywall|donat(?:e|ion)|(?:^|-)cta$|^cta-|call-?to-?action|popup|modal|share|sharing"
            + "|social|follow-?us|toolbar|^widgets?$|^(?:sidebar|footer|side|textwidget)-?_?widget|app-?download"
            + "|disclosure|support-(?!article|text|content)|disclaimer");
    name(Kind.CREDIT, "(?:^|-)footer(?:$|-)|^footnotes?$");
    name(
        Kind.BYLINE,
        "^byline|-byline$|^authors?$|^author-?(?:info|box|bio|name|card|meta)|-author(?:$|-)"
            + "|(?:post|entry|article)-?meta|timestamp|posted-?on|pub-?date|publish(?:ed)?-?(?:date|time)");
  }

  private static void name(Kind kind, String pattern) {
    NAMES.put(Pattern.compile(pattern), kind);
  }

  private static final String HIDDEN_NAME = "hidden by style";
  private static final double HEAVY = 0.4;

  /** So much running text outside all zones is an article's. */
  private static final int FREE = 500;

  /** Leaves out the zones whose name much of the page's text goes by: there it means nothing. */
  static List<Chunk> weighed(List<Chunk> chunks) {
    Map<String, Integer> mass = new HashMap<>();
    int total = 0;
    int free = 0;
    for (Chunk chunk : chunks) {
      total += chunk.mass();
      free += chunk.zones().isEmpty() ? chunk.mass() : 0;
      chunk.zones().stream()
          .map(Zone::name)
          .distinct()
          .forEach(name -> mass.merge(name, chunk.mass(), Integer::sum));
    }
    int all = total;
    boolean apart = free >= Math.max(FREE, 0.15 * total);
    return chunks.stream()
        .map(
            chunk ->
                chunk.in(
                    chunk.zones().stream()
                        .filter(
                            z ->
                                mass.getOrDefault(z.name(), 0) <= z.heaviest() * all
                                    || (apart && z.isApart()))
                        .toList()))
        .toList();
  }

  /** There may well be more comments than article. */
  private double heaviest() {
    return kind == Kind.COMMENT ? 0.98 : HEAVY;
  }

  /**
   * Accordions and tabs hide parts of the text itself, and a part with the headline is the text.
   */
  private boolean isApart() {
    return !name.equals(HIDDEN_NAME) && element.selectFirst("h1") == null;
  }

  static @Nullable Zone of(Element element) {
    String tag = element.normalName();
    Kind kind = TAGS.get(tag);
    if (kind != null && !isFramed(element)) {
      return new Zone(element, tag, kind);
    }
    kind = element.hasAttr("role") ? ROLES.get(element.attr("role")) : null;
    if (kind != null) {
      return new Zone(element, element.attr("role"), kind);
    }
    if (isHidden(element)) {
      return new Zone(element, HIDDEN_NAME, Kind.PROMOTION);
    }
    return named(element);
  }

  /** A table, a quotation or a listing in a frame is part of the text. */
  private static boolean isFramed(Element element) {
    return element.normalName().equals("figure")
        && element.selectFirst("table, blockquote, pre, ul, ol") != null;
  }

  private static boolean isHidden(Element element) {
    return element.hasAttr("hidden")
        || element.attr("aria-hidden").equals("true")
        || (element.hasAttr("style") && HIDDEN.matcher(element.attr("style")).find());
  }

  private static @Nullable Zone named(Element element) {
    if (!element.hasAttr("class") && !element.hasAttr("id")) {
      return null;
    }
    String names = element.attr("class") + " " + element.attr("id");
    for (String name : SPACE.split(names, -1)) {
      Kind kind = name.length() > 1 ? known(name) : Kind.PARAGRAPH;
      if (kind != Kind.PARAGRAPH) {
        return new Zone(element, name, kind);
      }
    }
    return null;
  }

  private static Kind known(String name) {
    if (KNOWN.size() > MOST_KNOWN) {
      KNOWN.clear();
    }
    return KNOWN.computeIfAbsent(name, Zone::kind);
  }

  private static Kind kind(String name) {
    String plain = HUMP.matcher(name).replaceAll("-").replace('_', '-').toLowerCase(Locale.ROOT);
    if (SETTING.matcher(plain).find()) {
      return Kind.PARAGRAPH;
    }
    for (Map.Entry<Pattern, Kind> entry : NAMES.entrySet()) {
      if (entry.getKey().matcher(plain).find()) {
        return entry.getValue();
      }
    }
    return Kind.PARAGRAPH;
  }
}
