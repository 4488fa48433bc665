package org.readout.ingest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.core.article.Article;
import org.readout.core.article.Metadata;
import org.readout.core.article.PlainText;
import org.readout.ingest.page.Page;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One JSON object a line: {@code {"id", "text"}} or {@code {"id", "html", "url"}}, with optional
 * title, url, published, outlet and language. A text is taken as it is, to the last space.
 */
final class JsonLines implements Format {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  @Override
  public String name() {
    return "jsonl";
  }

  @Override
  public boolean accepts(Head head) {
    return head.text().startsWith("{\"")
        && head.text().matches("(?s)\\{[^\\n]*\"(?:text|html)\"\\s*:.*");
  }

  @Override
  public Stream<Source> sources(Input input) {
    try {
      Rows rows = new Rows(input.open());
      return rows.stream().<Source>map(row -> () -> read(input.name(), row)).onClose(rows::close);
    } catch (IOException failed) {
      return Stream.of(Failures.source(input.name(), Failures.line(failed)));
    }
  }

  private static Reading read(String file, Rows.Row row) {
    String place = file + ":" + row.number();
    byte[] bytes = row.bytes();
    if (bytes == null) {
      return new Reading.Failed(place, "is longer than " + Input.LARGEST_MIB + " MiB");
    }
    try {
      JsonNode fields = MAPPER.readTree(new String(bytes, StandardCharsets.UTF_8));
      return read(file, place, fields);
    } catch (JacksonException malformed) {
      return new Reading.Failed(place, "is no JSON object");
    }
  }

  private static Reading read(String file, String place, JsonNode fields) {
    String id = field(fields, "id");
    String name = id == null ? place : id;
    String text = field(fields, "text");
    String html = field(fields, "html");
    Metadata given = given(file, fields);
    if (text != null) {
      return new Reading.Read(PlainText.article(name, text, given));
    }
    if (html == null) {
      return new Reading.Failed(name, "has neither \"text\" nor \"html\" (" + place + ")");
    }
    Article article = Page.article(name, html, given);
    return article == null
        ? new Reading.Failed(name, "is a page without an article (" + place + ")")
        : new Reading.Read(article);
  }

  private static Metadata given(String file, JsonNode fields) {
    return new Metadata(
        file,
        field(fields, "url"),
        field(fields, "outlet"),
        field(fields, "title"),
        List.of(),
        field(fields, "published"),
        null,
        field(fields, "language"),
        null);
  }

  private static @Nullable String field(JsonNode fields, String name) {
    JsonNode value = fields.path(name);
    return value.isString() ? value.stringValue() : value.isNumber() ? value.asString() : null;
  }
}
