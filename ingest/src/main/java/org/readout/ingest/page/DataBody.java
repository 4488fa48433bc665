package org.readout.ingest.page;

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
 * The article's text in a page's JSON-LD, for pages whose visible text a script would write. Its
 * characters lead back to the JSON string, escapes to their escape.
 */
final class DataBody {
  private static final Pattern BODY =
      Pattern.compile(
          "\"articleBody\"\\s*:\\s*\"(?<body>[^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+)\"", Pattern.DOTALL);

  /** Where a text is itself markup, of any language or escaped once more. */
  private static final Pattern MARKED_UP = Pattern.compile("</|&(?:amp;)?lt;|\\]\\(http");

  private final String text;
  private final int[] starts;

  private DataBody(String text, int[] starts) {
    this.text = text;
    this.starts = starts;
  }

  /** The longest one on the page. */
  static @Nullable DataBody of(Document page, String source) {
    DataBody longest = null;
    for (Element script : page.select("script[type=application/ld+json]")) {
      for (DataNode data : script.dataNodes()) {
        int from = Math.max(0, data.sourceRange().startPos());
        int to = Math.min(source.length(), data.sourceRange().endPos());
        Matcher body = BODY.matcher(source).region(from, Math.max(from, to));
        while (body.find()) {
          DataBody found = decoded(source, body.start("body"), body.end("body"));
          longest = longest == null || found.length() > longest.length() ? found : longest;
        }
      }
    }
    return longest == null || MARKED_UP.matcher(longest.text).find() ? null : longest;
  }

  int length() {
    return text.length();
  }

  private static DataBody decoded(String source, int from, int to) {
    StringBuilder text = new StringBuilder();
    int[] starts = new int[to - from + 1];
    int at = from;
    while (at < to) {
      starts[text.length()] = at;
      char unit = source.charAt(at);
      if (unit != '\\' || at + 1 >= to) {
        text.append(unit);
        at++;
        continue;
      }
      char escaped = source.charAt(at + 1);
      boolean code = escaped == 'u' && at + 6 <= to;
      text.append(code ? unicode(source, at + 2) : unescaped(escaped));
      at += code ? 6 : 2;
    }
    starts[text.length()] = to;
    return new DataBody(text.toString(), starts);
  }

  private static char unicode(String source, int at) {
    try {
      return (char) Integer.parseInt(source.substring(at, at + 4), 16);
    } catch (NumberFormatException malformed) {
      return '\ufffd';
    }
  }

  private static char unescaped(char escaped) {
    return switch (escaped) {
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'b', 'f' -> ' ';
      default -> escaped;
    };
  }

  void writeTo(TextBuilder builder) {
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == '\n') {
        if (i > start) {
          paragraphs(builder, new Span(start, i));
        }
        start = i + 1;
      }
    }
  }

  private void paragraphs(TextBuilder builder, Span line) {
    int start = line.start();
    for (int seam : Seams.in(text, line)) {
      builder.add(Kind.PARAGRAPH, text, starts, new Span(start, seam));
      start = seam;
    }
    builder.add(Kind.PARAGRAPH, text, starts, new Span(start, line.end()));
  }
}
