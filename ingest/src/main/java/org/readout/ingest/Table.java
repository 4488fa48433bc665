package org.readout.ingest;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Comma-separated values with a header, one article a row, or values separated by tabs, semicolons
 * or bars. The columns have the names that {@link JsonArticle} knows, in any spelling, or those
 * that the user says.
 */
final class Table implements Format {
  private final Map<String, String> columns;

  Table() {
    this(Map.of());
  }

  /**
   * A table with columns of its own names.
   *
   * @param columns names of columns, or their numbers from 1, by what they hold, such as {@code
   *     text}; with numbers alone there is no header
   * @throws IllegalArgumentException for anything that columns are not known to hold
   */
  Table(Map<String, String> columns) {
    for (String field : columns.keySet()) {
      if (!Columns.FIELDS.contains(field)) {
        String known = String.join(", ", Columns.FIELDS);
        throw new IllegalArgumentException(
            "a column cannot hold \"" + field + "\"; known are " + known);
      }
    }
    this.columns = Map.copyOf(columns);
  }

  @Override
  public String name() {
    return "csv";
  }

  @Override
  public boolean accepts(Head head) {
    Dialect dialect = Dialect.of(head);
    List<String> names = dialect.names(head);
    return dialect.isEven(head) || (names.size() > 1 && Columns.guessed(names).areTelling());
  }

  @Override
  public Stream<Source> sources(Input input) throws IOException {
    Head head = input.head();
    CsvReader<CsvRecord> reader = Dialect.of(head).reader(head, input.open());
    TableRows rows = new TableRows(input.name(), reader, columns);
    return Ahead.stream(rows).onClose(Failures.closing(reader));
  }
}
