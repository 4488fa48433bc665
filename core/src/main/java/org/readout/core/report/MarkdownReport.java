package org.readout.core.report;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.readout.core.article.Article;
import org.readout.core.comparison.Comparison;
import org.readout.core.comparison.Finding;
import org.readout.core.comparison.Matter;
import org.readout.core.speaker.Account;

/** The comparison as GitHub Flavored Markdown; the words in question are strong. */
public final class MarkdownReport implements Report {
  private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_\\[\\]<>#|~!&]");

  @Override
  public void write(Comparison comparison, Appendable out) throws IOException {
    out.append(new Writing(comparison).all());
  }

  /** Prose with every character escaped that Markdown or HTML could take as its own. */
  static String escape(String text) {
    return SPECIAL.matcher(Prose.flat(text)).replaceAll("\\\\$0");
  }

  private static final class Writing {
    private final Comparison comparison;
    private final Passages passages;
    private final StringBuilder out = new StringBuilder();

    Writing(Comparison comparison) {
      this.comparison = comparison;
      this.passages = new Passages(comparison);
    }

    String all() {
      out.append("# Readout\n\n");
      for (Account account : comparison.accounts()) {
        report(account.article());
      }
      out.append('\n').append(escape(Verdict.of(comparison))).append('\n');
      matrix();
      Sections.ORDER.forEach(this::section);
      return out.toString();
    }

    private void report(Article article) {
      String title = article.metadata().title();
      out.append("- **").append(escape(passages.label(article.id()))).append("**, ");
      out.append(escape(Facts.of(article)));
      out.append(title == null ? "" : ": " + escape(title)).append('\n');
    }

    private void matrix() {
      if (comparison.matters().isEmpty()) {
        return;
      }
      List<String> ids = comparison.accounts().stream().map(a -> a.article().id()).toList();
      out.append("\n## Who says what\n\n| matter |");
      ids.forEach(id -> out.append(' ').append(escape(passages.label(id))).append(" |"));
      out.append("\n|---|").append("---|".repeat(ids.size())).append('\n');
      for (Matter matter : comparison.matters()) {
        out.append("| ").append(escape(matter.about())).append(" |");
        for (String id : ids) {
          Matter.Stance stance = matter.stances().get(id);
          out.append(' ').append(stance == null ? "—" : stance.label()).append(" |");
        }
        out.append('\n');
      }
    }

    private void section(Finding.Type type) {
      List<Finding> findings = comparison.findings(type);
      if (findings.isEmpty()) {
        return;
      }
      out.append("\n## ").append(Sections.title(type)).append("\n");
      if (Sections.isToldByItsWords(type)) {
        out.append('\n');
        findings.forEach(finding -> passages.of(finding).forEach(this::side));
        return;
      }
      for (Finding finding : findings) {
        out.append("\n**").append(escape(finding.about())).append("** (");
        out.append(escape(finding.kind())).append(")");
        List<Passage> sides = passages.of(finding);
        out.append(Sections.needsNote(finding, sides) ? " " + escape(finding.note()) : "");
        out.append("\n\n");
        sides.forEach(this::side);
      }
    }

    private void side(Passage side) {
      out.append("- ").append(escape(passages.labels(side)));
      out.append(side.speaker() == null ? "" : ", " + escape(side.speaker())).append(": ");
      String words =
          side.runs().stream()
              .map(run -> run.marked() ? strong(run.text()) : escape(run.text()))
              .collect(Collectors.joining());
      out.append(side.quoted() ? "“" + words + "”" : words).append('\n');
    }

    /** The stars must touch the words. */
    private static String strong(String text) {
      String words = text.strip();
      return words.isEmpty()
          ? escape(text)
          : escape(text).replace(escape(words), "**" + escape(words) + "**");
    }
  }
}
