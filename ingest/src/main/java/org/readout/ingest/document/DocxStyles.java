package org.readout.ingest.document;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.readout.core.article.Block.Kind;

/**
 * What a paragraph of each style is. A style's id differs with the language of the program that
 * wrote it; its name does not.
 */
final class DocxStyles {
  private final Map<String, Kind> kinds = new HashMap<>();

  private DocxStyles() {}

  static DocxStyles of(byte @Nullable [] xml) throws XMLStreamException {
    DocxStyles styles = new DocxStyles();
    if (xml != null) {
      styles.read(DocxXml.reader(xml));
    }
    return styles;
  }

  private void read(XMLStreamReader reader) throws XMLStreamException {
    String id = "";
    while (reader.hasNext()) {
      if (reader.next() != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      if (reader.getLocalName().equals("style")) {
        id = attribute(reader, "styleId");
      } else if (reader.getLocalName().equals("name")) {
        Kind kind = named(attribute(reader, "val"));
        if (kind != null) {
          kinds.putIfAbsent(id, kind);
        }
      }
    }
  }

  /** Null for a style of running text. */
  @Nullable Kind kind(String id) {
    Kind kind = kinds.get(id);
    return kind != null ? kind : named(id);
  }

  private static @Nullable Kind named(String name) {
    String plain = name.toLowerCase(Locale.ROOT).replace(" ", "");
    return switch (plain) {
      case "title" -> Kind.HEADLINE;
      case "subtitle" -> Kind.SUBHEAD;
      case "caption" -> Kind.CAPTION;
      default -> plain.matches("heading\\d") ? Kind.SUBHEAD : null;
    };
  }

  /** The attribute of that local name, in whichever namespace; empty where there is none. */
  static String attribute(XMLStreamReader reader, String name) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (reader.getAttributeLocalName(i).equals(name)) {
        return reader.getAttributeValue(i);
      }
    }
    return "";
  }
}
