package org.readout.ingest.page;

import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * The text between two block edges of a page.
 *
 * @param owner the innermost block element around it
 * @param zones the marked-off parts of the page it lies in, outermost first
 * @param text its words with single spaces
 * @param linked how many of the text's characters are in links
 * @param emphasized how many are in bold or italic type
 */
record Chunk(
    Element owner,
    List<Zone> zones,
    List<TextNode> nodes,
    String text,
    int words,
    int linked,
    int emphasized) {

  static final int LOWEST_RANK = 6;
  private static final Set<String> LISTED = Set.of("li", "td", "th", "dd", "dt");

  /** How much running text it is: characters outside links, nothing for a few words. */
  int mass() {
    int plain = text.length() - linked;
    return words >= 8 && 2 * linked <= text.length() ? plain : 0;
  }

  Chunk in(List<Zone> others) {
    return new Chunk(owner, others, nodes, text, words, linked, emphasized);
  }

  double linkShare() {
    return (double) linked / text.length();
  }

  /** 1 to 6 for headings, more for anything else. */
  int rank() {
    String tag = owner.normalName();
    boolean heading =
        tag.length() == 2 && tag.charAt(0) == 'h' && tag.charAt(1) >= '1' && tag.charAt(1) <= '6';
    return heading ? tag.charAt(1) - '0' : LOWEST_RANK + 1;
  }

  boolean isHeading() {
    return rank() <= LOWEST_RANK;
  }

  boolean isTopHeading() {
    return rank() == 1;
  }

  /** Links to elsewhere rather than sentences with links in them. */
  boolean isMostlyLinks() {
    boolean sentence = words >= 15 && endsSentence();
    return linked > (sentence ? 0.9 : 0.5) * text.length();
  }

  /** Whether it is an item of a list or a cell of a table. */
  boolean isListed() {
    return LISTED.contains(owner.normalName()) || owner.closest("li, td, dd, dt, th") != null;
  }

  boolean endsSentence() {
    int end = text.length();
    while (end > 1 && "”’»\"')] 」』）".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return ".!?…:。！？：".indexOf(text.charAt(end - 1)) >= 0;
  }
}
