package org.readout.core.comparison;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.readout.core.comparison.Quantity.Dimension;
import org.readout.core.text.Stems;

/** The units of measure and the currencies that news reports use. */
final class Units {
  private static final Map<String, Unit> UNITS = units();

  private Units() {}

  /**
   * @param factor what one of it is in the base unit of its dimension
   */
  record Unit(Dimension dimension, String base, double factor) {}

  static @Nullable Unit of(String word) {
    return UNITS.get(word);
  }

  private static Map<String, Unit> units() {
    Map<String, Unit> units = new HashMap<>();
    put(units, Dimension.DURATION, "s", 1, "second", "seconds");
    put(units, Dimension.DURATION, "s", 60, "minute", "minutes", "min", "mins");
    put(units, Dimension.DURATION, "s", 3600, "hour", "hours");
    put(units, Dimension.DURATION, "s", 86_400, "day", "days");
    put(units, Dimension.DURATION, "s", 604_800, "week", "weeks");
    put(units, Dimension.DURATION, "s", 2_629_800, "month", "months");
    put(units, Dimension.DURATION, "s", 31_557_600, "year", "years");
    put(units, Dimension.DURATION, "s", 315_576_000, "decade", "decades");
    put(units, Dimension.LENGTH, "m", 0.001, "millimetre", "millimetres", "millimeter", "mm");
    put(units, Dimension.LENGTH, "m", 0.01, "centimetre", "centimetres", "centimeters", "cm");
    put(units, Dimension.LENGTH, "m", 1, "metre", "metres", "meter", "meters");
    put(units, Dimension.LENGTH, "m", 1000, "kilometre", "kilometres", "kilometer", "kilometers");
    put(units, Dimension.LENGTH, "m", 1000, "km", "kms");
    put(units, Dimension.LENGTH, "m", 1609.34, "mile", "miles");
    put(units, Dimension.LENGTH, "m", 0.3048, "foot", "feet", "ft");
    put(units, Dimension.VOLUME, "m3", 1, "cubic metre", "cubic metres", "cubic meters");
    put(units, Dimension.VOLUME, "m3", 1e9, "cubic kilometre", "cubic kilometres");
    put(units, Dimension.VOLUME, "m3", 1e9, "cubic kilometers");
    put(units, Dimension.VOLUME, "m3", 0.001, "litre", "litres", "liter", "liters");
    put(units, Dimension.VOLUME, "m3", 0.159, "barrel", "barrels");
    put(units, Dimension.MASS, "kg", 0.001, "gram", "grams", "grammes", "g");
    put(units, Dimension.MASS, "kg", 1, "kilogram", "kilograms", "kilo", "kilos", "kg");
    put(units, Dimension.MASS, "kg", 1000, "tonne", "tonnes", "ton", "tons");
    put(units, Dimension.MASS, "kg", 0.4536, "pound weight", "lb", "lbs");
    put(units, Dimension.AREA, "m2", 10_000, "hectare", "hectares");
    put(units, Dimension.AREA, "m2", 4046.86, "acre", "acres");
    put(units, Dimension.AREA, "m2", 1e6, "square kilometre", "square kilometres");
    put(units, Dimension.AREA, "m2", 2.59e6, "square mile", "square miles");
    put(units, Dimension.PERCENT, "%", 1, "%", "percent", "per cent", "pct");
    put(units, Dimension.POINTS, "pp", 1, "percentage point", "percentage points");
    put(units, Dimension.POINTS, "pp", 0.01, "basis point", "basis points", "bp");
    put(units, Dimension.MONEY, "eur", 1, "€", "euro", "euros", "eur");
    put(units, Dimension.MONEY, "usd", 1, "$", "us$", "dollar", "dollars", "usd");
    put(units, Dimension.MONEY, "gbp", 1, "£", "pound", "pounds", "gbp", "sterling");
    put(units, Dimension.MONEY, "jpy", 1, "¥", "yen");
    for (String currency :
        new String[] {
          "rupiah", "rupees", "rupee", "lei", "leu", "kroner", "kronor", "krona", "krone", "francs",
          "franc", "pesos", "peso", "rubles", "roubles", "yuan", "won", "rand", "naira", "reais",
          "zloty", "lira", "forints", "shillings", "dirhams", "riyals", "baht", "ringgit", "taka"
        }) {
      put(units, Dimension.MONEY, Stems.of(currency), 1, currency);
    }
    return Map.copyOf(units);
  }

  private static void put(
      Map<String, Unit> units, Dimension dimension, String base, double factor, String... words) {
    for (String word : words) {
      units.put(word, new Unit(dimension, base, factor));
    }
  }
}
