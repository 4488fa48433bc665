package org.readout.ingest;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.stream.Stream;
import org.readout.ingest.fetch.FetchFailed;

/** Failures in one line. */
final class Failures {
  private Failures() {}

  /** Anything but an {@code IOException} is a fault of ours. */
  static String line(Throwable failure) {
    Throwable cause = failure.getCause();
    Throwable told = failure instanceof UncheckedIOException && cause != null ? cause : failure;
    String message = String.valueOf(told.getMessage());
    return switch (told) {
      case Unreadable unreadable -> message;
      case FetchFailed unfetched -> message;
      case NoSuchFileException missing -> "no such file";
      case AccessDeniedException denied -> "may not be read";
      case EOFException truncated -> "breaks off before its end";
      case StackOverflowError deep -> "is nested too deeply";
      case IOException damaged -> "cannot be read: " + message.lines().findFirst().orElse("");
      default -> "internal error: " + told.toString().lines().findFirst().orElse("");
    };
  }

  static Source source(String id, String message) {
    return () -> new Reading.Failed(id, message);
  }

  static Stream<Source> stream(String id, String message) {
    return Stream.of(source(id, message));
  }

  static Runnable closing(Closeable resource) {
    return () -> {
      try {
        resource.close();
      } catch (IOException failed) {
        throw new UncheckedIOException(failed);
      }
    };
  }
}
