package org.readout.ingest;

import java.io.IOException;
import org.readout.core.article.Article;
import org.readout.ingest.document.PdfManuscript;

/** A page made for print, as text: not the picture of one. */
final class Pdf implements DocumentFormat {

  @Override
  public String name() {
    return "pdf";
  }

  @Override
  public boolean accepts(Head head) {
    return head.text().startsWith("%PDF-");
  }

  @Override
  public Reading read(Input input) throws IOException {
    Article article = PdfManuscript.of(input.bytes()).article(input.name(), input.given());
    if (article == null) {
      throw new Unreadable("is a PDF without text; it may be a scan");
    }
    return new Reading.Read(article);
  }
}
