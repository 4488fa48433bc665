package org.readout.ingest;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The first bytes of an input. */
final class Head {
  private static final Pattern ROOT =
      Pattern.compile(
          "(?s)(?:\\s++|<\\?.*?\\?>|<!--.*?-->|<!DOCTYPE[^\\[>]*+(?:\\[.*?\\]\\s*+)?>)*+"
              + "<(?:[\\w-]++:)?(?<name>[\\w.-]++)");

  private final byte[] bytes;
  private final String text;

  private final Set<String> members;

  Head(byte[] bytes) {
    this(bytes, Set.of());
  }

  Head(byte[] bytes, Set<String> members) {
    this.bytes = bytes.clone();
    this.members = Set.copyOf(members);
    text = Decoded.of(bytes, null).text().strip();
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  /** Decoded as far as it can be, without white space at either end. */
  String text() {
    return text;
  }

  /** The names of what a ZIP holds; empty for any other input. */
  Set<String> members() {
    return members;
  }

  /** The local name of an XML document's first element, in lower case; empty for anything else. */
  String root() {
    Matcher root = ROOT.matcher(text);
    return root.lookingAt() ? root.group("name").toLowerCase(Locale.ROOT) : "";
  }

  boolean startsWith(int... magic) {
    return Decoded.starts(bytes, magic);
  }

  /** Whether there are bytes that no text has. */
  boolean isBinary() {
    long controls =
        text.chars().filter(unit -> unit < ' ' && "\t\n\r\f\u001b\u001a".indexOf(unit) < 0).count();
    return text.indexOf('\0') >= 0 || controls * 100 > text.length();
  }
}
