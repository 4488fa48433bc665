package org.readout.core.article;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An outlet's name, alone, before its sections, or glued to its slogan. */
final class Masthead {
  private static final Pattern SEPARATOR = Pattern.compile("\\s+(?:\\||::|—|–|·|•|»|-)\\s+");
  private static final Pattern GLUED = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu}\\p{Ll}+ )");
  private static final Pattern PRESS =
      Pattern.compile(
          "(?i).*\\b(?:post|times|news|journal|herald|tribune|guardian|courier|gazette|telegraph"
              + "|daily|agency|radio|rádio|press|mail|standard|independent|observer|star|mirror|chronicle"
              + "|globe|register|review|dispatch|tv|magazine|wire|examiner|inquirer|sentinel|echo"
              + "|zeitung|monde|pa[ií]s)\\b.*");
  private static final int LONGEST_NAME = 6;
  private static final int LONGEST_BESIDE_SECTIONS = 3;
  private static final Pattern SUFFIX =
      Pattern.compile("(?<title>.{15,}?)\\s+[|–—-]\\s+(?<outlet>[^|–—]{3,45})");

  private Masthead() {}

  static boolean is(String line) {
    String name = name(line);
    boolean divided = name.length() < line.length();
    boolean named = Line.isUpperCase(name) || PRESS.matcher(name).matches();
    boolean brief = divided && words(name) <= LONGEST_BESIDE_SECTIONS;
    return words(name) <= LONGEST_NAME && !line.matches(".*[.!?]") && (named || brief);
  }

  /** The outlet's name in a masthead. */
  static String name(String line) {
    String first = SEPARATOR.split(line, 2)[0];
    return GLUED.split(first, 2)[0].strip();
  }

  /** The outlet at the end of a page's title, as in {@code Ferry sinks - The Harbour Times}. */
  static @Nullable String suffix(String title) {
    Matcher matcher = SUFFIX.matcher(title);
    return matcher.matches() && isName(matcher.group("outlet")) ? matcher.group("outlet") : null;
  }

  /** The title without its outlet. */
  static String withoutSuffix(String title) {
    Matcher matcher = SUFFIX.matcher(title);
    return matcher.matches() && isName(matcher.group("outlet")) ? matcher.group("title") : title;
  }

  private static boolean isName(String name) {
    return words(name) <= LONGEST_NAME && (PRESS.matcher(name).matches() || Line.isUpperCase(name));
  }

  private static int words(String text) {
    return text.split("\\s+").length;
  }
}
