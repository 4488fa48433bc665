package org.readout.core.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.readout.core.comparison.Comparison;
import org.readout.core.comparison.Finding;
import org.readout.core.report.Styled.Style;

/** The findings, each type in the form that shows it best. */
final class TerminalFindings {
  /** Passages shown for one side. */
  private static final int VOICES = 3;

  private static final int SIDES = 8;

  private final Page page;
  private final Comparison comparison;
  private final Passages passages;
  private final Witnesses witnesses;

  TerminalFindings(Page page, Comparison comparison, Passages passages) {
    this.page = page;
    this.comparison = comparison;
    this.passages = passages;
    this.witnesses = new Witnesses(comparison);
  }

  void write() {
    section(Finding.Type.CONFLICT, 20, this::sides);
    section(Finding.Type.QUOTE_VARIANT, 12, this::sides);
    section(Finding.Type.UPDATE, 8, this::sides);
    alone();
    section(Finding.Type.COMMITMENT, 10, this::passages);
    section(Finding.Type.SILENCE, 10, this::passages);
    section(Finding.Type.AGREEMENT, 6, this::agreement);
    section(Finding.Type.COPY, 6, this::copy);
  }

  /** Writes one finding, given its number in the section. */
  private interface View {
    void write(int number, Finding finding);
  }

  private void section(Finding.Type type, int most, View view) {
    List<Finding> findings = comparison.findings(type);
    if (findings.isEmpty()) {
      return;
    }
    page.heading(Sections.title(type), findings.size());
    for (int i = 0; i < Math.min(most, findings.size()); i++) {
      view.write(i + 1, findings.get(i));
    }
    more(2, findings.size() - most);
  }

  private void more(int indent, int left) {
    if (left > 0) {
      page.paragraph(indent, new Styled().add("… and " + left + " more", Style.FAINT));
    }
  }

  private void sides(int number, Finding finding) {
    String label = number + ". ";
    Styled title =
        new Styled().add(label, Style.FAINT).add(Prose.flat(finding.about()), Style.STRONG);
    page.paragraph(
        2, label.length(), title.add("  " + finding.kind() + "  " + finding.id(), Style.FAINT));
    int indent = 2 + label.length();
    if (Sections.needsNote(finding, passages.of(finding))) {
      page.paragraph(indent, new Styled().add(Prose.flat(finding.note())));
    }
    List<List<Passage>> sides = sides(finding);
    for (List<Passage> side : sides.subList(0, Math.min(SIDES, sides.size()))) {
      side.stream().limit(VOICES).forEach(passage -> voice(indent, passage));
      more(indent + 2, side.size() - VOICES);
    }
    more(indent, sides.size() - SIDES);
  }

  /** Passages of one value are one side; a passage without a value is a side of its own. */
  private List<List<Passage>> sides(Finding finding) {
    Map<String, List<Passage>> sides = new LinkedHashMap<>();
    for (Passage passage : passages.of(finding)) {
      String side = Objects.requireNonNullElse(passage.value(), "#" + sides.size());
      sides.computeIfAbsent(side, any -> new ArrayList<>()).add(passage);
    }
    return List.copyOf(sides.values());
  }

  private void voice(int indent, Passage passage) {
    page.paragraph(indent, 2, head(passage));
    page.paragraph(indent + 2, words(passage, !page.colour()));
  }

  private Styled head(Passage passage) {
    Styled head = new Styled().add(passages.labels(passage), Style.HEADING);
    if (passage.speaker() != null) {
      head.add(" · " + passage.speaker());
    }
    String value = passage.hiddenValue();
    return value == null ? head : head.add("  " + value, Style.DOUBT);
  }

  private static Styled words(Passage passage, boolean brackets) {
    Styled words = new Styled().add(passage.quoted() ? "“" : "");
    for (Run run : passage.runs()) {
      String text = brackets && run.marked() ? "[" + run.text() + "]" : run.text();
      words.add(text, run.marked() ? Style.MARKED : Style.PLAIN);
    }
    return words.add(passage.quoted() ? "”" : "");
  }

  /** The words in question as they are, what stands around them fainter. */
  private static Styled inSentence(Passage passage) {
    boolean part = passage.runs().stream().anyMatch(Run::marked);
    Styled words = new Styled().add(passage.quoted() ? "“" : "");
    for (Run run : passage.runs()) {
      words.add(run.text(), part && !run.marked() ? Style.FAINT : Style.PLAIN);
    }
    return words.add(passage.quoted() ? "”" : "");
  }

  private void alone() {
    Map<String, List<Finding>> byReport = new LinkedHashMap<>();
    List<Finding> alone = comparison.findings(Finding.Type.ONLY);
    comparison.accounts().forEach(a -> byReport.put(a.article().id(), new ArrayList<>()));
    for (Finding finding : alone) {
      Objects.requireNonNull(byReport.get(finding.evidence().getFirst().article())).add(finding);
    }
    if (!alone.isEmpty()) {
      page.heading(Sections.title(Finding.Type.ONLY), alone.size());
    }
    int most = byReport.size() > 6 ? 2 : 6;
    byReport.forEach(
        (report, findings) -> {
          if (!findings.isEmpty()) {
            page.paragraph(2, new Styled().add(passages.label(report), Style.HEADING));
          }
          List<Finding> told = toldOnce(findings);
          told.stream().limit(most).forEach(this::item);
          more(4, told.size() - most);
        });
  }

  /** Without those that would show a sentence again. */
  private List<Finding> toldOnce(List<Finding> findings) {
    Set<List<String>> told = new HashSet<>();
    return findings.stream()
        .filter(f -> told.add(passages.of(f).stream().map(Passage::words).toList()))
        .toList();
  }

  private void item(Finding finding) {
    for (Passage passage : passages.of(finding)) {
      page.paragraph(4, 2, new Styled().add("· ").add(inSentence(passage)));
    }
  }

  private void passages(int number, Finding finding) {
    for (Passage passage : passages.of(finding)) {
      page.paragraph(2, 2, head(passage));
      page.paragraph(4, inSentence(passage));
    }
  }

  private void agreement(int number, Finding finding) {
    int reports =
        (int) finding.evidence().stream().map(Finding.Evidence::article).distinct().count();
    int independent = witnesses.of(finding);
    String count =
        Prose.count(reports, "report")
            + (independent < reports
                ? ", " + Prose.count(independent, "witness", "witnesses")
                : "");
    page.paragraph(
        2,
        2,
        new Styled()
            .add(count, Style.FAINT)
            .add("  ")
            .add(words(passages.of(finding).getFirst(), false)));
  }

  private void copy(int number, Finding finding) {
    List<String> names =
        finding.evidence().stream().map(e -> passages.label(e.article())).distinct().toList();
    page.paragraph(
        2,
        2,
        new Styled()
            .add(String.join(", ", names), Style.STRONG)
            .add(": " + Prose.flat(finding.note())));
  }
}
