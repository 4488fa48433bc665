package org.readout.ingest.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.security.Security;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/**
 * One request and its answer. The addresses of a host's name are looked up once and then kept, so
 * that the one connected to is the one that was checked, whatever the name stands for a second
 * later.
 */
final class Web {
  private static final Duration CONNECTING = Duration.ofSeconds(10);
  private static final Duration ANSWERING = Duration.ofSeconds(30);
  private static final long READING_SECONDS = 60;
  private static final String AGENT = "readout/0.1 (compares news reports; one page at a time)";
  private static final String TYPES =
      "text/html,application/xhtml+xml,application/rss+xml,application/atom+xml,"
          + "application/feed+json;q=0.9,application/xml;q=0.9,*/*;q=0.5";

  private final HttpClient client;
  private final Predicate<InetAddress> allowed;

  static {
    Security.setProperty("networkaddress.cache.ttl", "-1");
  }

  /** An answer as it came, of at most {@link Fetcher#LARGEST} bytes. */
  @SuppressWarnings("ArrayRecordComponent")
  record Answer(HttpResponse<?> head, byte[] body) {
    int status() {
      return head.statusCode();
    }

    String header(String name) {
      return head.headers().firstValue(name).orElse("");
    }
  }

  Web(Predicate<InetAddress> allowed) {
    this.allowed = allowed;
    client =
        HttpClient.newBuilder()
            .connectTimeout(CONNECTING)
            .followRedirects(HttpClient.Redirect.NEVER)
            .proxy(HttpClient.Builder.NO_PROXY)
            .build();
  }

  Answer ask(URI url, Map<String, String> conditions) throws IOException {
    check(url);
    HttpRequest.Builder request =
        HttpRequest.newBuilder(url)
            .timeout(ANSWERING)
            .header("User-Agent", AGENT)
            .header("Accept", TYPES)
            .header("Accept-Encoding", "gzip, br");
    conditions.forEach(request::header);
    try {
      HttpResponse<InputStream> response =
          client.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
      return new Answer(response, body(response.body()));
    } catch (HttpTimeoutException late) {
      throw new FetchFailed("did not answer in time");
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new FetchFailed("was interrupted");
    }
  }

  private void check(URI url) throws FetchFailed {
    String scheme = String.valueOf(url.getScheme());
    if (url.getHost() == null || !(scheme.equals("http") || scheme.equals("https"))) {
      throw new FetchFailed("is no address of a page");
    }
    try {
      for (InetAddress address : InetAddress.getAllByName(url.getHost())) {
        if (!allowed.test(address)) {
          throw new FetchFailed("is inside the network; --allow-private allows that");
        }
      }
    } catch (UnknownHostException unknown) {
      throw new FetchFailed("has an unknown host, " + url.getHost());
    }
  }

  private static byte[] body(InputStream body) throws IOException {
    CompletableFuture<Void> late =
        CompletableFuture.runAsync(
            () -> close(body),
            CompletableFuture.delayedExecutor(READING_SECONDS, TimeUnit.SECONDS));
    try (body) {
      return bounded(body);
    } finally {
      late.cancel(false);
    }
  }

  static byte[] bounded(InputStream in) throws IOException {
    byte[] bytes = in.readNBytes(Fetcher.LARGEST + 1);
    if (bytes.length > Fetcher.LARGEST) {
      throw new FetchFailed("is larger than " + (Fetcher.LARGEST >> 20) + " MiB");
    }
    return bytes;
  }

  private static void close(InputStream body) {
    try {
      body.close();
    } catch (IOException alreadyClosed) {
      // The reader of the body is told by the same exception.
    }
  }
}
