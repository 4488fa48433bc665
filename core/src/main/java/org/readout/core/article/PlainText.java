package org.readout.core.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.readout.core.article.Block.Kind;
import org.readout.core.text.Span;

/**
 * Articles from the raw text of a page or of a record: the text stays as it is, save for the marks
 * of an e-mail's {@linkplain Quoting quoting}; its lines become blocks, paragraphs that were glued
 * together come apart, and the head lines give the metadata.
 */
public final class PlainText {
  private static final Pattern BY = Pattern.compile("(?i)^(?:by|von)\\s+");
  private static final Pattern NAMES = Pattern.compile("\\s*(?:,| and | & | und )\\s*");

  private final String text;
  private final List<Line> lines;
  private final List<Kind> kinds;
  private @Nullable Dateline dateline;

  private PlainText(String text) {
    this.text = text;
    lines = Lines.of(text);
    kinds = LineKinds.of(lines);
  }

  /**
   * Classifies the lines of a text.
   *
   * @param given what is known of the article; it goes before what its text says
   */
  public static Article article(String id, String text, Metadata given) {
    Quoting quoting = Quoting.of(text);
    PlainText page = new PlainText(quoting == null ? text : quoting.text());
    List<Block> blocks = page.blocks();
    SourceMap map = quoting == null ? null : quoting.sourceMap();
    return new Article(id, page.text, blocks, page.metadata(given), map);
  }

  private List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    boolean begun = false;
    for (int i = 0; i < lines.size(); i++) {
      Span span = lines.get(i).span();
      if (kinds.get(i) != Kind.PARAGRAPH) {
        blocks.add(new Block(kinds.get(i), span));
        continue;
      }
      if (!begun) {
        span = datelined(span, blocks);
        begun = true;
      }
      paragraphs(span, blocks);
    }
    return blocks;
  }

  private Span datelined(Span line, List<Block> blocks) {
    dateline = Dateline.at(text, line);
    if (dateline == null) {
      return line;
    }
    blocks.add(new Block(Kind.DATELINE, dateline.span()));
    int start = dateline.span().end();
    while (Lines.isSpace(text.charAt(start))) {
      start++;
    }
    return new Span(start, line.end());
  }

  private void paragraphs(Span line, List<Block> blocks) {
    int start = line.start();
    for (int seam : Seams.in(text, line)) {
      blocks.add(new Block(Kind.PARAGRAPH, new Span(start, seam)));
      start = seam;
    }
    blocks.add(new Block(Kind.PARAGRAPH, new Span(start, line.end())));
  }

  private Metadata metadata(Metadata given) {
    String headline = first(Kind.HEADLINE);
    String masthead = first(Kind.MASTHEAD);
    String outlet = masthead != null ? Masthead.name(masthead) : null;
    String title = headline;
    if (headline != null && outlet == null) {
      outlet = Masthead.suffix(headline);
      title = Masthead.withoutSuffix(headline);
    }
    return new Metadata(
        given.file(),
        or(given.url(), record("https?://.*")),
        or(given.outlet(), outlet),
        or(given.title(), title),
        given.byline().isEmpty() ? byline() : given.byline(),
        or(given.published(), published()),
        given.modified(),
        given.language(),
        or(
            given.dateline(),
            dateline == null || dateline.text().isEmpty() ? null : dateline.text()));
  }

  private static @Nullable String or(@Nullable String given, @Nullable String found) {
    return given != null ? given : found;
  }

  private @Nullable String first(Kind kind) {
    int at = kinds.indexOf(kind);
    return at < 0 ? null : lines.get(at).text();
  }

  private @Nullable String record(String pattern) {
    for (int i = 0; i < lines.size(); i++) {
      if (kinds.get(i) == Kind.RECORD && lines.get(i).text().matches(pattern)) {
        return lines.get(i).text();
      }
    }
    return null;
  }

  private @Nullable String published() {
    for (int i = 0; i < lines.size(); i++) {
      String date = kinds.get(i) == Kind.RECORD ? dateIn(lines.get(i).text()) : null;
      if (date != null) {
        return date;
      }
    }
    return null;
  }

  private static @Nullable String dateIn(String record) {
    return record.startsWith("http") ? null : WrittenDate.in(record);
  }

  private List<String> byline() {
    String line = first(Kind.BYLINE);
    return line == null ? List.of() : List.of(NAMES.split(BY.matcher(line).replaceFirst("")));
  }
}
