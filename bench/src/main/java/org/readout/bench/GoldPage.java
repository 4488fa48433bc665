package org.readout.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A page of {@code ../shared/corpora/articles/pages.jsonl.gz}.
 *
 * @param paragraphs as labelled, without the brackets of optional ones; empty where only the text
 *     is known
 */
record GoldPage(int line, String id, String url, String html, List<String> paragraphs) {
  static final Path PAGES = Path.of("../shared/corpora/articles/pages.jsonl.gz");

  /** Reads one page after the other. */
  static void forEach(Path file, Consumer<GoldPage> use) {
    JsonMapper mapper = JsonMapper.builder().build();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        use.accept(of(number++, mapper.readTree(line)));
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static GoldPage of(int number, JsonNode page) {
    List<String> paragraphs = new ArrayList<>();
    for (JsonNode paragraph : page.path("gold").path("paragraphs")) {
      String text = paragraph.stringValue().strip();
      boolean optional = text.startsWith("[") && text.endsWith("]");
      String plain = optional ? text.substring(1, text.length() - 1).strip() : text;
      if (!plain.isEmpty()) {
        paragraphs.add(plain);
      }
    }
    return new GoldPage(
        number,
        page.path("id").stringValue(),
        page.path("url").stringValue(),
        page.path("html").stringValue(),
        paragraphs);
  }
}
