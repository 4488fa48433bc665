package org.readout.ingest;

import java.io.IOException;
import org.readout.core.article.Article;
import org.readout.core.article.PlainText;

/** The raw text of one page or record. */
final class TextFile implements DocumentFormat {

  @Override
  public String name() {
    return "text";
  }

  @Override
  public boolean accepts(Head head) {
    boolean data =
        head.text().startsWith("{")
            || head.text().startsWith("[{")
            || head.text().startsWith("<?xml");
    return !head.isEmpty() && !head.isBinary() && !data;
  }

  @Override
  public Reading read(Input input) throws IOException {
    Decoded decoded = Decoded.of(input.bytes(), input.charset());
    if (decoded.text().isBlank()) {
      throw new Unreadable("is empty");
    }
    Article article = PlainText.article(input.name(), decoded.text(), input.given());
    return new Reading.Read(article, decoded.warnings());
  }
}
