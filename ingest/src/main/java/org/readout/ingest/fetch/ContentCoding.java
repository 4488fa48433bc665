package org.readout.ingest.fetch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;
import org.brotli.dec.BrotliInputStream;

/** The content codings of HTTP. */
public final class ContentCoding {
  private ContentCoding() {}

  /**
   * Undoes a coding.
   *
   * @param coding as the header says; archives keep it of bodies that they store decoded, so that
   *     gzip is believed to the bytes alone
   */
  public static InputStream decoded(byte[] body, String coding) throws IOException {
    InputStream in = new ByteArrayInputStream(body);
    if (body.length > 1 && body[0] == 0x1f && body[1] == (byte) 0x8b) {
      return new GZIPInputStream(in);
    }
    return switch (coding.strip().toLowerCase(Locale.ROOT)) {
      case "br" -> new BrotliInputStream(in);
      case "deflate" -> new InflaterInputStream(in);
      default -> in;
    };
  }
}
