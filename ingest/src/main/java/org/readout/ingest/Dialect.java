package org.readout.ingest;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How a table parts its columns.
 *
 * @param quote NUL where quotation marks are text, as in many tables with tabs
 */
record Dialect(char separator, char quote) {
  private static final Pattern OPENING = Pattern.compile("(?m)(?:^|\\t)\"");
  private static final Pattern CLOSING = Pattern.compile("(?m)\"(?:\\t|\\r?$)");
  private static final String SEPARATORS = "\t;,|";

  /** The separator that the first line has most of. */
  static Dialect of(Head head) {
    String line = firstLine(head);
    char best = ',';
    long most = 0;
    for (int i = 0; i < SEPARATORS.length(); i++) {
      char separator = SEPARATORS.charAt(i);
      long count = line.chars().filter(unit -> unit == separator).count();
      best = count > most ? separator : best;
      most = Math.max(count, most);
    }
    boolean quoted = best != '\t' || isQuoted(head.text());
    return new Dialect(best, quoted ? '"' : '\0');
  }

  private static String firstLine(Head head) {
    return head.text().lines().findFirst().orElse("");
  }

  private static boolean isQuoted(String text) {
    long opening = OPENING.matcher(text).results().count();
    long closing = CLOSING.matcher(text).results().count();
    return closing > 0 && closing + 1 >= opening;
  }

  /** Whether the first lines have the same columns, as only a table with tabs has. */
  boolean isEven(Head head) {
    List<Long> counts =
        head.text()
            .lines()
            .limit(3)
            .map(line -> line.chars().filter(u -> u == '\t').count())
            .toList();
    return counts.size() == 3 && counts.getFirst() > 2 && Set.copyOf(counts).size() == 1;
  }

  /**
   * The first row, empty where it cannot be told. One without quotation marks ends with its line:
   * so a text, which is asked for it too, does not wait for the reader to be loaded.
   */
  List<String> names(Head head) {
    String line = firstLine(head);
    if (line.indexOf(quote) < 0) {
      return List.of(line.split(Pattern.quote(String.valueOf(separator)), -1));
    }
    try (CsvReader<CsvRecord> reader = csv().ofCsvRecord(head.text())) {
      Iterator<CsvRecord> rows = reader.iterator();
      return rows.hasNext() ? rows.next().getFields() : List.of();
    } catch (CsvParseException | IOException malformed) {
      return List.of();
    }
  }

  /**
   * The rows of a table. Their fields are in Latin-1, to be {@linkplain TableRows decoded} one by
   * one, unless a byte order mark says UTF-16.
   */
  CsvReader<CsvRecord> reader(Head head, InputStream in) throws IOException {
    if (head.startsWith(0xef, 0xbb, 0xbf)) {
      in.skipNBytes(3);
    }
    return csv().ofCsvRecord(in, charset(head));
  }

  private static Charset charset(Head head) {
    boolean wide = head.startsWith(0xff, 0xfe) || head.startsWith(0xfe, 0xff);
    return wide ? StandardCharsets.UTF_16 : StandardCharsets.ISO_8859_1;
  }

  private CsvReader.CsvReaderBuilder csv() {
    return CsvReader.builder()
        .fieldSeparator(separator)
        .quoteCharacter(quote)
        .allowUnclosedQuote(false)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .maxBufferSize(Input.LARGEST_MIB << 20);
  }
}
