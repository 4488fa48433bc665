package org.readout.bench.components;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.readout.bench.Tally;
import org.readout.core.comparison.Contradiction;

/**
 * Contradictions of RTE-3's development part (Giampiccolo and others 2007): the English pairs, with
 * the three-way labels that came with their French translation.
 */
final class Contradictions {
  private Contradictions() {}

  private record Pair(String label, String passage, String claim) {}

  static Tally measure(Path english, Path labels) throws IOException {
    Map<String, Pair> pairs = pairs(english);
    Tally tally = Tally.NONE;
    for (Map.Entry<String, Pair> labelled : pairs(labels).entrySet()) {
      Pair pair = pairs.get(labelled.getKey());
      if (pair != null) {
        boolean gold = labelled.getValue().label().equals("NO");
        boolean found = Contradiction.between(pair.passage(), pair.claim()).isPresent();
        tally = tally.plus(new Tally(gold && found ? 1 : 0, found ? 1 : 0, gold ? 1 : 0));
      }
    }
    return tally;
  }

  private static Map<String, Pair> pairs(Path file) throws IOException {
    XMLInputFactory factory = XMLInputFactory.newFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    Map<String, Pair> pairs = new LinkedHashMap<>();
    try (InputStream in = Files.newInputStream(file)) {
      XMLStreamReader reader = factory.createXMLStreamReader(in);
      String id = "";
      String label = "";
      String passage = "";
      while (reader.hasNext()) {
        if (reader.next() != XMLStreamReader.START_ELEMENT) {
          continue;
        }
        switch (reader.getLocalName()) {
          case "pair" -> {
            id = reader.getAttributeValue(null, "id");
            label = reader.getAttributeValue(null, "entailment");
          }
          case "t" -> passage = reader.getElementText().strip();
          case "h" -> pairs.put(id, new Pair(label, passage, reader.getElementText().strip()));
          default -> {}
        }
      }
    } catch (XMLStreamException failure) {
      throw new IOException(file + ": " + failure.getMessage(), failure);
    }
    return pairs;
  }
}
