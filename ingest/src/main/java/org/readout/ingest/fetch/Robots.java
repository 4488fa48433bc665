package org.readout.ingest.fetch;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.time.Duration;
import java.util.Collection;
import java.util.List;

/** What a site's robots.txt allows us (RFC 9309). */
final class Robots {
  static final Collection<String> NAMES = List.of("readout");

  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

  private final BaseRobotRules rules;

  private Robots(BaseRobotRules rules) {
    this.rules = rules;
  }

  /** The rules of a site that answered with this status; a site that could not allows nothing. */
  static Robots of(String url, int status, String type, byte[] body) {
    SimpleRobotRulesParser parser = new SimpleRobotRulesParser();
    return new Robots(
        status >= 200 && status < 300
            ? parser.parseContent(url, body, type, NAMES)
            : parser.failedFetch(status));
  }

  boolean allow(String url) {
    return rules.isAllowed(url);
  }

  /** The pause between two requests, from {@code least} to half a minute. */
  Duration pause(Duration least) {
    long asked = rules.getCrawlDelay();
    Duration pause = asked < 0 ? least : Duration.ofMillis(asked);
    Duration bounded = pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    return bounded.compareTo(least) < 0 ? least : bounded;
  }
}
