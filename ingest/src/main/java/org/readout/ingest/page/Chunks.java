package org.readout.ingest.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/** Cuts a page at the edges of its block elements and at double line breaks. */
final class Chunks implements NodeFilter {
  private static final Set<String> UNREAD =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "svg",
          "math",
          "iframe",
          "object",
          "embed",
          "canvas",
          "audio",
          "video",
          "select",
          "datalist",
          "button",
          "input",
          "textarea",
          "head",
          "map",
          "progress",
          "meter");
  private static final Pattern UNSEEN =
      Pattern.compile("(?i)(?<![\\w-])(?:sr-only|screen-reader-text|visually-?hidden)(?![\\w-])");
  private static final Set<String> EMPHASIS = Set.of("b", "strong", "em", "i", "u");

  private static final char FIRST_UNSPACED = '\u0e00';

  private final List<Chunk> chunks = new ArrayList<>();
  private final Deque<Zone> zones = new ArrayDeque<>();
  private final StringBuilder text = new StringBuilder();
  private List<TextNode> nodes = new ArrayList<>();
  private @Nullable Element owner;
  private int linkDepth;
  private int emphasisDepth;
  private int linked;
  private int emphasized;
  private int breaks;

  static List<Chunk> of(Element body) {
    Chunks cutter = new Chunks();
    NodeTraversor.filter(cutter, body);
    cutter.cut();
    return cutter.chunks;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode words) {
      add(words);
    } else if (node instanceof Element element) {
      return enter(element);
    }
    return FilterResult.CONTINUE;
  }

  private FilterResult enter(Element element) {
    String tag = element.normalName();
    if (UNREAD.contains(tag) || isHidden(element)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    if (tag.equals("br")) {
      breaks++;
      return FilterResult.CONTINUE;
    }
    if (isBlock(element)) {
      cut();
    }
    Zone zone = Zone.of(element);
    if (zone != null) {
      cut();
      zones.addLast(zone);
    }
    linkDepth += tag.equals("a") ? 1 : 0;
    emphasisDepth += EMPHASIS.contains(tag) ? 1 : 0;
    return FilterResult.CONTINUE;
  }

  @Override
  @SuppressWarnings("ReferenceEquality") // the very element, not one like it
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element && !UNREAD.contains(element.normalName())) {
      String tag = element.normalName();
      boolean zone = !zones.isEmpty() && zones.getLast().element().equals(element);
      if (zone || isBlock(element)) {
        cut();
      }
      if (zone) {
        zones.removeLast();
      }
      linkDepth -= tag.equals("a") ? 1 : 0;
      emphasisDepth -= EMPHASIS.contains(tag) ? 1 : 0;
    }
    return FilterResult.CONTINUE;
  }

  private static boolean isBlock(Element element) {
    return element.isBlock() || element.normalName().equals("picture");
  }

  private static boolean isHidden(Element element) {
    return UNSEEN.matcher(element.className()).find();
  }

  private void add(TextNode node) {
    String whole = node.getWholeText();
    if (isBlank(whole)) {
      if (!nodes.isEmpty()) {
        space();
        nodes.add(node);
      }
      return;
    }
    if (breaks > 1) {
      cut();
    } else if (breaks == 1) {
      space();
    }
    breaks = 0;
    if (nodes.isEmpty()) {
      owner = block(node);
    }
    nodes.add(node);
    int before = text.length();
    append(whole);
    linked += linkDepth > 0 ? text.length() - before : 0;
    emphasized += emphasisDepth > 0 ? text.length() - before : 0;
  }

  private static Element block(TextNode node) {
    Element element = Objects.requireNonNull(node.parent());
    while (element.parent() != null && !isBlock(element)) {
      element = element.parent();
    }
    return element;
  }

  private void append(String whole) {
    for (int i = 0; i < whole.length(); i++) {
      char unit = whole.charAt(i);
      if (isSpace(unit)) {
        space();
      } else {
        text.append(unit);
      }
    }
  }

  private void space() {
    if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
      text.append(' ');
    }
  }

  private void cut() {
    String found = text.toString().strip();
    Element around = owner;
    if (!found.isEmpty() && around != null) {
      chunks.add(
          new Chunk(around, List.copyOf(zones), nodes, found, words(found), linked, emphasized));
    }
    nodes = new ArrayList<>();
    text.setLength(0);
    linked = 0;
    emphasized = 0;
    breaks = 0;
    owner = null;
  }

  /** Of scripts that set no space between words, two letters are taken for one. */
  private static int words(String text) {
    int spaces = 0;
    int unspaced = 0;
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      spaces += unit == ' ' ? 1 : 0;
      unspaced += unit >= FIRST_UNSPACED && isUnspaced(unit) ? 1 : 0;
    }
    return spaces + Math.max(1, unspaced / 2);
  }

  private static boolean isUnspaced(char unit) {
    return switch (Character.UnicodeScript.of(unit)) {
      case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
      default -> false;
    };
  }

  /** White space as HTML and typesetting have it; zero-width marks are no space. */
  static boolean isSpace(char unit) {
    return unit <= ' '
        || unit == '\u00a0'
        || (unit > '\u00ff' && (Character.isWhitespace(unit) || Character.isSpaceChar(unit)));
  }

  private static boolean isBlank(String whole) {
    for (int i = 0; i < whole.length(); i++) {
      if (!isSpace(whole.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
