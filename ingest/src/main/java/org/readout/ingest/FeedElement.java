package org.readout.ingest;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.readout.ingest.page.Fragment;

/** What the elements of feeds are called and what they hold, whatever the feed's dialect. */
final class FeedElement {
  private static final Map<String, String> MODULES =
      Map.of(
          "http://purl.org/dc/elements/1.1/", "dc",
          "http://purl.org/dc/terms/", "dcterms",
          "http://purl.org/rss/1.0/modules/content/", "content",
          "http://www.w3.org/1999/xhtml", "xhtml",
          "http://rssnamespace.org/feedburner/ext/1.0", "feedburner");
  private static final String ATOM = "http://www.w3.org/2005/atom";
  private static final Set<String> CORE =
      Set.of(
          ATOM,
          "http://purl.org/atom/ns#",
          "http://purl.org/rss/1.0/",
          "http://purl.org/net/rss1.1#",
          "http://my.netscape.com/rdf/simple/0.9/",
          "http://backend.userland.com/rss2");

  private static final int LONGEST_TYPE = 100;

  /** Media types whose content Atom wants in base 64. */
  private static final Pattern BINARY = Pattern.compile("(?!text/).+/(?!.*xml$).+");

  private FeedElement() {}

  /**
   * The name in lower case, with the usual prefix of its module; without one for the elements of
   * RSS and Atom themselves.
   */
  static String name(Element element) {
    String prefix = element.tag().prefix().toLowerCase(Locale.ROOT);
    String local = element.tag().localName().toLowerCase(Locale.ROOT);
    String namespace = element.tag().namespace().toLowerCase(Locale.ROOT);
    if (prefix.isEmpty() || !MODULES.containsValue(prefix)) {
      prefix = MODULES.getOrDefault(namespace, isCore(element, namespace) ? "" : prefix);
    }
    return prefix.isEmpty() ? local : prefix + ":" + local;
  }

  private static boolean isCore(Element element, String namespace) {
    Element root = element.root().firstElementChild();
    return CORE.contains(namespace)
        || (root != null && namespace.equalsIgnoreCase(root.tag().namespace()));
  }

  /** The content as HTML, however it is written: escaped, inline, in base 64 or as plain text. */
  static String markup(Element element) {
    String type = element.attr("type").toLowerCase(Locale.ROOT);
    String mode = element.attr("mode").toLowerCase(Locale.ROOT);
    if (!element.children().isEmpty()) {
      return Xml.markup(element);
    }
    boolean encoded =
        mode.equals("base64") || (type.length() <= LONGEST_TYPE && BINARY.matcher(type).matches());
    String text = encoded ? decoded(element.wholeText()) : element.wholeText();
    boolean plain = type.equals("text") || type.equals("text/plain");
    return plain || (type.isEmpty() && isAtom(element))
        ? Fragment.ofText(text)
        : Fragment.ofMarkup(text);
  }

  private static boolean isAtom(Element element) {
    return element.tag().namespace().toLowerCase(Locale.ROOT).equals(ATOM);
  }

  private static String decoded(String text) {
    try {
      return new String(Base64.getMimeDecoder().decode(text), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException malformed) {
      return "";
    }
  }
}
