package org.readout.core.speaker;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.readout.core.speaker.Description.Kind;
import org.readout.core.text.Span;

/** The speaker that a chain of mentions shows. */
final class Portrait {
  private Portrait() {}

  static Speaker of(String id, Chain chain, String text) {
    Set<String> aliases = new LinkedHashSet<>();
    Set<Span> mentions = new TreeSet<>(chain.mentions());
    for (Span span : mentions) {
      String form = Labels.collapse(span.of(text));
      if (!isPronoun(form)) {
        aliases.add(form);
      }
    }
    aliases.addAll(chain.forms());
    aliases.remove(chain.name());
    return new Speaker(
        id,
        chain.name(),
        title(chain, text),
        chain.type(),
        List.copyOf(aliases),
        List.copyOf(mentions));
  }

  private static boolean isPronoun(String form) {
    String key = org.readout.core.text.Folding.key(form);
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
    return titles.stream()
        .max(Comparator.comparingInt(d -> d.span().length()))
        .map(d -> words(d, text))
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
