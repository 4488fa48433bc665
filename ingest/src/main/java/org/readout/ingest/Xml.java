package org.readout.ingest;

import static javax.xml.stream.XMLStreamConstants.END_ELEMENT;
import static javax.xml.stream.XMLStreamConstants.ENTITY_REFERENCE;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import java.io.IOException;
import java.io.StringReader;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * XML as a tree. A document type is skipped, so that no entity of its own is expanded and nothing
 * outside the document is read.
 */
final class Xml {
  private static final XMLInputFactory STAX = XMLInputFactory.newDefaultFactory();
  private static final int DEEPEST = 500;
  private static final int MOST = 500_000;
  private static final Pattern SPACES = Pattern.compile("\\s+");

  static {
    STAX.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    STAX.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    STAX.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    STAX.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
  }

  private Xml() {}

  /** The tree of a document that may be ill-formed. */
  static Document lenient(Input input) throws IOException {
    return tree(Decoded.ofMarkup(input.bytes(), input.charset()).text());
  }

  /** The tree of a well-formed document. */
  static Document strict(Input input) throws IOException {
    String text = Decoded.ofMarkup(input.bytes(), input.charset()).text();
    try {
      check(STAX.createXMLStreamReader(new StringReader(text.stripLeading())));
    } catch (XMLStreamException malformed) {
      throw new Unreadable("is no well-formed XML" + place(malformed.getLocation()));
    }
    return tree(text);
  }

  private static void check(XMLStreamReader reader) throws XMLStreamException, Unreadable {
    int depth = 0;
    int elements = 0;
    while (reader.hasNext()) {
      int event = reader.next();
      depth += event == START_ELEMENT ? 1 : event == END_ELEMENT ? -1 : 0;
      elements += event == START_ELEMENT ? 1 : 0;
      if (depth > DEEPEST || elements > MOST) {
        String much = depth > DEEPEST ? "is nested too deeply" : "has too many elements";
        throw new Unreadable(much + place(reader.getLocation()));
      }
      if (event == ENTITY_REFERENCE && !Entities.isNamedEntity(reader.getLocalName())) {
        String entity = "has an entity of its own, &" + reader.getLocalName() + ";";
        throw new Unreadable(entity + place(reader.getLocation()));
      }
    }
  }

  private static String place(@Nullable Location location) {
    return location == null
        ? ""
        : " (line " + location.getLineNumber() + ", column " + location.getColumnNumber() + ")";
  }

  private static Document tree(String text) {
    Document document = Parser.xmlParser().setMaxDepth(DEEPEST).parseInput(text, "");
    document.outputSettings().syntax(Document.OutputSettings.Syntax.html).prettyPrint(false);
    return document;
  }

  /** The inner markup, prefixes left out, for the HTML parser. */
  static String markup(Element element) {
    return markup(element, Map.of());
  }

  /**
   * The same.
   *
   * @param names other names for elements, by their names without prefix
   */
  static String markup(Element element, Map<String, String> names) {
    for (Element inner : element.getAllElements()) {
      String local = inner.tag().localName();
      String namespace = inner.tag().namespace();
      if (!local.isEmpty()) {
        inner.tagName(
            names.getOrDefault(local, local),
            namespace.isEmpty() ? Parser.NamespaceXml : namespace);
      }
    }
    return element.html();
  }

  /** The words inside, with single spaces; null where there are none. */
  static @Nullable String words(@Nullable Element element) {
    return element == null ? null : words(element.wholeText());
  }

  static @Nullable String words(String text) {
    String words = SPACES.matcher(text).replaceAll(" ").strip();
    return words.isEmpty() ? null : words;
  }
}
