package org.readout.core.report;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One page of a headless Chromium, driven through its DevTools protocol. */
final class Browser implements AutoCloseable, WebSocket.Listener {
  private static final JsonMapper JSON = new JsonMapper();
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome");

  private final Process process;
  private final HttpClient http = HttpClient.newHttpClient();
  private final WebSocket socket;
  private final AtomicInteger calls = new AtomicInteger();
  private final Map<Integer, CompletableFuture<JsonNode>> answers = new ConcurrentHashMap<>();
  private final List<String> requests = new CopyOnWriteArrayList<>();
  private final StringBuilder partial = new StringBuilder();

  private Browser(Path executable, Path profile) throws Exception {
    process =
        new ProcessBuilder(
                executable.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--hide-scrollbars",
                "--remote-debugging-port=0",
                "--user-data-dir=" + profile,
                "about:blank")
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    socket = http.newWebSocketBuilder().buildAsync(page(profile), this).get(60, TimeUnit.SECONDS);
    send("Page.enable", Map.of());
    send("Network.enable", Map.of());
  }

  /** Nothing where no Chromium is installed. */
  static Optional<Browser> start(Path profile) throws Exception {
    Optional<Path> executable =
        Stream.of(System.getenv("PATH").split(File.pathSeparator))
            .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
            .filter(Files::isExecutable)
            .findFirst();
    return executable.isEmpty()
        ? Optional.empty()
        : Optional.of(new Browser(executable.get(), profile));
  }

  void size(int width, int height) throws Exception {
    send(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 600));
  }

  /** A media feature, such as {@code prefers-color-scheme}. */
  void prefer(String feature, String value) throws Exception {
    send(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", feature, "value", value))));
  }

  void open(Path page) throws Exception {
    requests.clear();
    send("Page.navigate", Map.of("url", page.toUri().toString()));
    for (int i = 0;
        i < 1000 && !evaluate("document.readyState").asString().equals("complete");
        i++) {
      Thread.sleep(50);
    }
  }

  JsonNode evaluate(String script) throws Exception {
    JsonNode answer = send("Runtime.evaluate", Map.of("expression", script, "returnByValue", true));
    if (answer.has("exceptionDetails")) {
      throw new AssertionError(script + ": " + answer.path("exceptionDetails"));
    }
    return answer.path("result").path("value");
  }

  void key(String key) throws Exception {
    send("Input.dispatchKeyEvent", Map.of("type", "keyDown", "key", key));
    send("Input.dispatchKeyEvent", Map.of("type", "keyUp", "key", key));
  }

  byte[] screenshot() throws Exception {
    JsonNode shot = send("Page.captureScreenshot", Map.of("format", "png"));
    return Base64.getDecoder().decode(shot.path("data").asString());
  }

  /** The addresses asked for since the page was opened. */
  List<String> requests() {
    return List.copyOf(requests);
  }

  JsonNode send(String method, Map<String, ?> parameters) throws Exception {
    int call = calls.incrementAndGet();
    CompletableFuture<JsonNode> answer = new CompletableFuture<>();
    answers.put(call, answer);
    String message =
        JSON.writeValueAsString(Map.of("id", call, "method", method, "params", parameters));
    socket.sendText(message, true).get(60, TimeUnit.SECONDS);
    return answer.get(60, TimeUnit.SECONDS);
  }

  @Override
  public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
    partial.append(data);
    if (last) {
      JsonNode message = JSON.readTree(partial.toString());
      partial.setLength(0);
      receive(message);
    }
    from.request(1);
    return null;
  }

  private void receive(JsonNode message) {
    if (message.path("method").asString("").equals("Network.requestWillBeSent")) {
      requests.add(message.path("params").path("request").path("url").asString());
    }
    CompletableFuture<JsonNode> answer = answers.remove(message.path("id").asInt(0));
    if (answer != null) {
      answer.complete(message.path("result"));
    }
  }

  private URI page(Path profile) throws IOException, InterruptedException {
    Path file = profile.resolve("DevToolsActivePort");
    for (int i = 0; i < 1200 && process.isAlive(); i++) {
      if (Files.exists(file) && !Files.readAllLines(file).isEmpty()) {
        URI list = URI.create("http://127.0.0.1:" + Files.readAllLines(file).getFirst() + "/json");
        HttpRequest request = HttpRequest.newBuilder(list).build();
        JsonNode targets =
            JSON.readTree(http.send(request, HttpResponse.BodyHandlers.ofString()).body());
        for (JsonNode target : targets) {
          if (target.path("type").asString().equals("page")) {
            return URI.create(target.path("webSocketDebuggerUrl").asString());
          }
        }
      }
      Thread.sleep(50);
    }
    throw new IOException("the browser opened no page");
  }

  @Override
  public void close() {
    socket.abort();
    process.destroy();
    process.onExit().orTimeout(60, TimeUnit.SECONDS).handle((ended, late) -> ended).join();
    http.close();
  }
}
