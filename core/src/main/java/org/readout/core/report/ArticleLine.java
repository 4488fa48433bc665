package org.readout.core.report;

import org.jspecify.annotations.Nullable;
import org.readout.core.article.Article;
import org.readout.core.article.Block;
import org.readout.core.article.SourceMap;

/** An article as one line of JSON; {@code articles.schema.json} tells its shape. */
public final class ArticleLine {
  private ArticleLine() {}

  /** Without a line end. */
  public static String of(Article article) {
    JsonWriter json = new JsonWriter();
    JsonParts parts = new JsonParts(json, article.text());
    json.object(
        () -> {
          json.field("id", article.id());
          JsonParts.metadata(json, article);
          json.field("text", article.text());
          json.array("blocks", article.blocks(), block -> block(json, parts, block));
          json.strings("paragraphs", article.paragraphs());
          sourceMap(json, parts, article.sourceMap());
          json.field("sha256", Digest.hex(article.text()));
        });
    return json.toString();
  }

  private static void sourceMap(JsonWriter json, JsonParts parts, @Nullable SourceMap map) {
    if (map == null) {
      json.field("sourceMap", (String) null);
    } else {
      json.array("sourceMap", map.runs(), run -> json.integers(parts.run(map, run)));
    }
  }

  private static void block(JsonWriter json, JsonParts parts, Block block) {
    json.object(
        () -> {
          json.field("kind", block.kind().label());
          parts.range(block.span());
        });
  }
}
