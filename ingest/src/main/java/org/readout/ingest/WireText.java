package org.readout.ingest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Wire reports as they went over the line, IPTC 7901 or ANPA 1312: a header after SOH, the text
 * between STX and ETX, the time after it, EOT at the end. One file may hold many.
 */
final class WireText implements CollectionFormat {
  private static final byte START_OF_HEADER = 1;
  private static final byte START_OF_TEXT = 2;
  private static final byte END_OF_TEXT = 3;
  private static final Pattern OPENING =
      Pattern.compile("[\\s\\u0000\\u0016\\u007f]*\\u0001[ -~]{2}.*", Pattern.DOTALL);

  @Override
  public String name() {
    return "wire";
  }

  @Override
  public boolean accepts(Head head) {
    return OPENING.matcher(head.text()).matches();
  }

  @Override
  public List<Source> articles(Input input) throws IOException {
    byte[] bytes = input.bytes();
    List<Integer> starts = new ArrayList<>();
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == START_OF_HEADER) {
        starts.add(i);
        CollectionFormat.check(starts.size());
      }
    }
    List<Source> articles = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      int from = starts.get(i) + 1;
      int to = i + 1 < starts.size() ? starts.get(i + 1) : bytes.length;
      String place = CollectionFormat.place(input.name(), i, starts.size());
      articles.add(() -> read(input.name(), place, bytes, from, to));
    }
    return articles;
  }

  private static Reading read(String file, String place, byte[] bytes, int from, int to) {
    int text = indexOf(bytes, START_OF_TEXT, from, to);
    int end = indexOf(bytes, END_OF_TEXT, text, to);
    if (text == to) {
      return new Reading.Failed(place, "has a wire's header but no text after it");
    }
    WireMessage message =
        new WireMessage(
            Decoded.of(Arrays.copyOfRange(bytes, text + 1, end), null),
            Decoded.of(Arrays.copyOfRange(bytes, end, to), null).text());
    return message.read(file, place);
  }

  private static int indexOf(byte[] bytes, byte sought, int from, int to) {
    int at = from;
    while (at < to && bytes[at] != sought) {
      at++;
    }
    return at;
  }
}
