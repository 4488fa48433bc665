package org.readout.core.speaker;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.readout.core.text.Folding;

/** Whether two names, as texts give them, can stand for one another. */
public final class Naming {
  private Naming() {}

  /**
   * Whether both can be one's: spelled alike, shortened, initials, or a country, its people and its
   * capital.
   */
  public static boolean mayBeOne(String one, String other) {
    List<String> a = words(one);
    List<String> b = words(other);
    if (a.isEmpty() || b.isEmpty() || Spelling.mayBeOne(a, b)) {
      return true;
    }
    Optional<String> country = country(one);
    return (country.isPresent() && country.equals(country(other)))
        || initials(a).equals(b.getLast())
        || initials(b).equals(a.getLast());
  }

  /** Whether a name is that of a country, not of its people or its capital. */
  public static boolean isCountry(String name) {
    return Countries.ofName(Folding.key(name)).isPresent();
  }

  /** Whether a name can stand for a government: a country, its people or its capital. */
  public static boolean isState(String name) {
    return country(name).isPresent();
  }

  private static Optional<String> country(String name) {
    return Countries.of(Folding.key(name));
  }

  private static List<String> words(String name) {
    return List.of(Folding.key(name).strip().split("[\\s.]+"));
  }

  private static String initials(List<String> words) {
    StringBuilder initials = new StringBuilder();
    words.forEach(word -> initials.append(word, 0, Math.min(1, word.length())));
    return initials.toString().toLowerCase(Locale.ROOT);
  }
}
