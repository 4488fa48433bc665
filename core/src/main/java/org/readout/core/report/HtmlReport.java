package org.readout.core.report;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.core.comparison.Comparison;
import org.readout.core.comparison.Finding;
import org.readout.core.text.Resource;

/**
 * The comparison as one page that needs nothing else: no request leaves it, and its content
 * security policy lets no script run but its own. Parts: {@code report.html}, {@code report.css},
 * {@code report.js}.
 */
public final class HtmlReport implements Report {
  private static final Pattern PLACE = Pattern.compile("\\{\\{([a-z-]+)}}");
  private static final int NAMED = 4;

  @Override
  public void write(Comparison comparison, Appendable out) throws IOException {
    String style = Resource.text(HtmlReport.class, "report.css");
    String script = Resource.text(HtmlReport.class, "report.js");
    Map<String, String> parts =
        Map.of(
            "title", Html.escape(title(comparison) + " – Readout"),
            "style", style,
            "style-hash", Digest.base64(style),
            "script", script,
            "script-hash", Digest.base64(script),
            "body", body(comparison));
    Matcher place = PLACE.matcher(Resource.text(HtmlReport.class, "report.html"));
    out.append(place.replaceAll(found -> Matcher.quoteReplacement(parts.get(found.group(1)))));
  }

  private static String title(Comparison comparison) {
    Passages passages = new Passages(comparison);
    List<String> names =
        comparison.accounts().stream().map(one -> passages.label(one.article().id())).toList();
    if (names.size() == 1 || names.size() > NAMED) {
      return Prose.count(names.size(), "report") + " of one event";
    }
    String last = names.getLast();
    return String.join(", ", names.subList(0, names.size() - 1)) + " and " + last;
  }

  private static String body(Comparison comparison) {
    Html html = new Html();
    Passages passages = new Passages(comparison);
    masthead(html, comparison);
    html.open("main", "class", "desk").open("div", "class", "findings");
    new HtmlMatrix(html, comparison, passages).write();
    new HtmlFindings(html, comparison, passages).write();
    html.end();
    new HtmlArticles(html, comparison, passages).write();
    html.end();
    html.open("footer", "class", "colophon");
    html.leaf(
        "p",
        "Made by Readout "
            + "from the reports alone: every finding rests on the words it points at, and says by"
            + " which rule. What is not listed was not found, or could not be told.");
    return html.end().toString();
  }

  private static void masthead(Html html, Comparison comparison) {
    html.open("header", "class", "masthead");
    html.leaf("p", "Readout", "class", "brand");
    html.leaf("h1", title(comparison));
    html.leaf("p", Verdict.of(comparison), "class", "verdict");
    html.open("nav", "class", "contents", "aria-label", "Contents").open("ul");
    if (!comparison.matters().isEmpty()) {
      html.open("li").leaf("a", "Who says what", "href", "#matters").close();
    }
    for (Finding.Type type : Sections.ORDER) {
      int count = comparison.findings(type).size();
      if (count > 0) {
        html.open("li", "class", type.label()).open("a", "href", "#" + type.label());
        html.text(Sections.title(type) + " ").leaf("span", "" + count, "class", "count");
        html.close().close();
      }
    }
    html.open("li").leaf("a", "The reports", "href", "#reports").close();
    html.close().end().end();
  }
}
