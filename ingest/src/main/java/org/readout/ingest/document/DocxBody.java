package org.readout.ingest.document;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.readout.core.article.Block.Kind;

/** The paragraphs of a text document's main part. */
final class DocxBody {
  /** The same once more for older programs; what was moved away. */
  private static final Set<String> SKIPPED = Set.of("Fallback", "moveFrom");

  private final DocxStyles styles;
  private final Manuscript manuscript;
  private final Deque<Paragraph> open = new ArrayDeque<>();
  private boolean begun;
  private boolean titled;

  /** A paragraph may stand in a text box inside another. */
  private static final class Paragraph {
    private final StringBuilder text = new StringBuilder();
    private @Nullable Kind kind;
  }

  DocxBody(DocxStyles styles, Manuscript manuscript) {
    this.styles = styles;
    this.manuscript = manuscript;
  }

  void read(XMLStreamReader reader) throws XMLStreamException {
    while (reader.hasNext()) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> start(reader);
        case XMLStreamConstants.END_ELEMENT -> end(reader);
        default -> {}
      }
    }
  }

  private void start(XMLStreamReader reader) throws XMLStreamException {
    String name = reader.getLocalName();
    if (SKIPPED.contains(name)) {
      skip(reader);
    } else if (name.equals("p") && isOfText(reader)) {
      open.push(new Paragraph());
    } else if (!open.isEmpty()) {
      inside(open.element(), name, reader);
    }
  }

  private void inside(Paragraph paragraph, String name, XMLStreamReader reader)
      throws XMLStreamException {
    switch (name) {
      case "pStyle" -> paragraph.kind = styles.kind(DocxStyles.attribute(reader, "val"));
      case "t" -> paragraph.text.append(isOfText(reader) ? reader.getElementText() : "");
      case "tab", "br", "cr" -> paragraph.text.append(' ');
      case "noBreakHyphen" -> paragraph.text.append('\u2011');
      default -> {}
    }
  }

  /** Rather than of a drawing. */
  private static boolean isOfText(XMLStreamReader reader) {
    String namespace = reader.getNamespaceURI();
    return namespace == null || namespace.contains("wordprocessingml");
  }

  private static void skip(XMLStreamReader reader) throws XMLStreamException {
    int depth = 1;
    while (depth > 0) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> depth++;
        case XMLStreamConstants.END_ELEMENT -> depth--;
        default -> {}
      }
    }
  }

  private void end(XMLStreamReader reader) {
    if (!reader.getLocalName().equals("p") || !isOfText(reader) || open.isEmpty()) {
      return;
    }
    Paragraph paragraph = open.pop();
    if (!paragraph.text.toString().isBlank()) {
      manuscript.add(paragraph.text.toString(), kind(paragraph.kind));
      begun = true;
    }
  }

  /** A heading before all else is the headline; a second headline is a heading. */
  private @Nullable Kind kind(@Nullable Kind kind) {
    if (kind == Kind.HEADLINE || (kind == Kind.SUBHEAD && !begun)) {
      Kind decided = titled ? Kind.SUBHEAD : Kind.HEADLINE;
      titled = true;
      return decided;
    }
    return kind;
  }
}
