package org.readout.ingest;

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

  private final ByteLines lines;
  private final ByteArrayOutputStream line = new ByteArrayOutputStream(256);
  private boolean open;
  private int number;

  /**
   * An e-mail without the line that opens it.
   *
   * @param number from 1
   */
  @SuppressWarnings("ArrayRecordComponent")
  record Message(int number, byte[] bytes) {}

  MboxMessages(InputStream in) throws IOException {
    lines = new ByteLines(in);
    open = readLine();
  }

  Stream<Message> stream() {
    return Stream.generate(this::next).takeWhile(message -> message != null);
  }

  private @Nullable Message next() {
    try {
      if (!open) {
        return null;
      }
      ByteArrayOutputStream message = new ByteArrayOutputStream(1 << 12);
      boolean blank = false;
      open = readLine();
      while (open && !(blank && opens(line.toByteArray(), 0))) {
        blank = isBlank();
        write(message);
        open = readLine();
      }
      return new Message(++number, message.toByteArray());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private boolean isBlank() {
    return line.size() <= 1 && line.toString(StandardCharsets.ISO_8859_1).isBlank();
  }

  private void write(ByteArrayOutputStream message) throws IOException {
    byte[] bytes = line.toByteArray();
    int quoted = 0;
    while (quoted < bytes.length && bytes[quoted] == '>') {
      quoted++;
    }
    boolean escaped = quoted > 0 && opens(bytes, quoted);
    message.write(bytes, escaped ? 1 : 0, bytes.length - (escaped ? 1 : 0));
    message.write('\n');
    if (message.size() > ByteLines.LONGEST) {
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

  private boolean readLine() throws IOException {
    line.reset();
    return lines.read(line);
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
