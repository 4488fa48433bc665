package org.readout.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.readout.core.article.Metadata;
import org.readout.core.article.PlainText;
import org.readout.core.article.Seams;
import org.readout.core.text.Span;

/**
 * Paragraphs of texts that lost them, on the pages whose paragraphs are labelled: boundaries where
 * a page's paragraphs were joined without a space, and the paragraphs of its plain text, a line for
 * each block of the page, navigation and all. Pages at even lines were looked at.
 */
public final class ParagraphAccuracy {
  private static final Set<String> UNSEEN =
      Set.of(
          "script", "style", "noscript", "template", "svg", "iframe", "select", "button", "head");

  private final Map<String, Tally> counts = new HashMap<>();
  private final Map<String, List<Double>> scores = new HashMap<>();

  private ParagraphAccuracy() {}

  public static void main(String[] args) {
    ParagraphAccuracy accuracy = new ParagraphAccuracy();
    GoldPage.forEach(args.length > 0 ? Path.of(args[0]) : GoldPage.PAGES, accuracy::add);
    accuracy.print();
  }

  private void add(GoldPage page) {
    if (page.paragraphs().isEmpty()) {
      return;
    }
    String half = page.line() % 2 == 0 ? "even" : "odd";
    Tally seams = seams(page.paragraphs());
    counts.merge(half, seams, Tally::plus);
    counts.merge("all", seams, Tally::plus);
    double raw = raw(page);
    scores.computeIfAbsent(half, key -> new ArrayList<>()).add(raw);
    scores.computeIfAbsent("all", key -> new ArrayList<>()).add(raw);
  }

  private static Tally seams(List<String> paragraphs) {
    String glued = String.join("", paragraphs);
    Set<Integer> gold = new HashSet<>();
    int end = 0;
    for (String paragraph : paragraphs.subList(0, paragraphs.size() - 1)) {
      end += paragraph.length();
      gold.add(end);
    }
    List<Integer> found = Seams.in(glued, new Span(0, glued.length()));
    return Tally.of(new HashSet<>(found), gold);
  }

  /** F1 of whole paragraphs, equal after folding white space. */
  private static double raw(GoldPage page) {
    String text = plain(page.html());
    List<String> mine = PlainText.article(page.id(), text, Metadata.NONE).paragraphs();
    Map<String, Integer> left = new HashMap<>();
    page.paragraphs().forEach(paragraph -> left.merge(fold(paragraph), 1, Integer::sum));
    int hits = 0;
    for (String paragraph : mine) {
      hits += left.merge(fold(paragraph), -1, Integer::sum) >= 0 ? 1 : 0;
    }
    return new Tally(hits, mine.size(), page.paragraphs().size()).f1();
  }

  private static String fold(String text) {
    return text.replaceAll("[\\s\\u00a0]+", " ").strip();
  }

  /** What a reader would copy: the page's text, a line for each block. */
  static String plain(String html) {
    StringBuilder text = new StringBuilder();
    Jsoup.parse(html)
        .body()
        .traverse(
            new NodeVisitor() {
              @Override
              public void head(Node node, int depth) {
                if (node instanceof TextNode words && isSeen(node)) {
                  text.append(words.getWholeText().replaceAll("\\s+", " "));
                } else {
                  edge(node);
                }
              }

              @Override
              public void tail(Node node, int depth) {
                edge(node);
              }

              private void edge(Node node) {
                boolean breaks =
                    node instanceof Element element
                        && (element.isBlock() || element.normalName().equals("br"));
                if (breaks && !text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
                  text.append('\n');
                }
              }
            });
    return text.toString();
  }

  private static boolean isSeen(Node node) {
    for (Node at = node.parent(); at != null; at = at.parent()) {
      if (UNSEEN.contains(at.normalName())) {
        return false;
      }
    }
    return true;
  }

  private void print() {
    Figures figures = new Figures();
    for (String half : List.of("even", "odd", "all")) {
      double raw =
          scores.getOrDefault(half, List.of()).stream().mapToDouble(f -> f).average().orElse(0);
      figures.put("boundaries " + half, counts.getOrDefault(half, Tally.NONE));
      figures.f1("raw text " + half, 100 * raw);
    }
    System.out.println(figures);
  }
}
