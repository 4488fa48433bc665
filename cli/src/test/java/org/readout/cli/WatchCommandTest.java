package org.readout.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchCommandTest {
  private static final String PAGE =
      """
      <html><head><title>Bridge shut</title></head><body><article><h1>Bridge shut</h1>
      <p>The old bridge was shut on Monday, Mayor Anna Lind said, after engineers had found cracks in it.</p>
      <p>“We will not open it before it is safe,” Lind told reporters at the town hall.</p>
      </article></body></html>
      """;

  @TempDir private Path folder;
  private final List<String> asked = new CopyOnWriteArrayList<>();
  private final HttpServer server = serve();

  private HttpServer serve() {
    try {
      InetSocketAddress here = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
      HttpServer started = HttpServer.create(here, 0);
      started.createContext(
          "/",
          exchange -> {
            String path = exchange.getRequestURI().getPath();
            asked.add(path);
            byte[] body = bodies().getOrDefault(path, "").getBytes(UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
            exchange.sendResponseHeaders(body.length == 0 ? 404 : 200, Math.max(1, body.length));
            exchange.getResponseBody().write(body.length == 0 ? new byte[1] : body);
            exchange.close();
          });
      started.start();
      return started;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private Map<String, String> bodies() {
    String feed =
        """
        <?xml version="1.0"?><rss version="2.0"><channel><title>Local Post</title>
        <item><title>Bridge shut</title><link>%1$s/a.html</link>
        <description>The bridge was shut.</description></item>
        <item><title>Storm</title><link>%1$s/gone.html</link>
        <description>A storm nears the coast, forecasters said on Monday.</description></item>
        </channel></rss>
        """
            .formatted(address());
    return Map.of("/feed.xml", feed, "/a.html", PAGE);
  }

  private String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void each_entry_is_added_once_with_the_whole_text_of_its_page() {
    assertThat(watch().out()).isEqualTo("2 added\n");
    assertThat(asked).contains("/robots.txt", "/feed.xml", "/a.html", "/gone.html");
    asked.clear();
    assertThat(watch().out()).isEqualTo("nothing to add\n");
    assertThat(asked).contains("/feed.xml").doesNotContain("/a.html", "/gone.html");
    assertThat(CommandRun.of("show", "a1", "--library", folder).out())
        .contains("before it is safe", "revision 1");
    assertThat(CommandRun.of("show", "a2", "--library", folder).out()).contains("A storm nears");
  }

  private CommandRun watch() {
    return CommandRun.of(
        "watch",
        "--once",
        "--allow-private",
        "--without-statements",
        "--library",
        folder,
        address() + "/feed.xml");
  }
}
