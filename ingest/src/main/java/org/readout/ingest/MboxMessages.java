package org.readout.ingest;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The e-mails of a mailbox, one at a time. A line that begins with {@code From} after a blank one
 * opens the next; where it is part of a text, {@code >} stands before it.
 */
final class MboxMessages implements Closeable {
  private static final byte[] OPENING = "From ".getBytes(StandardCharsets.US_ASCII);
  private static final int LONGEST = Input.LARGEST_MIB << 20;

  private final InputStream in;
  private final ByteArrayOutputStream line = new ByteArrayOutputStream(256);
  private int number;

  /**
   * An e-mail without the line that opens it.
   *
   * @param number from 1
   */
  @SuppressWarnings("ArrayRecordComponent")
  record Message(int number, byte[] bytes) {}

  MboxMessages(InputStream in) throws IOException {
    this.in = new BufferedInputStream(in, 1 << 16);
    readLine();
  }

  Stream<Message> stream() {
    return Stream.generate(this::next).takeWhile(message -> message != null);
  }

  private @Nullable Message next() {
    try {
      if (line.size() == 0) {
        return null;
      }
      ByteArrayOutputStream message = new ByteArrayOutputStream(1 << 12);
      boolean blank = false;
      while (readLine() && !(blank && opens(line.toByteArray(), 0))) {
        blank = isBlank();
        write(message);
      }
      return new Message(++number, message.toByteArray());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private boolean isBlank() {
    return line.size() <= 2 && line.toString(StandardCharsets.ISO_8859_1).isBlank();
  }

  private void write(ByteArrayOutputStream message) throws IOException {
    byte[] bytes = line.toByteArray();
    int quoted = 0;
    while (quoted < bytes.length && bytes[quoted] == '>') {
      quoted++;
    }
    boolean escaped = quoted > 0 && opens(bytes, quoted);
    message.write(bytes, escaped ? 1 : 0, bytes.length - (escaped ? 1 : 0));
    if (message.size() > LONGEST) {
      throw new Unreadable("has an e-mail larger than " + Input.LARGEST_MIB + " MiB");
    }
  }

  private static boolean opens(byte[] bytes, int from) {
    for (int i = 0; i < OPENING.length; i++) {
      if (from + i >= bytes.length || bytes[from + i] != OPENING[i]) {
        return false;
      }
    }
    return true;
  }

  /** With its end; false where there is none. */
  private boolean readLine() throws IOException {
    line.reset();
    int unit = in.read();
    while (unit >= 0) {
      line.write(unit);
      if (unit == '\n' || line.size() > LONGEST) {
        break;
      }
      unit = in.read();
    }
    return line.size() > 0;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
