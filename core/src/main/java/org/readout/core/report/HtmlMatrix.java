package org.readout.core.report;

import org.readout.core.comparison.Comparison;
import org.readout.core.comparison.Matter;
import org.readout.core.speaker.Account;

/** Matters by reports, as a table whose headings stay in sight. */
final class HtmlMatrix {
  private final Html html;
  private final Comparison comparison;
  private final Passages passages;

  HtmlMatrix(Html html, Comparison comparison, Passages passages) {
    this.html = html;
    this.comparison = comparison;
    this.passages = passages;
  }

  void write() {
    if (comparison.matters().isEmpty()) {
      return;
    }
    html.open("section", "class", "section", "id", "matters", "aria-labelledby", "matters-title");
    html.leaf("h2", "Who says what", "id", "matters-title");
    html.open("div", "class", "matrix", "tabindex", "0", "role", "group");
    html.open("table").open("thead").open("tr").leaf("th", "Matter", "scope", "col");
    for (Account account : comparison.accounts()) {
      html.leaf("th", passages.label(account.article().id()), "scope", "col");
    }
    html.close().end().open("tbody");
    comparison.matters().forEach(this::row);
    html.close().close().close().end();
  }

  private void row(Matter matter) {
    html.open("tr").open("th", "scope", "row");
    String about = Prose.flat(matter.about());
    if (matter.findings().isEmpty()) {
      html.text(about);
    } else {
      html.leaf("button", about, "type", "button", "data-opens", matter.findings().getFirst());
    }
    html.close();
    for (Account account : comparison.accounts()) {
      switch (matter.stances().get(account.article().id())) {
        case null -> html.leaf("td", "—", "class", "silent", "aria-label", "silent");
        case DISPUTED -> html.leaf("td", "both", "class", "disputed");
        case Matter.Stance stance -> html.leaf("td", stance.label(), "class", stance.label());
      }
    }
    html.end();
  }
}
