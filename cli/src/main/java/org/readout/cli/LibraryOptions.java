package org.readout.cli;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.readout.store.library.Library;
import org.readout.store.library.Place;
import picocli.CommandLine.Option;

/** Which library. */
final class LibraryOptions {
  @Option(
      names = "--library",
      paramLabel = "PLACE",
      description =
          "The library's folder, or jdbc:postgresql://HOST/DATABASE"
              + " (default: readout/library among the user's data).")
  private @Nullable String place;

  Library toRead() {
    return Library.toRead(place(), Clock.systemUTC());
  }

  Library toWrite(Messages messages) {
    return Library.toWrite(place(), Clock.systemUTC(), messages::line);
  }

  private Place place() {
    return Place.of(place, System.getenv());
  }
}
