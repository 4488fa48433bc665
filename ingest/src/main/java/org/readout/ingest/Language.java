package org.readout.ingest;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Languages as BCP 47 has them, from their tags, three-letter codes and English names. */
final class Language {
  private static final int LONGEST = 40;
  private static final Pattern TAG = Pattern.compile("[a-zA-Z]{2,3}(?:-[a-zA-Z0-9]{2,8})*");
  private static final Map<String, String> NAMES = new HashMap<>();

  static {
    for (String code : Locale.getISOLanguages()) {
      Locale language = Locale.of(code);
      NAMES.putIfAbsent(language.getISO3Language(), code);
      NAMES.putIfAbsent(language.getDisplayLanguage(Locale.ENGLISH).toLowerCase(Locale.ROOT), code);
    }
  }

  private Language() {}

  /** Null for what names no language. */
  static @Nullable String tag(@Nullable String written) {
    String name = written == null ? "" : written.strip().replace('_', '-');
    String code = NAMES.get(name.toLowerCase(Locale.ROOT));
    return code != null
        ? code
        : name.length() <= LONGEST && TAG.matcher(name).matches() ? name : null;
  }
}
