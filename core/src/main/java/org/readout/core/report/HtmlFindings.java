package org.readout.core.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.readout.core.comparison.Comparison;
import org.readout.core.comparison.Finding;

/** The findings, a section for each type. */
final class HtmlFindings {
  /** Findings of one type beyond these are folded away. */
  private static final int SHOWN = 24;

  /** Passages of one finding beyond these are folded away. */
  private static final int VOICES = 12;

  private final Html html;
  private final Comparison comparison;
  private final Passages passages;
  private final Witnesses witnesses;

  HtmlFindings(Html html, Comparison comparison, Passages passages) {
    this.html = html;
    this.comparison = comparison;
    this.passages = passages;
    this.witnesses = new Witnesses(comparison);
  }

  void write() {
    if (comparison.findings(Finding.Type.CONFLICT).isEmpty()) {
      html.open("section", "class", "section conflict").leaf("h2", "Conflicts");
      html.leaf("p", "No conflict found. " + compared(), "class", "lead").end();
    }
    Sections.ORDER.forEach(this::section);
  }

  private String compared() {
    return "Compared were "
        + Prose.count(comparison.matters().size(), "matter")
        + " that more than one report speaks of.";
  }

  private void section(Finding.Type type) {
    List<Finding> findings = comparison.findings(type);
    if (findings.isEmpty()) {
      return;
    }
    String id = type.label();
    html.open("section", "class", "section " + id, "id", id, "aria-labelledby", id + "-title");
    html.open("h2", "id", id + "-title").text(Sections.title(type) + " ");
    html.leaf("span", "" + findings.size(), "class", "count").close();
    if (type == Finding.Type.ONLY) {
      byReport(findings);
    } else {
      list(findings);
    }
    html.end();
  }

  private void byReport(List<Finding> findings) {
    Map<String, List<Finding>> reports = new LinkedHashMap<>();
    for (Finding finding : findings) {
      String article = finding.evidence().getFirst().article();
      reports.computeIfAbsent(article, any -> new ArrayList<>()).add(finding);
    }
    reports.forEach(
        (article, alone) -> {
          html.leaf("p", passages.label(article), "class", "by");
          list(alone);
        });
  }

  private void list(List<Finding> findings) {
    findings.stream().limit(SHOWN).forEach(this::finding);
    if (findings.size() > SHOWN) {
      html.open("details", "class", "rest");
      html.leaf("summary", (findings.size() - SHOWN) + " more");
      findings.stream().skip(SHOWN).forEach(this::finding);
      html.end();
    }
  }

  private void finding(Finding finding) {
    boolean compact = Sections.isToldByItsWords(finding.type());
    List<Passage> sides = passages.of(finding);
    String heading = compact ? sides.getFirst().words() : Prose.flat(finding.about());
    String type = finding.type().label();
    html.open(
        "article",
        "class",
        "finding " + type + (compact ? " compact" : ""),
        "id",
        finding.id(),
        "data-type",
        type,
        "data-name",
        name(finding),
        "data-about",
        heading);
    html.open("h3");
    html.open("button", "type", "button", "class", "choose", "aria-pressed", "false");
    if (compact) {
      words(sides.getFirst());
    } else {
      html.text(heading);
    }
    html.close().close();
    if (compact) {
      whose(finding, sides);
    } else {
      note(finding, sides);
      sides(finding.id(), sides);
    }
    why(finding, compact ? sides.subList(1, sides.size()) : List.of());
    html.end();
  }

  private void words(Passage passage) {
    html.text(passage.quoted() ? "“" : "");
    for (Run run : passage.runs()) {
      if (run.marked()) {
        html.leaf("mark", run.text());
      } else {
        html.text(run.text());
      }
    }
    html.text(passage.quoted() ? "”" : "");
  }

  private static String name(Finding finding) {
    return switch (finding.type()) {
      case CONFLICT -> "Conflict";
      case QUOTE_VARIANT -> "Quotation";
      case UPDATE -> "Update";
      case ONLY -> "Alone";
      case COMMITMENT -> "Promised";
      case SILENCE -> "Not said";
      case AGREEMENT -> "Agreed";
      case COPY -> "Copy";
    };
  }

  private void note(Finding finding, List<Passage> sides) {
    html.open("p", "class", "meta").leaf("span", finding.kind(), "class", "kind").close();
    if (Sections.needsNote(finding, sides)) {
      html.leaf("p", Prose.flat(finding.note()), "class", "note");
    }
  }

  /** One line under a finding that is told by its words. */
  private void whose(Finding finding, List<Passage> sides) {
    if (finding.type() == Finding.Type.ONLY) {
      return;
    }
    html.open("p", "class", "meta");
    switch (finding.type()) {
      case AGREEMENT -> html.text(reports(finding));
      case COPY -> html.text(Prose.flat(finding.note()));
      default -> who(finding.id(), sides.getFirst());
    }
    html.end();
  }

  private String reports(Finding finding) {
    long reports = finding.evidence().stream().map(Finding.Evidence::article).distinct().count();
    int independent = witnesses.of(finding);
    return Prose.count((int) reports, "report")
        + (independent < reports
            ? ", but only " + Prose.count(independent, "witness", "witnesses")
            : "");
  }

  private void sides(String finding, List<Passage> sides) {
    if (sides.isEmpty()) {
      return;
    }
    html.open("ul", "class", "sides");
    sides.stream().limit(VOICES).forEach(side -> side(finding, side));
    html.end();
    if (sides.size() > VOICES) {
      html.open("details").leaf("summary", (sides.size() - VOICES) + " more passages");
      html.open("ul", "class", "sides");
      sides.stream().skip(VOICES).forEach(side -> side(finding, side));
      html.close().end();
    }
  }

  private void side(String finding, Passage side) {
    html.open("li").open("p", "class", "who");
    who(finding, side);
    html.close().open("blockquote");
    words(side);
    html.close().end();
  }

  private void who(String finding, Passage side) {
    String place = "#" + finding + "-" + side.articles().getFirst();
    html.leaf("a", passages.labels(side), "class", "outlet", "href", place);
    speaker(side);
    String value = side.hiddenValue();
    if (value != null) {
      html.text(" ").leaf("span", value, "class", "value");
    }
  }

  private void speaker(Passage side) {
    if (side.speaker() != null) {
      html.leaf("span", " " + side.speaker(), "class", "speaker");
    }
  }

  private void why(Finding finding, List<Passage> others) {
    html.open("details").leaf("summary", summary(finding));
    html.open("p", "class", "meta");
    html.text(
        String.format(
            Locale.ROOT,
            "%s by rule %s, confidence %.2f",
            finding.kind(),
            finding.rule(),
            finding.confidence()));
    html.close();
    sides(finding.id(), others);
    if (!finding.nearest().isEmpty()) {
      html.open("ul", "class", "sides");
      for (Finding.Nearest nearest : finding.nearest()) {
        html.open("li").open("p", "class", "who");
        html.text(
            passages.label(nearest.article())
                + String.format(Locale.ROOT, " %.2f", nearest.score()));
        html.close().leaf("blockquote", passages.words(nearest)).end();
      }
      html.end();
    }
    html.end();
  }

  private static String summary(Finding finding) {
    return finding.nearest().isEmpty() ? "Why" : "Why, and the nearest elsewhere";
  }
}
