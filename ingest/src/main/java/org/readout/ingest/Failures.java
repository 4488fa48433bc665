package org.readout.ingest;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

/** Failures in one line. */
final class Failures {
  private Failures() {}

  static String line(IOException failure) {
    return switch (failure) {
      case Unreadable unreadable -> String.valueOf(unreadable.getMessage());
      case NoSuchFileException missing -> "no such file";
      case AccessDeniedException denied -> "may not be read";
      default ->
          "cannot be read: " + String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
    };
  }

  static Source source(String id, String message) {
    return () -> new Reading.Failed(id, message);
  }
}
