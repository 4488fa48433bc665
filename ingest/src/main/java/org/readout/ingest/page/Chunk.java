package org.readout.ingest.page;

import java.util.List;
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

  boolean isHeading() {
    String tag = owner.normalName();
    return tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1));
  }

  boolean endsSentence() {
    int end = text.length();
    while (end > 1 && "”’»\"')] ".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return ".!?…:".indexOf(text.charAt(end - 1)) >= 0;
  }
}
