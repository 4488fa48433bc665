package org.readout.core.story;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.readout.core.text.Resource;

/**
 * In how many texts of English news and web pages a word stands, and a pair of neighbouring words,
 * so that the first articles of a stream can be weighed too. They are hashed into buckets, and the
 * counts kept as rough logarithms: no text can be read back.
 */
public final class Background {
  private static final int BUCKETS = 1 << 17;
  private static final int STEPS = 16;
  private static final Background SHIPPED = read();

  private final int texts;
  private final byte[] counts;

  private Background(int texts, byte[] counts) {
    this.texts = texts;
    this.counts = counts;
  }

  static Background shipped() {
    return SHIPPED;
  }

  int texts() {
    return texts;
  }

  /** About how many of the texts have the term. */
  double count(String term) {
    return amount(bucket(hash(term)));
  }

  /** About how many of the texts have the pair of terms. */
  double count(int pair) {
    return amount(BUCKETS + bucket(pair));
  }

  private double amount(int bucket) {
    return Math.pow(2, Byte.toUnsignedInt(counts[bucket]) / (double) STEPS) - 1;
  }

  static int pair(String term, String next) {
    return hash(term + ' ' + next);
  }

  /**
   * The file of a background: the number of texts, big-endian, then a byte for each bucket of terms
   * and each bucket of pairs.
   *
   * @param least what is in fewer texts is left out
   */
  public static byte[] counted(Collection<String> texts, int least) {
    int[] counts = new int[2 * BUCKETS];
    for (String text : texts) {
      List<String> terms = OutlineReader.terms(text);
      Set<Integer> buckets = new HashSet<>();
      for (int i = 0; i < terms.size(); i++) {
        buckets.add(bucket(hash(terms.get(i))));
        if (i > 0) {
          buckets.add(BUCKETS + bucket(pair(terms.get(i - 1), terms.get(i))));
        }
      }
      buckets.forEach(bucket -> counts[bucket]++);
    }
    ByteBuffer file = ByteBuffer.allocate(Integer.BYTES + counts.length).putInt(texts.size());
    for (int count : counts) {
      file.put((byte) Math.round(count < least ? 0 : STEPS * Math.log(1 + count) / Math.log(2)));
    }
    return file.array();
  }

  /** FNV-1a over UTF-16 units. */
  private static int hash(String term) {
    int hash = 0x811c9dc5;
    for (int i = 0; i < term.length(); i++) {
      hash = (hash ^ term.charAt(i)) * 0x01000193;
    }
    return hash;
  }

  private static int bucket(int hash) {
    return (hash ^ (hash >>> 17)) & (BUCKETS - 1);
  }

  private static Background read() {
    try (InputStream in = Resource.open(Background.class, "background.bin")) {
      DataInputStream data = new DataInputStream(in);
      int texts = data.readInt();
      byte[] counts = data.readAllBytes();
      return new Background(texts, counts);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
