package org.readout.core.speaker;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readout.core.text.Folding;
import org.readout.core.text.Resource;

/** The countries of {@code countries.txt}, by their names, their peoples and their capitals. */
final class Countries {
  private static final Map<String, String> NAMES = new HashMap<>();
  private static final Map<String, String> PEOPLES = new HashMap<>();
  private static final Map<String, String> CAPITALS = new HashMap<>();

  static {
    for (String line : Resource.lines(Countries.class, "countries.txt")) {
      List<String> fields = List.of(line.split("\\|", -1));
      String country = fields.getFirst();
      put(NAMES, country, country);
      put(PEOPLES, fields.get(1), country);
      put(CAPITALS, fields.get(2), country);
      if (fields.size() > 3) {
        put(NAMES, fields.get(3), country);
      }
    }
  }

  private Countries() {}

  private static void put(Map<String, String> map, String names, String country) {
    for (String name : names.split(",", -1)) {
      if (!name.isEmpty()) {
        map.put(Folding.key(name), country);
      }
    }
  }

  /** The country of a people or an adjective, such as {@code uzbek} or {@code norwegians}. */
  static Optional<String> ofPeople(String key) {
    String singular = key.endsWith("s") ? key.substring(0, key.length() - 1) : key;
    return Optional.ofNullable(PEOPLES.getOrDefault(key, PEOPLES.get(singular)));
  }

  static Optional<String> ofName(String key) {
    return Optional.ofNullable(NAMES.get(key));
  }

  static Optional<String> ofCapital(String key) {
    return Optional.ofNullable(CAPITALS.get(key));
  }

  /** The country that a word names, by any of the three. */
  static Optional<String> of(String key) {
    return ofName(key).or(() -> ofPeople(key)).or(() -> ofCapital(key));
  }
}
