package org.readout.ingest.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.readout.core.article.Block.Kind;
import org.readout.core.text.Span;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * The articles in what a page's scripts keep of it, as trees of objects whose type is a paragraph.
 */
final class PageState {
  private static final JsonFactory JSON = new JsonFactory();
  private static final int FEWEST_PARTS = 3;
  private static final int LONG_PARAGRAPH = 60;
  private static final List<String> TYPED = List.of("\"paragraph\"", "\"PARAGRAPH\"");
  private static final Set<String> TYPES = Set.of("type", "nodetype", "_type");
  private static final Set<String> TEXTS = Set.of("text", "value");

  /** A paragraph or subhead, by where its strings begin. */
  private record Part(Kind kind, List<Integer> strings) {}

  /** An object or array not yet closed. */
  private static final class Open {
    private final int strings;
    private @Nullable Kind kind;
    private final List<Part> parts = new ArrayList<>();

    Open(int strings) {
      this.strings = strings;
    }
  }

  private final String source;
  private final int offset;
  private final Deque<Open> open = new ArrayDeque<>();
  private final List<Integer> strings = new ArrayList<>();
  private final List<DataBody> bodies = new ArrayList<>();

  private PageState(String source, int offset) {
    this.source = source;
    this.offset = offset;
  }

  /**
   * The longest article that holds one of the longer paragraphs shown; where the page shows none,
   * the longest.
   */
  static @Nullable DataBody body(Document page, String source, List<String> paragraphs) {
    List<String> shown =
        paragraphs.stream().filter(text -> text.length() >= LONG_PARAGRAPH).toList();
    DataBody longest = null;
    for (Span script : DataBody.scripts(page, "script", source)) {
      for (DataBody found : in(source, script)) {
        String text = found.text().toString();
        boolean same = shown.isEmpty() || shown.stream().anyMatch(text::contains);
        if (same && (longest == null || found.length() > longest.length())) {
          longest = found;
        }
      }
    }
    return longest;
  }

  private static List<DataBody> in(String source, Span script) {
    int from = source.indexOf('{', script.start(), script.end());
    if (from < 0 || TYPED.stream().allMatch(type -> source.indexOf(type, from, script.end()) < 0)) {
      return List.of();
    }
    PageState state = new PageState(source, from);
    String data = source.substring(from, script.end());
    try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), data)) {
      state.read(parser);
    } catch (JacksonException noMoreJson) {
      // what follows the data in a script, or a page cut short: what was read so far counts
    }
    return state.bodies;
  }

  private void read(JsonParser parser) {
    do {
      JsonToken token = parser.nextToken();
      if (token == null) {
        return;
      }
      switch (token) {
        case START_OBJECT, START_ARRAY -> open.push(new Open(strings.size()));
        case END_OBJECT -> object(open.pop());
        case END_ARRAY -> array(open.pop());
        case VALUE_STRING -> string(parser);
        default -> {}
      }
    } while (!open.isEmpty());
  }

  private void string(JsonParser parser) {
    String name = parser.currentName();
    if (name == null) {
      return;
    }
    if (TYPES.contains(name.toLowerCase(Locale.ROOT))) {
      open.element().kind = kind(parser.getString().toLowerCase(Locale.ROOT));
    } else if (TEXTS.contains(name)) {
      strings.add(offset + (int) parser.currentTokenLocation().getCharOffset() + 1);
    }
  }

  private static @Nullable Kind kind(String type) {
    return switch (type) {
      case "paragraph" -> Kind.PARAGRAPH;
      case "heading", "subheading", "crosshead" -> Kind.SUBHEAD;
      default -> null;
    };
  }

  private void object(Open closed) {
    Open around = open.peek();
    Kind kind = closed.kind;
    List<Integer> inside = strings.subList(closed.strings, strings.size());
    if (around == null || (kind != null && inside.isEmpty())) {
      return;
    }
    around.parts.addAll(closed.parts);
    if (kind != null) {
      around.parts.add(new Part(kind, List.copyOf(inside)));
      inside.clear();
    }
  }

  /** A list of few parts, as a quotation's, is itself a part of a list. */
  private void array(Open closed) {
    Open around = open.peek();
    if (closed.parts.size() >= FEWEST_PARTS) {
      bodies.add(body(closed.parts));
    } else if (around != null) {
      around.parts.addAll(closed.parts);
    }
  }

  private DataBody body(List<Part> parts) {
    DecodedText text = new DecodedText(source);
    List<DataBody.Line> lines = new ArrayList<>();
    for (Part part : parts) {
      int start = text.length();
      part.strings().forEach(text::string);
      if (text.length() > start) {
        lines.add(new DataBody.Line(part.kind(), new Span(start, text.length())));
        text.space();
      }
    }
    return new DataBody(text, lines);
  }
}
