package org.readout.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The articles of a JSON document one after the other, without the document in memory. */
final class JsonItems extends Ahead<Source> implements AutoCloseable {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();
  private static final List<String> LISTS =
      List.of("articles", "results", "items", "stories", "docs", "response", "data");

  private final String file;
  private final Allowance bytes;
  private final JsonParser parser;
  private ObjectNode head = MAPPER.createObjectNode();
  private boolean inList;
  private int number;

  JsonItems(String file, InputStream in) throws IOException {
    this.file = file;
    bytes = new Allowance(in);
    try {
      parser = MAPPER.createParser(bytes);
    } catch (JacksonException unknown) {
      throw failure(unknown);
    }
  }

  @Override
  @Nullable Source read() {
    try {
      return inList ? item() : open();
    } catch (JacksonException malformed) {
      throw new UncheckedIOException(failure(malformed));
    }
  }

  /** Reads up to the first article of a list, or one article that stands by itself. */
  private @Nullable Source open() {
    bytes.renew();
    JsonToken token = parser.nextToken();
    if (token == null || token == JsonToken.START_ARRAY) {
      inList = true;
      return token == null ? null : item();
    }
    head = MAPPER.createObjectNode();
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = parser.currentName();
      token = parser.nextToken();
      boolean list = LISTS.contains(name) && !hasText();
      if (list && token == JsonToken.START_ARRAY) {
        inList = true;
        return item();
      }
      if (!(list && token == JsonToken.START_OBJECT)) {
        head.set(name, MAPPER.readTree(parser));
      }
    }
    ObjectNode fields = head;
    String place = ++number == 1 ? file : file + ":" + number;
    return () -> JsonArticle.read(file, place, fields, null);
  }

  private boolean hasText() {
    return head.has("text") || head.has("body") || head.has("html");
  }

  private @Nullable Source item() {
    bytes.renew();
    if (parser.nextToken() == JsonToken.END_ARRAY) {
      return null;
    }
    JsonNode fields = MAPPER.readTree(parser);
    String place = file + ":" + ++number;
    String outlet =
        head.path("version").asString("").contains("jsonfeed.org")
            ? head.path("title").asString(null)
            : null;
    return () -> JsonArticle.read(file, place, fields, outlet);
  }

  private static IOException failure(JacksonException malformed) {
    if (malformed.getCause() instanceof IOException unread) {
      return unread;
    }
    TokenStreamLocation at = malformed.getLocation();
    String place =
        at == null ? "" : " (line " + at.getLineNr() + ", column " + at.getColumnNr() + ")";
    return new Unreadable(JsonLines.reason(malformed) + place);
  }

  @Override
  public void close() {
    parser.close();
  }
}
