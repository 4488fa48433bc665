package org.readout.ingest.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.readout.ingest.document.Manuscript.Properties;

/** The parts of an Office Open XML text document. */
public final class DocxManuscript {
  public static final String MAIN = "word/document.xml";

  private static final String STYLES = "word/styles.xml";
  private static final String CORE = "docProps/core.xml";
  private static final Set<String> PARTS = Set.of(MAIN, STYLES, CORE);
  private static final int LARGEST = 64 << 20;

  private DocxManuscript() {}

  /** Reads a document; of one whose XML is damaged, or declares entities, an exception tells. */
  public static Manuscript of(byte[] document) throws IOException {
    Map<String, byte[]> parts = parts(document);
    byte[] main = parts.get(MAIN);
    if (main == null) {
      throw new IOException("has no text");
    }
    try {
      Map<String, String> properties = properties(parts.get(CORE));
      Manuscript manuscript = new Manuscript(properties(properties));
      new DocxBody(DocxStyles.of(parts.get(STYLES)), manuscript).read(DocxXml.reader(main));
      return manuscript;
    } catch (XMLStreamException malformed) {
      throw new IOException("has a part that is no well-formed XML", malformed);
    }
  }

  private static Map<String, byte[]> parts(byte[] document) throws IOException {
    Map<String, byte[]> parts = new HashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(document))) {
      int left = LARGEST;
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        byte[] bytes = zip.readNBytes(left);
        left -= bytes.length;
        if (left == 0) {
          throw new IOException("unpacks to more than " + (LARGEST >> 20) + " MiB");
        }
        if (PARTS.contains(entry.getName())) {
          parts.put(entry.getName(), bytes);
        }
      }
    }
    return parts;
  }

  /** The core properties by their names. */
  private static Map<String, String> properties(byte @Nullable [] core) throws XMLStreamException {
    Map<String, String> properties = new HashMap<>();
    if (core != null) {
      DocxXml.texts(core, (name, text) -> properties.putIfAbsent(name, text.strip()));
      properties.values().removeIf(String::isEmpty);
    }
    return properties;
  }

  private static Properties properties(Map<String, String> core) {
    String creator = core.get("creator");
    return new Properties(
        core.get("title"),
        creator == null ? List.of() : List.of(creator.split("\\s*;\\s*")),
        core.get("created"),
        core.get("modified"),
        core.get("language"));
  }
}
