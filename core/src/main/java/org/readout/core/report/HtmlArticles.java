package org.readout.core.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.readout.core.article.Article;
import org.readout.core.article.Block;
import org.readout.core.comparison.Comparison;
import org.readout.core.comparison.Finding;
import org.readout.core.speaker.Account;
import org.readout.core.text.Span;

/** The reports in full, side by side, with the passages that findings rest on. */
final class HtmlArticles {
  /** With more reports, those without a word on the chosen finding step aside. */
  private static final int FEW = 4;

  private static final Pattern WEB = Pattern.compile("(?i)https?://.*");

  private final Html html;
  private final Comparison comparison;
  private final Passages passages;

  HtmlArticles(Html html, Comparison comparison, Passages passages) {
    this.html = html;
    this.comparison = comparison;
    this.passages = passages;
  }

  /** A stretch that a finding points at. */
  private record Mark(Span span, Finding finding, boolean evidence) {}

  void write() {
    boolean many = comparison.accounts().size() > FEW;
    html.open("section", "class", many ? "reports many" : "reports", "id", "reports");
    bar();
    html.open("div", "class", "columns");
    for (Account account : comparison.accounts()) {
      article(account.article());
    }
    html.end().end();
  }

  private void bar() {
    html.open("div", "class", "bar");
    html.open("p", "class", "now", "role", "status", "aria-live", "polite");
    html.text("Choose a finding to see where it stands in each report. ");
    html.open("span", "class", "hint").leaf("kbd", "j").text(" ").leaf("kbd", "k").text(" step, ");
    html.leaf("kbd", "Esc").text(" leaves").close().close();
    html.leaf("button", "←", "type", "button", "class", "back", "aria-label", "Finding before");
    html.leaf("button", "→", "type", "button", "class", "next", "aria-label", "Next finding");
    html.leaf("button", "×", "type", "button", "class", "leave", "aria-label", "Leave the finding");
    html.end();
  }

  private void article(Article article) {
    String heading = "report-" + article.id();
    html.open(
        "article",
        "class",
        "report",
        "tabindex",
        "0",
        "aria-labelledby",
        heading,
        "lang",
        article.metadata().language());
    html.open("header");
    html.open("h3", "id", heading).text(passages.label(article.id())).close();
    html.open("p", "class", "meta").text(Facts.of(article));
    String url = article.metadata().url();
    if (url != null && WEB.matcher(url).matches()) {
      html.text(", ").leaf("a", "source", "href", url, "rel", "noopener noreferrer");
    }
    html.close();
    html.end();
    html.open("div", "class", "text");
    title(article);
    List<Mark> marks = marks(article);
    Set<String> anchored = new HashSet<>();
    for (Block block : article.blocks()) {
      block(article, block, marks, anchored);
    }
    html.end().end();
  }

  private void title(Article article) {
    boolean inText = article.blocks().stream().anyMatch(b -> b.kind() == Block.Kind.HEADLINE);
    if (article.metadata().title() != null && !inText) {
      html.leaf("h4", article.metadata().title(), "class", "headline");
    }
  }

  private List<Mark> marks(Article article) {
    List<Mark> marks = new ArrayList<>();
    for (Finding finding : comparison.findings()) {
      for (Finding.Evidence evidence : finding.evidence()) {
        if (evidence.article().equals(article.id())) {
          evidence.spans().forEach(span -> marks.add(new Mark(span, finding, true)));
        }
      }
      for (Finding.Nearest nearest : finding.nearest()) {
        if (nearest.article().equals(article.id())) {
          marks.add(new Mark(nearest.span(), finding, false));
        }
      }
    }
    return marks;
  }

  private void block(Article article, Block block, List<Mark> marks, Set<String> anchored) {
    switch (block.kind()) {
      case PARAGRAPH -> html.open("p");
      case HEADLINE -> html.open("h4", "class", "headline");
      case SUBHEAD -> html.open("h5", "class", "subhead");
      case DATELINE, BYLINE -> html.open("p", "class", block.kind().label());
      default -> html.open("p", "class", "apart");
    }
    List<Mark> inside = marks.stream().filter(mark -> mark.span().overlaps(block.span())).toList();
    TreeSet<Integer> edges = new TreeSet<>(List.of(block.span().start(), block.span().end()));
    for (Mark mark : inside) {
      edges.add(Math.max(mark.span().start(), block.span().start()));
      edges.add(Math.min(mark.span().end(), block.span().end()));
    }
    int from = edges.removeFirst();
    for (int to : edges) {
      Span segment = new Span(from, to);
      List<Mark> over = inside.stream().filter(mark -> mark.span().contains(segment)).toList();
      segment(article, segment, over, anchored);
      from = to;
    }
    html.end();
  }

  private void segment(Article article, Span segment, List<Mark> over, Set<String> anchored) {
    String text = segment.of(article.text());
    for (Mark mark : over) {
      String anchor = mark.finding().id() + "-" + article.id();
      if (mark.evidence() && anchored.add(anchor)) {
        html.leaf("span", "", "id", anchor);
      }
    }
    String evidence = ids(over, true);
    String nearest = ids(over, false);
    if (!evidence.isEmpty()) {
      String type = sharpest(over).label();
      html.leaf("mark", text, "class", "e " + type, "data-f", evidence, "data-n", nearest);
    } else if (!nearest.isEmpty()) {
      html.leaf("span", text, "data-n", nearest);
    } else {
      html.text(text);
    }
  }

  private static String ids(List<Mark> over, boolean evidence) {
    return over.stream()
        .filter(mark -> mark.evidence() == evidence)
        .map(mark -> mark.finding().id())
        .collect(Collectors.toCollection(LinkedHashSet::new))
        .stream()
        .collect(Collectors.joining(" "));
  }

  private static Finding.Type sharpest(List<Mark> over) {
    return over.stream()
        .filter(Mark::evidence)
        .map(mark -> mark.finding().type())
        .sorted()
        .findFirst()
        .orElseThrow();
  }
}
