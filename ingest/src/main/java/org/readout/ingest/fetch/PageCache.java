package org.readout.ingest.fetch;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Pages as they were last fetched, so that a site need not send again what has not changed: a file
 * each, of the entity tag, the date, the content type and the body. A folder that cannot be written
 * keeps nothing.
 */
final class PageCache {
  private final Path folder;

  PageCache(Path folder) {
    this.folder = folder;
  }

  /** In the user's folder for such, as the XDG Base Directory specification has it. */
  static PageCache ofUser() {
    String base = System.getenv("XDG_CACHE_HOME");
    Path caches =
        base == null || base.isEmpty()
            ? Path.of(System.getProperty("user.home", ""), ".cache")
            : Path.of(base);
    return new PageCache(caches.resolve("readout").resolve("pages"));
  }

  /** The headers that ask for the page only if it has changed. */
  Map<String, String> conditions(URI url) {
    Map<String, String> conditions = new LinkedHashMap<>();
    try (DataInputStream kept = new DataInputStream(Files.newInputStream(file(url)))) {
      put(conditions, "If-None-Match", kept.readUTF());
      put(conditions, "If-Modified-Since", kept.readUTF());
      return conditions;
    } catch (IOException none) {
      return Map.of();
    }
  }

  private static void put(Map<String, String> conditions, String name, String value) {
    if (!value.isEmpty()) {
      conditions.put(name, value);
    }
  }

  /** The page whose {@link #conditions} were answered with "not modified". */
  Fetched page(URI url) throws IOException {
    try (DataInputStream kept = new DataInputStream(Files.newInputStream(file(url)))) {
      kept.readUTF();
      kept.readUTF();
      return new Fetched(url, kept.readUTF(), kept.readAllBytes());
    }
  }

  void keep(Fetched page, String tag, String modified) {
    if (tag.isEmpty() && modified.isEmpty()) {
      return;
    }
    try {
      Files.createDirectories(folder);
      Path draft = Files.createTempFile(folder, "page", null);
      try (DataOutputStream out = new DataOutputStream(Files.newOutputStream(draft))) {
        out.writeUTF(tag);
        out.writeUTF(modified);
        out.writeUTF(page.type());
        out.write(page.body());
      }
      Files.move(draft, file(page.url()), StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException unwritable) {
      // Then the page is fetched again the next time.
    }
  }

  private Path file(URI url) {
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      byte[] digest = sha256.digest(url.toString().getBytes(StandardCharsets.UTF_8));
      return folder.resolve(HexFormat.of().formatHex(digest));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
