package org.readout.store.library;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where a library is. */
public sealed interface Place {

  /** A folder with all of it. */
  record Folder(Path path) implements Place {}

  /** A database for many; each machine has an index of its own, in a cache. */
  record Postgres(String url, Path index) implements Place {}

  /**
   * Reads a place as a user gives it.
   *
   * @param told a folder or a JDBC address; null for the folder {@code readout} among the user's
   *     data, as the XDG base directories have it
   */
  static Place of(@Nullable String told, Map<String, String> environment) {
    if (told == null) {
      return new Folder(base(environment, "XDG_DATA_HOME", ".local/share").resolve("library"));
    }
    if (told.startsWith("jdbc:postgresql:")) {
      String name = Integer.toHexString(told.hashCode());
      return new Postgres(
          told, base(environment, "XDG_CACHE_HOME", ".cache").resolve("index-" + name));
    }
    return new Folder(Path.of(told));
  }

  private static Path base(Map<String, String> environment, String variable, String otherwise) {
    String told = environment.getOrDefault(variable, "");
    Path base =
        told.isEmpty() ? Path.of(environment.getOrDefault("HOME", "."), otherwise) : Path.of(told);
    return base.resolve("readout");
  }
}
