package org.readout.ingest;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rows of a table as articles, one at a time. */
final class TableRows extends Ahead<Source> {
  private static final int MOST_NAMED = 12;

  private final String file;
  private final Iterator<CsvRecord> rows;
  private final Map<String, String> said;
  private @Nullable Columns columns;
  private long line;

  TableRows(String file, CsvReader<CsvRecord> reader, Map<String, String> said) {
    this.file = file;
    this.said = said;
    rows = reader.iterator();
  }

  @Override
  @Nullable Source read() {
    try {
      Columns known = columns;
      if (known == null) {
        known = columns();
        columns = known;
      }
      return rows.hasNext() ? article(rows.next(), known) : null;
    } catch (CsvParseException malformed) {
      String what =
          "is no valid table after line " + line + ", or has a row too large for an article";
      throw new UncheckedIOException(new Unreadable(what));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private Columns columns() throws IOException {
    boolean numbered = !said.isEmpty() && said.values().stream().allMatch(Columns::isNumber);
    CsvRecord first = numbered || !rows.hasNext() ? null : rows.next();
    line = first == null ? 0 : first.getStartingLineNumber();
    List<String> header = first == null ? List.of() : decoded(first);
    Columns found = Columns.guessed(header).with(said, header);
    if (!found.hasText()) {
      String names =
          String.join(", ", header.subList(0, Math.min(MOST_NAMED, header.size())))
              .replaceAll("\\s+", " ");
      throw new Unreadable(
          "has no column known to hold text; --columns text=NAME says which (its columns: "
              + names
              + ")");
    }
    return found;
  }

  private Source article(CsvRecord row, Columns known) {
    line = row.getStartingLineNumber();
    String place = file + ":" + line;
    return () -> JsonArticle.read(file, place, known.fields(decoded(row)), null);
  }

  /** UTF-8 that was read as Latin-1 as it should be; see {@link Decoded} for what is none. */
  private static List<String> decoded(CsvRecord row) {
    List<String> fields = new ArrayList<>();
    for (String field : row.getFields()) {
      boolean narrow = field.chars().allMatch(unit -> unit <= 0xff);
      fields.add(
          narrow ? Decoded.of(field.getBytes(StandardCharsets.ISO_8859_1), null).text() : field);
    }
    return fields;
  }
}
