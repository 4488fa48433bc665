package org.readout.nlp;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes a value inside a model its only output (of elements of type float, without a shape) and
 * drops what comes after. In ONNX the nodes of a graph stand in the order in which they are run.
 */
final class InnerOutput {
  private static final int GRAPH_OF_MODEL = field(7);
  private static final int NODE_OF_GRAPH = field(1);
  private static final int OUTPUT_OF_GRAPH = field(12);
  private static final int OUTPUT_OF_NODE = field(2);
  private static final int NAME_OF_VALUE = field(1);
  private static final int TYPE_OF_VALUE = field(2);
  private static final int TENSOR_OF_TYPE = field(1);
  private static final byte[] FLOAT_ELEMENTS = {1 << 3, 1};

  private InnerOutput() {}

  /** The bytes of an ONNX model that stops at a value. */
  static byte[] only(byte[] model, String value) {
    ByteArrayOutputStream cut = new ByteArrayOutputStream(model.length);
    for (Field field : fields(ByteBuffer.wrap(model))) {
      cut.writeBytes(
          field.tag == GRAPH_OF_MODEL
              ? message(GRAPH_OF_MODEL, graph(field.content, value))
              : bytes(field.whole));
    }
    return cut.toByteArray();
  }

  private static byte[] graph(ByteBuffer graph, String value) {
    ByteArrayOutputStream cut = new ByteArrayOutputStream(graph.remaining());
    boolean made = false;
    for (Field field : fields(graph)) {
      boolean node = field.tag == NODE_OF_GRAPH;
      if (field.tag != OUTPUT_OF_GRAPH && !(node && made)) {
        cut.writeBytes(bytes(field.whole));
      }
      made |= node && gives(field.content, value);
    }
    if (!made) {
      throw new IllegalArgumentException("no node gives " + value);
    }
    cut.writeBytes(output(value));
    return cut.toByteArray();
  }

  private static boolean gives(ByteBuffer node, String value) {
    ByteBuffer name = ByteBuffer.wrap(value.getBytes(StandardCharsets.UTF_8));
    return fields(node).stream()
        .anyMatch(field -> field.tag == OUTPUT_OF_NODE && field.content.equals(name));
  }

  private static byte[] output(String value) {
    byte[] name = message(NAME_OF_VALUE, value.getBytes(StandardCharsets.UTF_8));
    byte[] type = message(TYPE_OF_VALUE, message(TENSOR_OF_TYPE, FLOAT_ELEMENTS));
    ByteArrayOutputStream output = new ByteArrayOutputStream();
    output.writeBytes(name);
    output.writeBytes(type);
    return message(OUTPUT_OF_GRAPH, output.toByteArray());
  }

  /** A field of a message in protobuf's encoding; the content of one without a length is empty. */
  private record Field(int tag, ByteBuffer whole, ByteBuffer content) {}

  private static List<Field> fields(ByteBuffer message) {
    List<Field> fields = new ArrayList<>();
    ByteBuffer rest = message.duplicate();
    while (rest.hasRemaining()) {
      int start = rest.position();
      int tag = varint(rest);
      int length =
          switch (tag & 7) {
            case 0 -> {
              varint(rest);
              yield 0;
            }
            case 1 -> Long.BYTES;
            case 2 -> varint(rest);
            case 5 -> Integer.BYTES;
            default -> throw new IllegalArgumentException("not an ONNX model");
          };
      int from = rest.position();
      rest.position(from + length);
      fields.add(
          new Field(tag, rest.slice(start, from + length - start), rest.slice(from, length)));
    }
    return fields;
  }

  /** Its low 32 bits. */
  private static int varint(ByteBuffer from) {
    long value = 0;
    byte next;
    int shift = 0;
    do {
      next = from.get();
      value |= (long) (next & 0x7f) << shift;
      shift += 7;
    } while (next < 0);
    return (int) value;
  }

  /** The tag of a field whose length stands before it. */
  private static int field(int number) {
    return number << 3 | 2;
  }

  private static byte[] message(int tag, byte[] content) {
    ByteArrayOutputStream message = new ByteArrayOutputStream(content.length + 6);
    message.write(tag);
    int length = content.length;
    for (; length > 0x7f; length >>>= 7) {
      message.write(length | 0x80);
    }
    message.write(length);
    message.writeBytes(content);
    return message.toByteArray();
  }

  private static byte[] bytes(ByteBuffer of) {
    byte[] bytes = new byte[of.remaining()];
    of.duplicate().get(bytes);
    return bytes;
  }
}
