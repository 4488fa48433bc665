package org.readout.ingest.fetch;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** The pause between two requests to one host. */
final class Pace {
  private final Duration least;
  private final Map<String, Long> last = new HashMap<>();
  private final Map<String, Duration> asked = new HashMap<>();

  Pace(Duration least) {
    this.least = least;
  }

  /** A host may ask for a longer pause. */
  void ask(String host, Duration pause) {
    asked.put(host, pause);
  }

  /** Waits until the host may be asked again. */
  void await(String host) throws FetchFailed {
    Duration pause = asked.getOrDefault(host, least);
    Long before = last.get(host);
    if (before != null) {
      sleep(pause.minusNanos(System.nanoTime() - before));
    }
    last.put(host, System.nanoTime());
  }

  static void sleep(Duration time) throws FetchFailed {
    try {
      Thread.sleep(time.isNegative() ? Duration.ZERO : time);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new FetchFailed("was interrupted");
    }
  }
}
