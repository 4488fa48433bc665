package org.readout.ingest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the columns of a table hold.
 *
 * @param places indices of columns by the names of the fields of {@link JsonArticle}
 */
record Columns(Map<String, Integer> places) {
  /** What a user may say that a column holds. */
  static final List<String> FIELDS =
      List.of(
          "id",
          "text",
          "html",
          "url",
          "title",
          "outlet",
          "byline",
          "published",
          "modified",
          "language",
          "dateline");

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  Columns {
    places = Map.copyOf(places);
  }

  /** Told by the names in the header. */
  static Columns guessed(List<String> header) {
    Map<String, Integer> places = new HashMap<>();
    for (int i = 0; i < header.size(); i++) {
      String field = JsonArticle.field(header.get(i));
      if (field != null) {
        places.putIfAbsent(field, i);
      }
    }
    return new Columns(places);
  }

  /** With the columns that the user named, or numbered from 1. */
  Columns with(Map<String, String> said, List<String> header) throws Unreadable {
    Map<String, Integer> all = new HashMap<>(places);
    for (Entry<String, String> column : said.entrySet()) {
      int named = header.indexOf(column.getValue());
      Integer place = named >= 0 ? Integer.valueOf(named) : number(column.getValue());
      if (place == null) {
        throw new Unreadable("has no column \"" + column.getValue() + "\"");
      }
      all.put(column.getKey(), place);
    }
    return new Columns(all);
  }

  static boolean isNumber(String column) {
    return column.matches("[1-9]\\d{0,4}");
  }

  private static @Nullable Integer number(String column) {
    return isNumber(column) ? Integer.valueOf(Integer.parseInt(column) - 1) : null;
  }

  /** Whether a table with them can only be one of articles. */
  boolean areTelling() {
    return hasText() && places.size() > 1;
  }

  boolean hasText() {
    return places.keySet().stream().anyMatch(JsonArticle::isText);
  }

  ObjectNode fields(List<String> row) {
    ObjectNode fields = MAPPER.createObjectNode();
    places.forEach((field, place) -> fields.put(field, place < row.size() ? row.get(place) : ""));
    return fields;
  }
}
