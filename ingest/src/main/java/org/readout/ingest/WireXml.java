package org.readout.ingest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The IPTC's XML: NewsML-G2, NewsML 1 and NITF, the last also inside the others. A document without
 * any item of text gives the descriptions of its pictures, films and sounds.
 */
final class WireXml implements CollectionFormat {
  private final String name;
  private final Set<String> roots;
  private final String item;

  private WireXml(String name, Set<String> roots, String item) {
    this.name = name;
    this.roots = roots;
    this.item = item;
  }

  static WireXml newsMl() {
    Set<String> roots =
        Set.of(
            "newsml",
            "newsmessage",
            "newsitem",
            "packageitem",
            "conceptitem",
            "knowledgeitem",
            "planningitem",
            "catalogitem",
            "contentset",
            "contentmeta",
            "groupset");
    return new WireXml("newsml", roots, "*|newsItem");
  }

  static WireXml nitf() {
    return new WireXml("nitf", Set.of("nitf"), "*|nitf");
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public boolean accepts(Head head) {
    return roots.contains(head.root());
  }

  @Override
  public List<Source> articles(Input input) throws IOException {
    Document document = Xml.strict(input);
    List<Element> items = new ArrayList<>(document.select(item));
    if (items.isEmpty()) {
      items.addAll(document.select("*|contentSet"));
    }
    List<WireItem> reports = items.stream().map(WireItem::new).toList();
    if (reports.stream().anyMatch(WireItem::hasContent)) {
      reports = reports.stream().filter(WireItem::hasContent).toList();
    }
    List<Source> articles = new ArrayList<>();
    for (int i = 0; i < reports.size(); i++) {
      WireItem report = reports.get(i);
      String place = CollectionFormat.place(input.name(), i, reports.size());
      articles.add(() -> report.read(input.name(), place));
    }
    return articles;
  }
}
