package org.readout.ingest;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The formats known, in the order in which they are tried. */
final class Formats {
  private static final List<Format> ALL =
      List.of(
          new Gzip(),
          new Zstd(),
          new Pdf(),
          new Wacz(),
          new Docx(),
          new Zip(),
          new Warc(),
          new Mbox(),
          new Eml(),
          new WireText(),
          new Feed(),
          WireXml.newsMl(),
          WireXml.nitf(),
          new JsonLines(),
          new JsonDocument(),
          new Table(),
          new HtmlPage(),
          new TextFile());

  private Formats() {}

  static @Nullable Format detect(Head head) {
    return ALL.stream().filter(format -> format.accepts(head)).findFirst().orElse(null);
  }

  /**
   * The format of that name.
   *
   * @throws IllegalArgumentException for an unknown name; the message lists the known ones
   */
  static Format named(String name) {
    return ALL.stream()
        .filter(format -> format.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "unknown format \"" + name + "\"; known are " + names()));
  }

  private static String names() {
    return ALL.stream().map(Format::name).collect(Collectors.joining(", "));
  }
}
