package org.readout.store.export;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.core.report.JsonWriter;

/** A JSON object a line. */
public final class JsonRows implements Table.Sink {
  private final List<String> columns;
  private final Appendable out;

  public JsonRows(List<String> columns, Appendable out) {
    this.columns = List.copyOf(columns);
    this.out = out;
  }

  @Override
  public void row(List<@Nullable String> values) throws IOException {
    JsonWriter json = new JsonWriter();
    json.object(
        () -> {
          for (int i = 0; i < columns.size(); i++) {
            json.field(columns.get(i), values.get(i));
          }
        });
    out.append(json.toString()).append('\n');
  }
}
