package org.readout.bench;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What was measured, in the order of measuring. */
public final class Figures {
  private final Map<String, String> values = new LinkedHashMap<>();

  public void put(String name, Tally tally) {
    values.put(name, tally.json());
  }

  /** To a tenth. */
  public void percent(String name, double percent) {
    values.put(name, String.format(Locale.ROOT, "%.1f", percent));
  }

  /** An F1 in percent, to a tenth. */
  public void f1(String name, double percent) {
    values.put(name, String.format(Locale.ROOT, "{\"f1\": %.1f}", percent));
  }

  public void put(String name, long count) {
    values.put(name, Long.toString(count));
  }

  /** As JSON, a line for each. */
  @Override
  public String toString() {
    return values.entrySet().stream()
        .map(figure -> "\"" + figure.getKey() + "\": " + figure.getValue())
        .collect(Collectors.joining(",\n ", "{", "}"));
  }
}
