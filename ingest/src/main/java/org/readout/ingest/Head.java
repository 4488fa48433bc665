package org.readout.ingest;

/** The first bytes of an input. */
final class Head {
  private final byte[] bytes;
  private final String text;

  Head(byte[] bytes) {
    this.bytes = bytes.clone();
    text = Decoded.of(bytes, null).text().strip();
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  /** Decoded as far as it can be, without white space at either end. */
  String text() {
    return text;
  }

  boolean startsWith(int... magic) {
    return Decoded.starts(bytes, magic);
  }

  /** Whether there are bytes that no text has. */
  boolean isBinary() {
    long controls =
        text.chars().filter(unit -> unit < ' ' && "\t\n\r\f\u001b\u001a".indexOf(unit) < 0).count();
    return text.indexOf('\0') >= 0 || controls * 100 > text.length();
  }
}
