package org.readout.store.export;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows as RFC 4180 has them, with a header. What is not known is empty; an empty text is in
 * quotation marks.
 */
public final class Csv implements Table.Sink {
  private final Appendable out;

  public Csv(List<String> columns, Appendable out) throws IOException {
    this.out = out;
    row(List.copyOf(columns));
  }

  @Override
  public void row(List<@Nullable String> values) throws IOException {
    for (int i = 0; i < values.size(); i++) {
      String value = values.get(i);
      out.append(i == 0 ? "" : ",").append(value == null ? "" : cell(value));
    }
    out.append("\r\n");
  }

  private static String cell(String value) {
    boolean plain = !value.isEmpty() && value.chars().noneMatch(c -> "\",\r\n".indexOf(c) >= 0);
    return plain ? value : '"' + value.replace("\"", "\"\"") + '"';
  }
}
