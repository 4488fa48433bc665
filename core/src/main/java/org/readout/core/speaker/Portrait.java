package org.readout.core.speaker;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.core.article.Article;
import org.readout.core.speaker.Description.Kind;
import org.readout.core.text.Folding;
import org.readout.core.text.Span;

/** The speaker that a chain of mentions shows. */
final class Portrait {
  private Portrait() {}

  static Speaker of(String id, Chain chain, Article article) {
    String text = article.text();
    String name = name(chain, article.metadata().outlet());
    Set<String> aliases = new LinkedHashSet<>();
    Set<Span> mentions = chain.mentions();
    for (Span span : mentions) {
      String form = Labels.collapse(span.of(text));
      if (!isPronoun(form)) {
        aliases.add(form);
      }
    }
    aliases.addAll(chain.forms());
    aliases.add(chain.name());
    aliases.remove(name);
    return new Speaker(
        id, name, title(chain, text), chain.type(), List.copyOf(aliases), List.copyOf(mentions));
  }

  /** An outlet that goes by its initials gets its name back. */
  private static String name(Chain chain, @Nullable String outlet) {
    if (outlet == null || outlet.isBlank()) {
      return chain.name();
    }
    Name full = new Name(List.of(outlet.strip().split("\\s+", -1)));
    return chain.proper().filter(name -> name.isAcronymOf(full)).isPresent()
        ? full.toString()
        : chain.name();
  }

  private static boolean isPronoun(String form) {
    String key = Folding.key(form);
    return Lexicon.isAny(key, Sense.HE, Sense.SHE, Sense.IT, Sense.THEY, Sense.I);
  }

  /** The longest of what the text calls a person besides the name. */
  private static @Nullable String title(Chain chain, String text) {
    if (chain.proper().isEmpty()) {
      return null;
    }
    List<Description> titles = new ArrayList<>(chain.descriptions());
    titles.removeIf(d -> d.kind() == Kind.OTHER);
    titles.removeIf(d -> chain.isPerson() && d.kind() != Kind.PERSON);
    return Stream.concat(titles.stream().map(d -> words(d, text)), chain.titles().stream())
        .max(Comparator.comparingInt(String::length))
        .orElse(null);
  }

  private static String words(Description description, String text) {
    String words = Labels.collapse(description.span().of(text));
    return description
        .possessor()
        .map(span -> Labels.withoutArticle(Labels.collapse(span.of(text))))
        .filter(owner -> !isPronoun(owner))
        .map(owner -> words + " of " + owner)
        .orElse(words);
  }
}
