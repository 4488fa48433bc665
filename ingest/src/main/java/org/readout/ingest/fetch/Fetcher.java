package org.readout.ingest.fetch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Fetches pages, one at a time. Nothing is asked for before {@link #fetch} is. */
public final class Fetcher {
  static final int LARGEST = 32 << 20;

  private static final Duration PAUSE = Duration.ofSeconds(1);
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);
  private static final int MOST_REDIRECTS = 5;
  private static final int TRIES = 3;
  private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
  private static final Set<Integer> BUSY = Set.of(429, 500, 502, 503, 504);
  private static final int OK = 200;
  private static final int NOT_MODIFIED = 304;

  private final Web web;
  private final Pace pace;
  private final Duration pause;
  private final PageCache cache;
  private final Map<String, Robots> robots = new HashMap<>();

  /**
   * A fetcher that has fetched nothing.
   *
   * @param allowPrivate whether addresses of this machine and its network may be asked
   */
  public Fetcher(boolean allowPrivate) {
    this(allowPrivate ? address -> true : PublicAddress::is, PAUSE, PageCache.ofUser());
  }

  Fetcher(Predicate<InetAddress> allowed, Duration pause, PageCache cache) {
    web = new Web(allowed);
    pace = new Pace(pause);
    this.pause = pause;
    this.cache = cache;
  }

  /**
   * What stands at an address, or where it leads to.
   *
   * @throws FetchFailed if it may not be asked, or does not answer with a page
   */
  public Fetched fetch(String address) throws IOException {
    URI url = url(address);
    for (int i = 0; i <= MOST_REDIRECTS; i++) {
      Web.Answer answer = allowed(url);
      if (!REDIRECTS.contains(answer.status())) {
        return page(url, answer);
      }
      url = url.resolve(url(answer.header("Location")));
    }
    throw new FetchFailed("leads on and on");
  }

  private static URI url(String address) throws FetchFailed {
    try {
      return URI.create(address.strip().replace(" ", "%20"));
    } catch (IllegalArgumentException malformed) {
      throw new FetchFailed("is no address of a page");
    }
  }

  private Web.Answer allowed(URI url) throws IOException {
    String site = url.getScheme() + "://" + url.getRawAuthority();
    Robots rules = robots.get(site);
    if (rules == null) {
      rules = rules(site + "/robots.txt");
      robots.put(site, rules);
      pace.ask(site, rules.pause(pause));
    }
    if (!rules.allow(url.toString())) {
      throw new FetchFailed("is not for programs, says its robots.txt");
    }
    return patient(site, url, cache.conditions(url));
  }

  private Robots rules(String address) throws IOException {
    URI url = url(address);
    for (int i = 0; i <= MOST_REDIRECTS; i++) {
      Web.Answer answer = patient(url.getScheme() + "://" + url.getRawAuthority(), url, Map.of());
      if (!REDIRECTS.contains(answer.status())) {
        byte[] body = answer.status() == OK ? decoded(answer) : new byte[0];
        return Robots.of(address, answer.status(), "text/plain", body);
      }
      url = url.resolve(url(answer.header("Location")));
    }
    return Robots.of(address, 404, "text/plain", new byte[0]);
  }

  /** Asks again, later each time, where the site is busy or the line breaks. */
  private Web.Answer patient(String site, URI url, Map<String, String> conditions)
      throws IOException {
    Duration wait = pause;
    for (int left = TRIES - 1; ; left--) {
      pace.await(site);
      try {
        Web.Answer answer = web.ask(url, conditions);
        if (left == 0 || !BUSY.contains(answer.status())) {
          return answer;
        }
        wait = longer(wait, answer.header("Retry-After"));
      } catch (FetchFailed refused) {
        throw refused;
      } catch (IOException broken) {
        if (left == 0) {
          throw broken;
        }
        wait = wait.multipliedBy(2);
      }
      Pace.sleep(wait);
    }
  }

  private static Duration longer(Duration wait, String asked) {
    Duration least = wait.multipliedBy(2);
    Duration wished = asked.matches("\\d{1,4}") ? Duration.ofSeconds(Long.parseLong(asked)) : least;
    Duration bounded = wished.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wished;
    return bounded.compareTo(least) > 0 ? bounded : least;
  }

  private Fetched page(URI url, Web.Answer answer) throws IOException {
    if (answer.status() == NOT_MODIFIED) {
      return cache.page(url);
    }
    if (answer.status() != OK) {
      throw new FetchFailed("answers with status " + answer.status());
    }
    Fetched page = new Fetched(url, answer.header("Content-Type"), decoded(answer));
    cache.keep(page, answer.header("ETag"), answer.header("Last-Modified"));
    return page;
  }

  private static byte[] decoded(Web.Answer answer) throws IOException {
    String coding = answer.header("Content-Encoding");
    return coding.isEmpty()
        ? answer.body()
        : Web.bounded(ContentCoding.decoded(answer.body(), coding));
  }
}
