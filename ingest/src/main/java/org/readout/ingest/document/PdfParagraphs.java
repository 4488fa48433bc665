package org.readout.ingest.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.readout.core.article.Block.Kind;

/**
 * Lines of print joined to paragraphs. A line opens one where it stands further from the line above
 * than that is usual, is indented, is set in another size, or follows a line that ends early with a
 * sentence.
 */
final class PdfParagraphs {
  private static final Pattern SENTENCE_END = Pattern.compile(".*[.!?:…][”\"’')\\]]*");
  private static final String HYPHENS = "-\u2010\u00ad";
  private static final float WIDER = 1.3f;
  private static final float LARGER = 1.1f;
  private static final float INDENT = 0.7f;

  private final List<PdfLine> lines;
  private final Set<String> words = new HashSet<>();
  private final float size;
  private final float leading;
  private final PdfColumns columns;

  PdfParagraphs(List<PdfLine> all) {
    lines = withoutRunningHeads(all);
    size = commonest(lines, PdfLine::size);
    leading = leading();
    columns = new PdfColumns(lines, 4 * size);
    for (PdfLine line : lines) {
      words.addAll(List.of(line.text().split("[^\\p{L}\\p{N}-]+")));
    }
  }

  /** A line that returns on most pages, but for its figures, belongs to none of them. */
  private static List<PdfLine> withoutRunningHeads(List<PdfLine> all) {
    Map<String, Set<Integer>> pages = new HashMap<>();
    for (PdfLine line : all) {
      pages.computeIfAbsent(pattern(line), text -> new HashSet<>()).add(line.page());
    }
    int last = all.isEmpty() ? 0 : all.getLast().page();
    return all.stream()
        .filter(
            line ->
                last < 2
                    || pages.getOrDefault(pattern(line), Set.of()).size() <= Math.max(1, last / 2))
        .toList();
  }

  private static String pattern(PdfLine line) {
    return line.text().replaceAll("\\p{Nd}+", "0");
  }

  private interface Measure {
    float of(PdfLine line);
  }

  /** By the length of the lines, rounded to tenths of a point. */
  private static float commonest(List<PdfLine> lines, Measure measure) {
    return lines.stream()
        .collect(
            Collectors.groupingBy(
                line -> Math.round(measure.of(line) * 10),
                Collectors.summingInt(line -> line.text().length())))
        .entrySet()
        .stream()
        .max(
            Map.Entry.<Integer, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey()))
        .map(entry -> entry.getKey() / 10f)
        .orElse(0f);
  }

  private float leading() {
    List<PdfLine> followers = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      PdfLine line = lines.get(i);
      float step = line.y() - lines.get(i - 1).y();
      if (step > 0 && line.page() == lines.get(i - 1).page() && isBody(line)) {
        followers.add(new PdfLine(0, line.text(), 0, 0, step, 0));
      }
    }
    return commonest(followers, PdfLine::y);
  }

  private boolean isBody(PdfLine line) {
    return Math.abs(line.size() - size) < 0.5f;
  }

  void writeTo(Manuscript manuscript) {
    float largest = lines.stream().map(PdfLine::size).max(Float::compare).orElse(0f);
    boolean titled = false;
    for (int i = 0; i < lines.size(); ) {
      int end = i + 1;
      while (end < lines.size() && !opens(lines.get(end - 1), lines.get(end))) {
        end++;
      }
      Kind kind = kind(lines.get(i), largest, titled);
      titled |= kind == Kind.HEADLINE;
      manuscript.add(joined(lines.subList(i, end)), kind);
      i = end;
    }
  }

  private @Nullable Kind kind(PdfLine first, float largest, boolean titled) {
    if (first.size() < LARGER * size) {
      return null;
    }
    return !titled && first.page() == 1 && first.size() == largest ? Kind.HEADLINE : Kind.SUBHEAD;
  }

  private boolean opens(PdfLine above, PdfLine line) {
    if (Math.abs(above.size() - line.size()) > 0.5f) {
      return true;
    }
    boolean ended = SENTENCE_END.matcher(above.text()).matches();
    float step = line.y() - above.y();
    if (line.page() != above.page() || step <= 0) {
      return ended && (isShort(above) || isIndented(line));
    }
    boolean apart = step > WIDER * Math.max(leading, isBody(line) ? 0 : line.size());
    return apart || (ended && (isShort(above) || isIndented(line)));
  }

  /** Ends before its column does, by more than a word. */
  private boolean isShort(PdfLine line) {
    return columns.right(line) - line.right() > 4 * size;
  }

  private boolean isIndented(PdfLine line) {
    return line.left() - columns.left(line) > INDENT * size;
  }

  private String joined(List<PdfLine> paragraph) {
    StringBuilder text = new StringBuilder(paragraph.getFirst().text());
    for (PdfLine line : paragraph.subList(1, paragraph.size())) {
      if (isBroken(text, line.text())) {
        text.setLength(text.length() - 1);
      } else if (text.charAt(text.length() - 1) != '-') {
        text.append(' ');
      }
      text.append(line.text());
    }
    return text.toString();
  }

  /** A word parted at the end of a line, unless the document has it with its hyphen elsewhere. */
  private boolean isBroken(StringBuilder above, String below) {
    int last = above.length() - 1;
    boolean parted =
        last > 0
            && HYPHENS.indexOf(above.charAt(last)) >= 0
            && Character.isLowerCase(above.charAt(last - 1))
            && Character.isLowerCase(below.charAt(0));
    if (!parted) {
      return false;
    }
    String first = above.substring(above.lastIndexOf(" ") + 1, last);
    String second = below.split("[^\\p{L}\\p{N}-]", 2)[0];
    return !words.contains(first + "-" + second);
  }
}
