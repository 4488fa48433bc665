package org.readout.ingest.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How far the lines of print reach that begin about where another does, on its page. */
final class PdfColumns {
  private final Map<Place, Extent> extents = new HashMap<>();
  private final float width;

  private record Place(int page, int step) {}

  private record Extent(float left, float right) {
    Extent with(Extent other) {
      return new Extent(Math.min(left, other.left), Math.max(right, other.right));
    }
  }

  /**
   * The columns of a document.
   *
   * @param width within which lines begin together, in points
   */
  PdfColumns(List<PdfLine> lines, float width) {
    this.width = Math.max(width, 1);
    for (PdfLine line : lines) {
      extents.merge(place(line, 0), new Extent(line.left(), line.right()), Extent::with);
    }
  }

  private Place place(PdfLine line, int aside) {
    return new Place(line.page(), (int) (line.left() / width) + aside);
  }

  float left(PdfLine line) {
    return extent(line).left();
  }

  float right(PdfLine line) {
    return extent(line).right();
  }

  private Extent extent(PdfLine line) {
    Extent extent = new Extent(line.left(), line.right());
    for (int aside = -1; aside <= 1; aside++) {
      Extent other = extents.get(place(line, aside));
      extent = other == null ? extent : extent.with(other);
    }
    return extent;
  }
}
