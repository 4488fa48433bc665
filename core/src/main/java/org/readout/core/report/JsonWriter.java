package org.readout.core.report;

import java.util.Arrays;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Builds one JSON text. Fields stand in the order they are written, so the same calls give the same
 * bytes; a value that is not known is {@code null}, never left out.
 */
public final class JsonWriter {
  private final StringBuilder out = new StringBuilder();
  private boolean first = true;

  public JsonWriter object(Runnable fields) {
    return nested('{', fields, '}');
  }

  public JsonWriter object(String name, Runnable fields) {
    return name(name).object(fields);
  }

  public JsonWriter field(String name, @Nullable String value) {
    return name(name).value(value);
  }

  public JsonWriter field(String name, long value) {
    return name(name).literal(Long.toString(value));
  }

  public JsonWriter field(String name, boolean value) {
    return name(name).literal(Boolean.toString(value));
  }

  /** To four decimals. */
  public JsonWriter field(String name, double value) {
    return name(name).literal(Double.toString(Math.round(value * 10_000) / 10_000.0));
  }

  public JsonWriter strings(String name, Iterable<String> values) {
    return array(name, values, value -> next().value(value));
  }

  /** An array inside an array. */
  JsonWriter integers(int... values) {
    return nested('[', () -> Arrays.stream(values).forEach(this::integer), ']');
  }

  private void integer(int value) {
    next().literal(Integer.toString(value));
  }

  public <T> JsonWriter array(String name, Iterable<T> values, Consumer<? super T> each) {
    return name(name).nested('[', () -> values.forEach(each), ']');
  }

  /** An array with a line for each element. */
  public <T> JsonWriter lines(String name, Iterable<T> values, Consumer<? super T> each) {
    return array(
        name,
        values,
        value -> {
          next();
          out.append('\n');
          first = true;
          each.accept(value);
        });
  }

  @Override
  public String toString() {
    return out.toString();
  }

  private JsonWriter nested(char open, Runnable inside, char close) {
    next();
    out.append(open);
    first = true;
    inside.run();
    out.append(close);
    first = false;
    return this;
  }

  private JsonWriter name(String name) {
    next().value(name);
    out.append(':');
    first = true;
    return this;
  }

  private JsonWriter next() {
    if (!first) {
      out.append(',');
    }
    first = false;
    return this;
  }

  private JsonWriter value(@Nullable String value) {
    if (value == null) {
      return literal("null");
    }
    literal("\"");
    for (int i = 0; i < value.length(); i++) {
      character(value, i);
    }
    out.append('"');
    return this;
  }

  private JsonWriter literal(String written) {
    out.append(written);
    first = false;
    return this;
  }

  private void character(String value, int i) {
    char unit = value.charAt(i);
    switch (unit) {
      case '"', '\\' -> out.append('\\').append(unit);
      case '\n' -> out.append("\\n");
      case '\r' -> out.append("\\r");
      case '\t' -> out.append("\\t");
      default -> {
        if (isEscaped(value, i)) {
          out.append("\\u");
          for (int shift = 12; shift >= 0; shift -= 4) {
            out.append(Character.forDigit((unit >> shift) & 0xF, 16));
          }
        } else {
          out.append(unit);
        }
      }
    }
  }

  /**
   * Control characters, JavaScript's line ends, and halves of a surrogate pair without the other.
   */
  private static boolean isEscaped(String value, int i) {
    char unit = value.charAt(i);
    if (Character.isHighSurrogate(unit)) {
      return i + 1 == value.length() || !Character.isLowSurrogate(value.charAt(i + 1));
    }
    if (Character.isLowSurrogate(unit)) {
      return i == 0 || !Character.isHighSurrogate(value.charAt(i - 1));
    }
    return Character.isISOControl(unit) || unit == '\u2028' || unit == '\u2029';
  }
}
