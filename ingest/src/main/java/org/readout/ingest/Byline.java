package org.readout.ingest;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The names in a line that says who wrote a report, and the place in one that says where. */
final class Byline {
  private static final int LONGEST = 500;
  private static final Pattern BY = Pattern.compile("(?i)^(?:by|von|par|por):?\\s+(?=\\S)");
  private static final Pattern BETWEEN =
      Pattern.compile("(?i)\\s*[,;]\\s*(?:(?:and|und|et|y)\\s+)?|\\s+(?:and|und|et|y|&)\\s+");

  private static final Pattern MARK = Pattern.compile("\\s*[-–—]+\\s*$");

  private Byline() {}

  /** Whether it opens as such a line does. */
  static boolean isSigned(String line) {
    return BY.matcher(line).find();
  }

  static List<String> names(String line) {
    if (line.length() > LONGEST) {
      return List.of();
    }
    return BETWEEN
        .splitAsStream(BY.matcher(line.strip()).replaceFirst(""))
        .filter(name -> !name.isBlank())
        .toList();
  }

  /** A dateline that stands by itself, without the mark that would part it from the text. */
  static @Nullable String dateline(@Nullable String written) {
    return written == null || written.length() > LONGEST
        ? null
        : MARK.matcher(written).replaceFirst("");
  }
}
