package org.readout.ingest.page;

import org.jsoup.nodes.Document;
import org.readout.core.article.Metadata;

/** What a page says of its article. */
final class PageMetadata {
  private PageMetadata() {}

  static Metadata of(Document page, Metadata given) {
    return given;
  }
}
