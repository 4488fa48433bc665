package org.readout.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;
import org.brotli.dec.BrotliInputStream;

/** The content codings of HTTP. */
final class ContentCoding {
  private ContentCoding() {}

  /**
   * Undoes a coding.
   *
   * @param coding as the header says; archives keep it of bodies that they store decoded, so that
   *     gzip is believed to the bytes alone
   */
  static InputStream decoded(byte[] body, String coding) throws IOException {
    InputStream in = new ByteArrayInputStream(body);
    if (Decoded.starts(body, 0x1f, 0x8b)) {
      return new GZIPInputStream(in);
    }
    return switch (coding) {
      case "br" -> new BrotliInputStream(in);
      case "deflate" -> new InflaterInputStream(in);
      default -> in;
    };
  }
}
