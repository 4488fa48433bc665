package org.readout.bench;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.readout.core.sentence.SentenceEncoder;

/** Encodes each text once and keeps the vectors in a file, since encoding takes minutes. */
final class KeptVectors implements SentenceEncoder, AutoCloseable {
  private final SentenceEncoder encoder;
  private final Path file;
  private final Map<UUID, float[]> known = new HashMap<>();
  private final DataOutputStream out;

  /**
   * @param name of the file, for one encoder
   */
  KeptVectors(SentenceEncoder encoder, String name) throws IOException {
    this.encoder = encoder;
    this.file = Path.of("bench/target", name);
    if (Files.exists(file)) {
      read();
    }
    out =
        new DataOutputStream(
            Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND));
  }

  private void read() throws IOException {
    try (DataInputStream in = new DataInputStream(Files.newInputStream(file))) {
      while (true) {
        UUID key = new UUID(in.readLong(), in.readLong());
        float[] vector = new float[in.readInt()];
        byte[] bytes = in.readNBytes(Float.BYTES * vector.length);
        ByteBuffer.wrap(bytes).asFloatBuffer().get(vector);
        known.put(key, vector);
      }
    } catch (EOFException end) {
      // all read
    }
  }

  @Override
  public List<float[]> encode(List<String> texts) {
    return texts.stream().map(this::encode).toList();
  }

  private float[] encode(String text) {
    UUID key = UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8));
    return known.computeIfAbsent(key, none -> kept(key, encoder.encode(List.of(text)).getFirst()));
  }

  private float[] kept(UUID key, float[] vector) {
    ByteBuffer bytes = ByteBuffer.allocate(20 + Float.BYTES * vector.length);
    bytes.putLong(key.getMostSignificantBits()).putLong(key.getLeastSignificantBits());
    bytes.putInt(vector.length).asFloatBuffer().put(vector);
    try {
      out.write(bytes.array());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return vector;
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
