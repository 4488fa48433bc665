package org.readout.ingest.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(value = 30, unit = TimeUnit.SECONDS)
class FetcherTest {
  private static final Duration PAUSE = Duration.ofMillis(60);

  @TempDir Path cache;
  private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
  private final List<Long> times = Collections.synchronizedList(new ArrayList<>());
  private final HttpServer server;

  FetcherTest() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
  }

  @BeforeEach
  void start() {
    on("/", exchange -> send(exchange, 404, new byte[0]));
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void a_page_comes_with_its_charset_and_its_robots_are_asked_first() throws IOException {
    answer("/page", 200, "text/html; charset=ISO-8859-1", "A page.");
    Fetched page = fetcher().fetch(url("/page"));
    assertThat(new String(page.body(), UTF_8)).isEqualTo("A page.");
    assertThat(page.charset()).isEqualTo("ISO-8859-1");
    assertThat(asked).containsExactly("/robots.txt", "/page");
  }

  @Test
  void what_robots_txt_forbids_is_not_asked_for() {
    answer("/robots.txt", 200, "text/plain", "User-agent: readout\nDisallow: /secret\n");
    answer("/secret/page", 200, "text/html", "A page.");
    assertThatThrownBy(() -> fetcher().fetch(url("/secret/page")))
        .isInstanceOf(FetchFailed.class)
        .hasMessage("is not for programs, says its robots.txt");
    assertThat(asked).containsExactly("/robots.txt");
  }

  @Test
  void requests_to_one_host_are_a_pause_apart() throws IOException {
    answer("/page", 200, "text/html", "A page.");
    Fetcher fetcher = fetcher();
    fetcher.fetch(url("/page"));
    fetcher.fetch(url("/page"));
    assertThat(asked).containsExactly("/robots.txt", "/page", "/page");
    for (int i = 1; i < times.size(); i++) {
      assertThat(times.get(i) - times.get(i - 1)).isGreaterThan(PAUSE.toNanos() * 8 / 10);
    }
  }

  @Test
  void a_page_that_has_not_changed_is_not_sent_again() throws IOException {
    on(
        "/page",
        exchange -> {
          exchange.getResponseHeaders().add("ETag", "\"1\"");
          boolean known = "\"1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
          send(exchange, known ? 304 : 200, known ? new byte[0] : "A page.".getBytes(UTF_8));
        });
    fetcher().fetch(url("/page"));
    Fetched again = fetcher().fetch(url("/page"));
    assertThat(new String(again.body(), UTF_8)).isEqualTo("A page.");
  }

  @Test
  void redirects_are_followed_but_not_for_ever() throws IOException {
    redirect("/old", "/new?a=b");
    answer("/new", 200, "text/html", "A page.");
    redirect("/round", "/round");
    assertThat(fetcher().fetch(url("/old")).url()).hasToString(url("/new?a=b"));
    assertThatThrownBy(() -> fetcher().fetch(url("/round"))).hasMessage("leads on and on");
  }

  @Test
  void addresses_inside_the_network_are_refused_also_behind_a_redirect() {
    redirect("/out", "http://127.0.0.2:" + server.getAddress().getPort() + "/page");
    redirect("/file", "file:///etc/passwd");
    String inside = "is inside the network; --allow-private allows that";
    assertThatThrownBy(() -> fetcher().fetch(url("/out"))).hasMessage(inside);
    assertThatThrownBy(() -> fetcher().fetch(url("/file"))).hasMessage("is no address of a page");
    assertThatThrownBy(() -> new Fetcher(false).fetch(url("/page"))).hasMessage(inside);
    assertThatThrownBy(() -> new Fetcher(false).fetch("http://[::1]/")).hasMessage(inside);
    assertThatThrownBy(() -> new Fetcher(false).fetch("http://2130706433/")).hasMessage(inside);
    assertThat(asked).doesNotContain("/page");
  }

  @Test
  void a_site_that_is_busy_is_asked_again() throws IOException {
    on(
        "/page",
        exchange -> {
          boolean first = asked.stream().filter("/page"::equals).count() == 1;
          send(exchange, first ? 503 : 200, "A page.".getBytes(UTF_8));
        });
    assertThat(fetcher().fetch(url("/page")).body()).hasSize(7);
  }

  @Test
  void other_answers_are_told() {
    answer("/gone", 410, "text/html", "Gone.");
    assertThatThrownBy(() -> fetcher().fetch(url("/gone"))).hasMessage("answers with status 410");
    assertThatThrownBy(() -> fetcher().fetch("http://")).hasMessage("is no address of a page");
  }

  @Test
  void a_body_may_be_packed_but_not_larger_than_a_document() throws IOException {
    on("/packed", exchange -> packed(exchange, 1000));
    on("/bomb", exchange -> packed(exchange, 40 << 20));
    on(
        "/endless",
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          try (OutputStream out = exchange.getResponseBody()) {
            for (int i = 0; i < 40; i++) {
              out.write(new byte[1 << 20]);
            }
          }
        });
    assertThat(fetcher().fetch(url("/packed")).body()).hasSize(1000);
    assertThatThrownBy(() -> fetcher().fetch(url("/bomb"))).hasMessage("is larger than 32 MiB");
    assertThatThrownBy(() -> fetcher().fetch(url("/endless"))).hasMessage("is larger than 32 MiB");
  }

  @Test
  void public_addresses_are_told_from_others() throws IOException {
    for (String address : List.of("8.8.8.8", "93.184.216.34", "2606:4700::1111", "172.32.0.1")) {
      assertThat(PublicAddress.is(InetAddress.getByName(address))).as(address).isTrue();
    }
    for (String address :
        List.of(
            "127.0.0.1",
            "10.1.2.3",
            "172.16.0.1",
            "192.168.1.1",
            "169.254.169.254",
            "0.0.0.0",
            "100.64.0.1",
            "198.18.0.1",
            "224.0.0.1",
            "255.255.255.255",
            "::1",
            "::",
            "fe80::1",
            "fc00::1",
            "fd12::1",
            "::ffff:10.0.0.1",
            "64:ff9b::a00:1",
            "2002:a00:1::",
            "ff02::1")) {
      assertThat(PublicAddress.is(InetAddress.getByName(address))).as(address).isFalse();
    }
  }

  private static void packed(HttpExchange exchange, int length) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write(new byte[length]);
    }
    exchange.getResponseHeaders().add("Content-Encoding", "gzip");
    send(exchange, 200, packed.toByteArray());
  }

  private Fetcher fetcher() {
    return new Fetcher(
        address -> address.getHostAddress().equals("127.0.0.1"), PAUSE, new PageCache(cache));
  }

  private String url(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  private void redirect(String path, String to) {
    on(
        path,
        exchange -> {
          exchange.getResponseHeaders().add("Location", to);
          send(exchange, 302, new byte[0]);
        });
  }

  private void answer(String path, int status, String type, String body) {
    on(
        path,
        exchange -> {
          exchange.getResponseHeaders().add("Content-Type", type);
          send(exchange, status, body.getBytes(UTF_8));
        });
  }

  private void on(String path, HttpHandler handler) {
    server.createContext(
        path,
        exchange -> {
          asked.add(exchange.getRequestURI().getPath());
          times.add(System.nanoTime());
          handler.handle(exchange);
        });
  }

  private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    if (body.length > 0) {
      exchange.getResponseBody().write(body);
    }
    exchange.close();
  }
}
