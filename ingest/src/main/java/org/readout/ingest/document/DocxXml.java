package org.readout.ingest.document;

import java.io.ByteArrayInputStream;
import java.util.function.BiConsumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** XML in which nothing can be declared and nothing outside is read. */
final class DocxXml {
  private static final XMLInputFactory FACTORY = XMLInputFactory.newDefaultFactory();

  static {
    FACTORY.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    FACTORY.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    FACTORY.setProperty(XMLInputFactory.IS_COALESCING, true);
  }

  private DocxXml() {}

  static XMLStreamReader reader(byte[] xml) throws XMLStreamException {
    return FACTORY.createXMLStreamReader(new ByteArrayInputStream(xml));
  }

  /** Tells the local name and the text of each element that has no other inside. */
  static void texts(byte[] xml, BiConsumer<String, String> told) throws XMLStreamException {
    XMLStreamReader reader = reader(xml);
    String text = "";
    boolean leaf = false;
    while (reader.hasNext()) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          text = "";
          leaf = true;
        }
        case XMLStreamConstants.CHARACTERS -> text += reader.getText();
        case XMLStreamConstants.END_ELEMENT -> {
          if (leaf) {
            told.accept(reader.getLocalName(), text);
          }
          leaf = false;
        }
        default -> {}
      }
    }
  }
}
