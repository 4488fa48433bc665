package org.readout.nlp;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Makes a value inside a model an output of it. In protobuf's encoding a message that comes twice
 * is merged, so a second graph that holds only an output (of elements of type float, without a
 * shape) adds it to the first.
 */
final class InnerOutput {
  private static final int GRAPH_OF_MODEL = field(7);
  private static final int OUTPUT_OF_GRAPH = field(12);
  private static final int NAME_OF_VALUE = field(1);
  private static final int TYPE_OF_VALUE = field(2);
  private static final int TENSOR_OF_TYPE = field(1);
  private static final byte[] FLOAT_ELEMENTS = {1 << 3, 1};

  private InnerOutput() {}

  /** The bytes of an ONNX model with one output more. */
  static byte[] added(byte[] model, String value) {
    byte[] name = message(NAME_OF_VALUE, value.getBytes(StandardCharsets.UTF_8));
    byte[] type = message(TYPE_OF_VALUE, message(TENSOR_OF_TYPE, FLOAT_ELEMENTS));
    byte[] output = message(OUTPUT_OF_GRAPH, joined(name, type));
    return joined(model, message(GRAPH_OF_MODEL, output));
  }

  /** The tag of a field whose length stands before it. */
  private static int field(int number) {
    return number << 3 | 2;
  }

  private static byte[] message(int tag, byte[] content) {
    if (content.length > Byte.MAX_VALUE) {
      throw new IllegalArgumentException("too long a name: " + content.length + " bytes");
    }
    return joined(new byte[] {(byte) tag, (byte) content.length}, content);
  }

  private static byte[] joined(byte[] first, byte[] second) {
    ByteArrayOutputStream both = new ByteArrayOutputStream(first.length + second.length);
    both.writeBytes(first);
    both.writeBytes(second);
    return both.toByteArray();
  }
}
