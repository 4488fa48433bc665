package org.readout.core.speaker;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.readout.core.speaker.Description.Determiner;
import org.readout.core.text.Folding;
import org.readout.core.text.Span;

/** Puts a description into words that stand without the sentence around them. */
final class Labels {
  private static final Pattern DEFINITE = Pattern.compile("(?i)(?:the|this|that) [\\p{Ll} ]+");

  private final Sentences sentences;

  Labels(Sentences sentences) {
    this.sentences = sentences;
  }

  /** "late husband of Rita Somers" for "her late husband", "the minister's late husband". */
  String of(Description description, @Nullable Chain owner) {
    String words = words(description);
    if (description.determiner() != Determiner.POSSESSIVE) {
      return words;
    }
    Span possessor = description.possessor().orElseThrow();
    String whose = possessor.of(sentences.text());
    boolean telling =
        owner == null
            || owner.proper().isEmpty()
            || description.kind().isBody()
            || !DEFINITE.matcher(whose).matches();
    if (!isPronoun(whose) && telling) {
      return collapse(withoutArticle(whose + joint(possessor) + words));
    }
    return owner == null ? words : words + " of " + full(owner);
  }

  private static String full(Chain owner) {
    return owner.isPerson()
        ? owner.descriptions().stream()
            .filter(d -> d.determiner() == Determiner.NONE && d.complement().isEmpty())
            .findFirst()
            .map(d -> title(d) + " " + owner.name())
            .orElse(owner.name())
        : owner.name();
  }

  private static String title(Description description) {
    StringBuilder title = new StringBuilder();
    for (String key : description.modifiers()) {
      title.append(key).append(' ');
    }
    return title.append(description.head()).toString();
  }

  private String words(Description description) {
    Span span = description.span();
    if (description.kind().isBody() && !isOf(description)) {
      span =
          span.start() < description.headSpan().end()
              ? new Span(span.start(), description.headSpan().end())
              : span;
    }
    return collapse(span.of(sentences.text()))
        .replaceFirst("^(?:But|And|Yet|So|Or) (?=\\p{Ll})", "")
        .replaceFirst(" (there|here)$", "")
        .replaceAll("\\b(those|these|this) ", "the ");
  }

  /** Keeps "of health" but not "in Bogota". */
  private boolean isOf(Description description) {
    String rest =
        sentences.text().substring(description.headSpan().end(), description.span().end());
    return rest.startsWith(" of ") || rest.startsWith(" for ");
  }

  private String joint(Span possessor) {
    String text = sentences.text();
    int end = possessor.end();
    while (end < text.length()
        && !Character.isWhitespace(text.charAt(end))
        && end - possessor.end() < 2) {
      end++;
    }
    return text.substring(possessor.end(), end) + " ";
  }

  private static boolean isPronoun(String word) {
    String key = Folding.key(word);
    return Lexicon.isAny(key, Sense.HE, Sense.SHE, Sense.IT, Sense.THEY, Sense.I);
  }

  static String withoutArticle(String words) {
    return words.replaceFirst("(?i)^(the|a|an) ", "");
  }

  /** "Bell and the unions" for "neither Bell nor the unions". */
  static String joint(String words) {
    return collapse(words).replaceFirst("(?i)^(both|neither) ", "").replace(" nor ", " and ");
  }

  /** As it is written inside a sentence: an ordinary word that opened one in lower case. */
  static String inside(String name) {
    String first = name.split(" ", 2)[0];
    boolean ordinary = !first.equals(first.toUpperCase(Locale.ROOT)) && name.contains(" ");
    return ordinary || Lexicon.isPlural(Folding.key(name)) ? lower(name) : name;
  }

  private static String lower(String name) {
    return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
  }

  static String collapse(String words) {
    return words.strip().replaceAll("\\s+", " ");
  }
}
