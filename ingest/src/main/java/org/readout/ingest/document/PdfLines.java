package org.readout.ingest.document;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Gathers the lines of a document in the order in which it sets them, column by column. */
final class PdfLines extends PDFTextStripper {
  /** An article is no book. */
  private static final int MOST_PAGES = 500;

  private final List<PdfLine> lines = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final List<TextPosition> letters = new ArrayList<>();

  private PdfLines() {
    setEndPage(MOST_PAGES);
  }

  static List<PdfLine> of(PDDocument document) throws IOException {
    PdfLines stripper = new PdfLines();
    stripper.writeText(document, Writer.nullWriter());
    return stripper.lines;
  }

  @Override
  protected void writeString(String words, List<TextPosition> positions) {
    text.append(words);
    letters.addAll(positions);
  }

  @Override
  protected void writeWordSeparator() {
    text.append(' ');
  }

  @Override
  protected void writeLineSeparator() {
    endLine();
  }

  @Override
  protected void writePageEnd() {
    endLine();
  }

  private void endLine() {
    String line = text.toString().strip();
    if (!line.isEmpty() && !letters.isEmpty()) {
      TextPosition first = letters.getFirst();
      TextPosition last = letters.getLast();
      float right = last.getXDirAdj() + last.getWidthDirAdj();
      lines.add(
          new PdfLine(
              getCurrentPageNo(), line, first.getXDirAdj(), right, first.getYDirAdj(), size()));
    }
    text.setLength(0);
    letters.clear();
  }

  private float size() {
    Map<Float, Integer> counts = new HashMap<>();
    letters.forEach(letter -> counts.merge(letter.getFontSizeInPt(), 1, Integer::sum));
    return counts.entrySet().stream()
        .max(Map.Entry.<Float, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .orElseThrow()
        .getKey();
  }
}
