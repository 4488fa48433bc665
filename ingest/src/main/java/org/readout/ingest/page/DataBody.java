package org.readout.ingest.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.readout.core.article.Block.Kind;
import org.readout.core.article.Seams;
import org.readout.core.text.Span;

/**
 * An article's text in the data of a page's scripts, for pages whose visible text a script would
 * write. Its characters lead back to their JSON strings.
 */
record DataBody(DecodedText text, List<Line> lines) {
  private static final Pattern LINKED =
      Pattern.compile(
          "\"articleBody\"\\s*:\\s*\"(?<body>[^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+)\"", Pattern.DOTALL);

  /** Where a text is itself markup, of any language or escaped once more. */
  private static final Pattern MARKED_UP = Pattern.compile("</|&(?:amp;)?lt;|\\]\\(http");

  /** A line of the text, a paragraph or a subhead. */
  record Line(Kind kind, Span span) {}

  /** The longest one of the page's JSON-LD. */
  static @Nullable DataBody linked(Document page, String source) {
    DecodedText longest = null;
    for (Span script : scripts(page, "script[type=application/ld+json]", source)) {
      Matcher body = LINKED.matcher(source).region(script.start(), script.end());
      while (body.find()) {
        DecodedText found = new DecodedText(source);
        found.string(body.start("body"));
        longest = longest == null || found.length() > longest.length() ? found : longest;
      }
    }
    return longest == null || MARKED_UP.matcher(longest.toString()).find()
        ? null
        : new DataBody(longest, paragraphs(longest.toString()));
  }

  /** Where the texts of some scripts stand in the source; those that are empty are left out. */
  static List<Span> scripts(Document page, String selector, String source) {
    List<Span> places = new ArrayList<>();
    for (Element script : page.select(selector)) {
      for (DataNode data : script.dataNodes()) {
        int from = Math.max(0, data.sourceRange().startPos());
        int to = Math.min(source.length(), data.sourceRange().endPos());
        if (from < to) {
          places.add(new Span(from, to));
        }
      }
    }
    return places;
  }

  private static List<Line> paragraphs(String text) {
    List<Line> lines = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == '\n') {
        if (i > start) {
          glued(text, new Span(start, i), lines);
        }
        start = i + 1;
      }
    }
    return lines;
  }

  private static void glued(String text, Span line, List<Line> lines) {
    int start = line.start();
    for (int seam : Seams.in(text, line)) {
      lines.add(new Line(Kind.PARAGRAPH, new Span(start, seam)));
      start = seam;
    }
    lines.add(new Line(Kind.PARAGRAPH, new Span(start, line.end())));
  }

  int length() {
    return text.length();
  }

  void writeTo(TextBuilder builder) {
    lines.forEach(line -> builder.add(line.kind(), text, line.span()));
  }
}
