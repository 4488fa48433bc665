package org.readout.ingest.page;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.readout.core.article.TraitRow;

/** The shape of chunks, and how much of a page's title and description stands in them. */
final class ChunkWords {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
  private static final List<String> TAGS =
      List.of(
          "p",
          "div",
          "li",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "td",
          "th",
          "blockquote",
          "pre",
          "figcaption",
          "dd",
          "dt",
          "section",
          "article",
          "label",
          "tr",
          "body",
          "main",
          "ul",
          "figure",
          "form",
          "footer",
          "header",
          "nav",
          "details",
          "address");

  private final Set<String> title;
  private final Set<String> description;

  ChunkWords(String title, String description) {
    this.title = words(title);
    this.description = words(description);
  }

  static int tag(Element element) {
    return TAGS.indexOf(element.normalName());
  }

  void shape(Chunk chunk, TraitRow row) {
    String text = chunk.text();
    int length = text.length();
    row.add((float) Math.log1p(chunk.words())).add(length).share(length, chunk.words());
    row.share(chunk.linked(), length).share(chunk.emphasized(), length);
    row.add(chunk.endsSentence()).add(text.endsWith(":")).add(chunk.isListed());
    Element around = chunk.owner().parent();
    row.add(tag(chunk.owner())).add(around == null ? -1 : tag(around));
    int digits = (int) text.chars().filter(Character::isDigit).count();
    int letters = (int) text.chars().filter(Character::isLetter).count();
    int capitals = (int) text.chars().filter(Character::isUpperCase).count();
    int commas = (int) text.chars().filter(unit -> unit == ',').count();
    row.share(digits, length).share(capitals, letters).share(commas, chunk.words());
    row.add(Character.isLowerCase(text.charAt(0)));
  }

  void likeness(Chunk chunk, TraitRow row) {
    Set<String> own = words(chunk.text());
    for (Set<String> named : List.of(title, description)) {
      int shared = (int) named.stream().filter(own::contains).count();
      row.share(shared, own.size()).share(shared, named.size());
    }
  }

  private static Set<String> words(String text) {
    Set<String> words = new HashSet<>();
    Matcher word = WORD.matcher(text.toLowerCase(Locale.ROOT));
    while (word.find()) {
      words.add(word.group());
    }
    return words;
  }
}
