package org.readout.core.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.readout.core.text.CodePoints;

/**
 * A text without the marks that an answer to an e-mail has before each line of what it answers
 * ({@code > The wall fell}). An answer and what it answers are paragraphs of their own.
 */
record Quoting(String text, SourceMap sourceMap) {
  private static final Pattern QUOTED = Pattern.compile("(?m)^>.*\\R>.*\\R>");
  private static final Pattern LINE = Pattern.compile("((?:> ?)*+)(.*\\R|.+)");

  /** Null where fewer than three lines running have marks. */
  static @Nullable Quoting of(String source) {
    if (!QUOTED.matcher(source).find()) {
      return null;
    }
    StringBuilder text = new StringBuilder(source.length());
    List<SourceMap.Run> runs = new ArrayList<>();
    Matcher line = LINE.matcher(source);
    long before = 0;
    while (line.find()) {
      long depth = line.group(1).chars().filter(mark -> mark == '>').count();
      if (depth != before) {
        runs.add(new SourceMap.Run(text.length(), text.length() + 1, line.start(), line.end(1)));
        text.append('\n');
      }
      before = depth;
      int start = text.length();
      text.append(source, line.start(2), line.end());
      runs.add(new SourceMap.Run(start, text.length(), line.start(2), line.end()));
    }
    return new Quoting(text.toString(), new SourceMap(runs, new CodePoints(source)));
  }
}
