package org.readout.core.report;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.readout.core.comparison.Abstention;
import org.readout.core.comparison.Comparison;
import org.readout.core.comparison.Finding;
import org.readout.core.comparison.Margin;
import org.readout.core.comparison.Reason;
import org.readout.core.report.Styled.Style;

/** Why a finding was made, for someone at a terminal; and what was looked at and not called. */
public final class ReasonReport {
  /** What to ask for to see the abstentions. */
  public static final String ABSTENTIONS = "abstentions";

  private final Page page;

  /**
   * @param width in cells; taken as 40 when less, as 140 when more
   */
  public ReasonReport(int width, boolean colour) {
    this.page = new Page(Math.clamp(width, 40, 140), colour);
  }

  /** Throws {@link IllegalArgumentException} when the comparison has no such finding. */
  public void write(Comparison comparison, String id, Appendable out) throws IOException {
    if (id.equals(ABSTENTIONS)) {
      abstentions(comparison);
    } else {
      Finding finding =
          comparison.findings().stream()
              .filter(one -> one.id().equals(id))
              .findFirst()
              .orElseThrow(() -> new IllegalArgumentException("no finding " + id));
      reason(comparison, finding);
    }
    out.append(page.toString());
  }

  private void reason(Comparison comparison, Finding finding) {
    Reason reason = comparison.reasons().get(finding.id());
    Passages passages = new Passages(comparison);
    page.paragraph(
        0,
        new Styled()
            .add(finding.id(), Style.STRONG)
            .add("  " + finding.kind() + "  ", Style.FAINT)
            .add(Prose.flat(finding.about())));
    page.paragraph(2, new Styled().add(Prose.flat(finding.note())));
    if (reason == null) {
      return;
    }
    section("As each side was read");
    for (Reason.Ground ground : reason.grounds()) {
      ground(passages.label(ground.article()), ground);
    }
    list("What brought them together", reason.alignment());
    section("What decided");
    item(String.format(Locale.ROOT, "%s, confidence %.2f", finding.rule(), finding.confidence()));
    list("What nearly prevented it", reason.margins().stream().map(ReasonReport::margin).toList());
    list(
        "Where else it was looked for",
        finding.nearest().stream()
            .map(near -> nearest(passages.label(near.article()), near))
            .toList());
  }

  private static String nearest(String label, Finding.Nearest nearest) {
    return String.format(
        Locale.ROOT, "%s: the nearest passage is %.2f alike", label, nearest.score());
  }

  private void ground(String label, Reason.Ground ground) {
    page.paragraph(
        2,
        2,
        new Styled()
            .add(label, Style.HEADING)
            .add(" · " + ground.holder() + " " + ground.attitude(), Style.FAINT));
    page.paragraph(4, new Styled().add(Prose.flat(ground.words())));
    ground.readings().forEach(reading -> page.paragraph(4, 2, new Styled().add("· " + reading)));
  }

  private static String margin(Margin margin) {
    return String.format(
        Locale.ROOT, "%s: %.2f, needed %.2f", margin.what(), margin.had(), margin.needed());
  }

  private void abstentions(Comparison comparison) {
    Passages passages = new Passages(comparison);
    page.heading("Looked at, not called", comparison.abstentions().size());
    for (Abstention abstention : comparison.abstentions()) {
      page.paragraph(
          2,
          2,
          new Styled()
              .add(abstention.kind(), Style.STRONG)
              .add("  " + abstention.why(), Style.FAINT));
      abstention.margins().forEach(margin -> item(margin(margin)));
      for (Finding.Evidence evidence : abstention.evidence()) {
        String text = comparison.account(evidence.article()).text();
        String words = String.join(" … ", evidence.spans().stream().map(s -> s.of(text)).toList());
        page.paragraph(
            4,
            2,
            new Styled()
                .add(passages.label(evidence.article()) + ": ", Style.HEADING)
                .add(Prose.flat(words)));
      }
    }
  }

  private void section(String title) {
    page.gap();
    page.line(new Styled().add(title, Style.HEADING));
  }

  private void list(String title, List<String> items) {
    if (!items.isEmpty()) {
      section(title);
      items.forEach(this::item);
    }
  }

  private void item(String text) {
    page.paragraph(4, 2, new Styled().add("· " + text));
  }
}
