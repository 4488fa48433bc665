package org.readout.ingest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * RSS of all versions, RDF, Atom 0.3 and 1.0 and CDF. Feeds are often ill-formed, so that they are
 * read as browsers read pages: whatever can be made out counts.
 */
final class Feed implements CollectionFormat {
  private static final Set<String> ROOTS = Set.of("rss", "feed", "rdf", "channel");
  private static final Set<String> ENTRIES = Set.of("item", "entry");

  @Override
  public String name() {
    return "feed";
  }

  @Override
  public boolean accepts(Head head) {
    return ROOTS.contains(head.root());
  }

  @Override
  public List<Source> articles(Input input) throws IOException {
    Document document = Xml.lenient(input);
    List<Element> entries = new ArrayList<>();
    for (Element element : document.getAllElements()) {
      if (ENTRIES.contains(FeedElement.name(element))) {
        entries.add(element);
        CollectionFormat.check(entries.size());
      }
    }
    List<Source> articles = new ArrayList<>();
    for (int i = 0; i < entries.size(); i++) {
      FeedEntry entry = new FeedEntry(entries.get(i));
      String place = CollectionFormat.place(input.name(), i, entries.size());
      articles.add(() -> entry.read(input.name(), place));
    }
    return articles;
  }
}
