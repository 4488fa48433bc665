package org.readout.store.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.readout.core.article.Block;
import org.readout.core.text.Span;

/** Lists in one column, in a form that people can read too. */
final class Columns {
  private Columns() {}

  /** Such as {@code 0-12 20-31}. */
  static String spans(List<Span> spans) {
    StringBuilder column = new StringBuilder();
    for (Span span : spans) {
      column.append(column.isEmpty() ? "" : " ").append(span.start()).append('-');
      column.append(span.end());
    }
    return column.toString();
  }

  static List<Span> spans(String column) {
    List<Span> spans = new ArrayList<>();
    for (String part : parts(column, " ")) {
      int hyphen = part.indexOf('-');
      spans.add(
          new Span(
              Integer.parseInt(part.substring(0, hyphen)),
              Integer.parseInt(part.substring(hyphen + 1))));
    }
    return spans;
  }

  /** Such as {@code headline 0-12, paragraph 14-90}. */
  static String blocks(List<Block> blocks) {
    StringBuilder column = new StringBuilder();
    for (Block block : blocks) {
      column.append(column.isEmpty() ? "" : ", ").append(block.kind().label()).append(' ');
      column.append(block.span().start()).append('-').append(block.span().end());
    }
    return column.toString();
  }

  static List<Block> blocks(String column) {
    List<Block> blocks = new ArrayList<>();
    for (String part : parts(column, ", ")) {
      int space = part.indexOf(' ');
      String kind = part.substring(0, space).toUpperCase(Locale.ROOT).replace('-', '_');
      Span span = spans(part.substring(space + 1)).getFirst();
      blocks.add(new Block(Block.Kind.valueOf(kind), span));
    }
    return blocks;
  }

  /** A line each. */
  static String lines(List<String> texts) {
    return String.join("\n", texts.stream().map(text -> text.replace('\n', ' ')).toList());
  }

  static List<String> lines(String column) {
    return parts(column, "\n");
  }

  /** The components of a vector of length 1, a byte each. */
  static byte[] bytes(float[] vector) {
    byte[] bytes = new byte[vector.length];
    for (int i = 0; i < vector.length; i++) {
      bytes[i] = (byte) Math.round(Math.clamp(vector[i], -1f, 1f) * Byte.MAX_VALUE);
    }
    return bytes;
  }

  static float[] vector(byte[] bytes) {
    float[] vector = new float[bytes.length];
    for (int i = 0; i < bytes.length; i++) {
      vector[i] = bytes[i] / (float) Byte.MAX_VALUE;
    }
    return vector;
  }

  private static List<String> parts(String column, String separator) {
    return column.isEmpty() ? List.of() : List.of(column.split(separator, -1));
  }
}
