package org.readout.ingest.page;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** A text node's characters and, for each, the stretch of the page's markup it was written as. */
final class RawText {
  private static final Pattern ENTITY =
      Pattern.compile("&(?:#[xX]?[0-9a-fA-F]{1,7}|[A-Za-z][A-Za-z0-9]{1,30});?");

  private final String text;
  private final int[] starts;
  private final int[] ends;

  RawText(TextNode node, String source) {
    text = node.getWholeText();
    starts = new int[text.length()];
    ends = new int[text.length()];
    int from = Math.min(node.sourceRange().startPos(), source.length());
    align(source, Math.max(0, from), Math.min(node.sourceRange().endPos(), source.length()));
  }

  String text() {
    return text;
  }

  int start(int i) {
    return starts[i];
  }

  int end(int i) {
    return ends[i];
  }

  private void align(String source, int from, int to) {
    int at = from;
    int done = 0;
    while (done < text.length()) {
      if (at >= to) {
        done = put(done, text.length() - done, at, at);
      } else if (source.charAt(at) == '&') {
        int length = entity(source, at, to, done);
        int shown = length == 1 ? 1 : shown(source, at, length);
        done = put(done, Math.min(shown, text.length() - done), at, at + length);
        at += length;
      } else if (source.charAt(at) == text.charAt(done)) {
        done = put(done, 1, at, ++at);
      } else if (isDropped(source.charAt(at))) {
        at++;
      } else {
        done = put(done, text.length() - done, at, to);
      }
    }
  }

  private int put(int done, int count, int start, int end) {
    for (int i = done; i < done + count; i++) {
      starts[i] = start;
      ends[i] = end;
    }
    return done + count;
  }

  private static int shown(String source, int at, int length) {
    return Parser.unescapeEntities(source.substring(at, at + length), false).length();
  }

  /** The length of the entity written here that the text shows, 1 for a plain ampersand. */
  private int entity(String source, int at, int to, int done) {
    Matcher entity = ENTITY.matcher(source).region(at, to);
    if (entity.lookingAt()) {
      String written = entity.group();
      String shown = Parser.unescapeEntities(written, false);
      if (!shown.equals(written) && text.startsWith(shown, done)) {
        return written.length();
      }
    }
    return 1;
  }

  /** Characters that the parser leaves out. */
  private static boolean isDropped(char unit) {
    return unit == '\r' || unit == '\0';
  }
}
