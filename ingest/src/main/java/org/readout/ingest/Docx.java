package org.readout.ingest;

import java.io.IOException;
import org.readout.core.article.Article;
import org.readout.ingest.document.DocxManuscript;

/** A text document in Office Open XML. */
final class Docx implements DocumentFormat {

  @Override
  public String name() {
    return "docx";
  }

  @Override
  public boolean accepts(Head head) {
    return head.members().contains(DocxManuscript.MAIN);
  }

  @Override
  public Reading read(Input input) throws IOException {
    Article article = DocxManuscript.of(input.bytes()).article(input.name(), input.given());
    if (article == null) {
      throw new Unreadable("is a document without text");
    }
    return new Reading.Read(article);
  }
}
