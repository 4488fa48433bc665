package org.readout.ingest;

import java.io.IOException;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A JSON file of one article, of a list of them, or of an object that holds such a list. */
final class JsonDocument implements Format {
  private static final Pattern ARTICLE =
      Pattern.compile("[\\[{].*?\"(?:" + JsonArticle.TELLING + ")\"\\s*:", Pattern.DOTALL);

  @Override
  public String name() {
    return "json";
  }

  @Override
  public boolean accepts(Head head) {
    return ARTICLE.matcher(head.text()).lookingAt();
  }

  @Override
  public Stream<Source> sources(Input input) throws IOException {
    JsonItems items = new JsonItems(input.name(), input.open());
    return Ahead.stream(items).onClose(items::close);
  }
}
