package org.readout.ingest;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.readout.ingest.page.Fragment;
import tools.jackson.databind.JsonNode;

/** The shapes in which JSON carries one text. */
final class JsonBody {
  /** Any closing tag, or one that stands by itself. */
  private static final Pattern MARKUP =
      Pattern.compile("(?i)</[a-z][a-z0-9]*\\s*>|<(?:p|br|hr)\\s*/?>");

  private JsonBody() {}

  static boolean isMarkup(String text) {
    return MARKUP.matcher(text).find();
  }

  static boolean hasWord(String text) {
    return text.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  /**
   * A string or number; of an object its title, name or value, or its sections as Fundus has them;
   * of a list, as in ninjs 2 and 3, the first item with a value. Null for an empty string.
   */
  static @Nullable String text(JsonNode value) {
    if (value.isObject()) {
      return value.has("sections") ? sections(value) : member(value);
    }
    if (value.isArray()) {
      return list(value);
    }
    String text = value.isString() || value.isNumber() ? value.asString() : "";
    return text.isEmpty() ? null : text;
  }

  private static @Nullable String member(JsonNode object) {
    for (String name : new String[] {"title", "name", "value", "rendered"}) {
      JsonNode member = object.path(name);
      if (member.isString() && !member.asString().isEmpty()) {
        return member.asString();
      }
    }
    return null;
  }

  /** The main one where roles are told. */
  private static @Nullable String list(JsonNode items) {
    String first = null;
    for (JsonNode item : items) {
      String text = item.isObject() ? member(item) : null;
      if (text != null && item.path("role").asString("").equals("main")) {
        return text;
      }
      first = first == null ? text : first;
    }
    return first;
  }

  private static String sections(JsonNode body) {
    StringBuilder markup = new StringBuilder();
    write("p", body.path("summary"), markup);
    for (JsonNode section : body.path("sections")) {
      write("h2", section.path("headline"), markup);
      write("p", section.path("paragraphs"), markup);
    }
    return markup.toString();
  }

  private static void write(String element, JsonNode texts, StringBuilder markup) {
    for (JsonNode text : texts) {
      markup.append('<').append(element).append('>').append(Fragment.ofText(text.asString("")));
      markup.append("</").append(element).append('>');
    }
  }
}
