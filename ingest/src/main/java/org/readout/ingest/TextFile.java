package org.readout.ingest;

import java.io.IOException;
import java.util.List;
import org.readout.core.article.Article;
import org.readout.core.article.Metadata;
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
  public Reading read(String name, byte[] bytes) throws IOException {
    Decoded decoded = Decoded.of(bytes, null);
    if (decoded.text().isBlank()) {
      throw new Unreadable("is empty");
    }
    Metadata file = new Metadata(name, null, null, null, List.of(), null, null, null, null);
    Article article = PlainText.article(name, decoded.text(), file);
    return new Reading.Read(article, decoded.warnings());
  }
}
