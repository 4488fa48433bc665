package org.readout.ingest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One JSON article a line, read as {@link JsonArticle} says. */
final class JsonLines implements Format {
  private static final Pattern FIRST_ROW =
      Pattern.compile(
          "\\{(?![^\\n]*\"(?:articles|results|items|stories)\"\\s*:\\s*[\\[{])[^\\n]*\"(?:"
              + JsonArticle.TELLING
              + ")\"\\s*:");
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  @Override
  public String name() {
    return "jsonl";
  }

  @Override
  public boolean accepts(Head head) {
    return FIRST_ROW.matcher(head.text()).lookingAt();
  }

  @Override
  public Stream<Source> sources(Input input) throws IOException {
    Rows rows = new Rows(input.open());
    return Ahead.stream(rows)
        .<Source>map(row -> () -> read(input.name(), row))
        .onClose(rows::close);
  }

  private static Reading read(String file, Rows.Row row) {
    String place = file + ":" + row.number();
    byte[] bytes = row.bytes();
    if (bytes == null) {
      return new Reading.Failed(place, "is longer than " + Input.LARGEST_MIB + " MiB");
    }
    try {
      JsonNode fields = MAPPER.readTree(new String(bytes, StandardCharsets.UTF_8));
      return fields.isObject()
          ? JsonArticle.read(file, place, fields, null)
          : new Reading.Failed(place, "is no JSON object");
    } catch (JacksonException malformed) {
      TokenStreamLocation at = malformed.getLocation();
      String column = at == null ? "" : " (column " + at.getColumnNr() + ")";
      return new Reading.Failed(place, reason(malformed) + column);
    }
  }

  /** What is wrong with a document, without its place. */
  static String reason(JacksonException malformed) {
    return malformed instanceof StreamConstraintsException
        ? "is JSON too deep or too long"
        : "is no valid JSON";
  }
}
