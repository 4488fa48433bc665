package org.readout.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The feed has texts of its own and links to pages, on several addresses of this machine since each
 * is asked once a second at most.
 */
class KilledWatchTest {
  private static final int ENTRIES = 120;
  private static final int PAGES = 24;
  private static final int HOSTS = 8;

  @TempDir private Path folder;

  @Test
  void what_was_acknowledged_is_held_and_a_repeat_gives_the_same() throws Exception {
    ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    HttpServer server = HttpServer.create(new InetSocketAddress(0), 0);
    try (threads) {
      server.setExecutor(threads);
      server.createContext("/", KilledWatchTest::answer);
      server.start();
      String feed = "http://127.0.0.1:" + server.getAddress().getPort() + "/feed.xml";
      new Kills(
              folder,
              library ->
                  List.of(
                      "watch",
                      "--once",
                      "--allow-private",
                      "--without-statements",
                      "--json",
                      "--library",
                      library.toString(),
                      feed),
              List.of("ferry", "\"rescue boats\"", "port7"),
              9_000)
          .check();
    } finally {
      server.stop(0);
    }
  }

  private static void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    int port = exchange.getLocalAddress().getPort();
    String body =
        path.equals("/feed.xml")
            ? feed(port)
            : path.endsWith(".html") ? page(Integer.parseInt(path.replaceAll("\\D", ""))) : "";
    byte[] bytes = body.getBytes(UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
    exchange.sendResponseHeaders(bytes.length == 0 ? 404 : 200, Math.max(1, bytes.length));
    exchange.getResponseBody().write(bytes.length == 0 ? new byte[1] : bytes);
    exchange.close();
  }

  private static String feed(int port) {
    StringBuilder feed =
        new StringBuilder("<rss version=\"2.0\"><channel><title>Local Post</title>");
    for (int i = 0; i < ENTRIES; i++) {
      boolean hasPage = i % (ENTRIES / PAGES) == 0;
      String link = "http://127.0.0.%d:%d/%d.html".formatted(2 + i % HOSTS, port, i);
      feed.append("<item><title>Ferry ").append(i).append("</title><guid>g").append(i);
      feed.append("</guid>").append(hasPage ? "<link>" + link + "</link>" : "");
      feed.append("<description>").append(text(i)).append("</description></item>");
    }
    return feed.append("</channel></rss>").toString();
  }

  private static String text(int i) {
    return "Ferry %1$d with %2$d people aboard sank off Port%1$d, said harbour master Name%1$d."
        .formatted(i / 2, 100 + i / 2);
  }

  private static String page(int i) {
    return """
    <html><head><title>Ferry %1$d</title></head><body><article><h1>Ferry %1$d</h1><p>%2$s</p>
    <p>The rescue boats had reached the place within the hour, the coast guard told reporters.</p>
    </article></body></html>
    """
        .formatted(i, text(i));
  }
}
