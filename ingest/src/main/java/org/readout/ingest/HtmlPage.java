package org.readout.ingest;

import java.io.IOException;
import java.util.regex.Pattern;
import org.readout.core.article.Article;
import org.readout.ingest.page.Page;

/** One web page. */
final class HtmlPage implements DocumentFormat {
  private static final Pattern MARKUP =
      Pattern.compile(
          "(?is)<(?:!doctype"
              + " html|(?:html|head|body|meta|title|article|div|section|main|p|h1|link)\\b)");

  @Override
  public String name() {
    return "html";
  }

  @Override
  public boolean accepts(Head head) {
    return head.text().startsWith("<") && MARKUP.matcher(head.text()).find();
  }

  @Override
  public Reading read(Input input) throws IOException {
    Decoded decoded = Decoded.ofMarkup(input.bytes(), input.charset());
    Article article = Page.article(input.name(), decoded.text(), input.given());
    if (article == null) {
      throw new Unreadable("is a page without an article");
    }
    return new Reading.Read(article, decoded.warnings());
  }
}
