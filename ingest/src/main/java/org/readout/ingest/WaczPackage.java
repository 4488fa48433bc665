package org.readout.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a collection says of itself: {@code datapackage.json} gives the digest of each archive, and
 * {@code datapackage-digest.json} the digest of that, signed or not. What is told is believed only
 * if it holds.
 */
final class WaczPackage {
  static final String DESCRIPTION = "datapackage.json";

  private static final String DIGEST = "datapackage-digest.json";
  private static final String PREFIX = "sha256:";
  private static final int LARGEST = 1 << 24;
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private final ZipFile zip;

  private WaczPackage(ZipFile zip) {
    this.zip = zip;
  }

  /**
   * Checks digests and signature.
   *
   * @throws Unreadable where one of them does not hold
   */
  static void check(Input input) throws IOException {
    try (ZipFile zip = new ZipFile(input.file().toFile())) {
      new WaczPackage(zip).check();
    } catch (JacksonException malformed) {
      throw new Unreadable("has a description that is no valid JSON");
    } catch (GeneralSecurityException untrusted) {
      throw new Unreadable("is signed, but the signature cannot be trusted");
    }
  }

  private void check() throws IOException, GeneralSecurityException {
    for (JsonNode resource : json(DESCRIPTION).path("resources")) {
      String path = resource.path("path").asString("");
      String hash = hash(resource);
      if (path.startsWith("archive/") && hash != null && !hash.equals(digest(path))) {
        throw new Unreadable("does not have the digest it says: " + path);
      }
    }
    if (zip.getEntry(DIGEST) != null) {
      String hash = PREFIX + digest(DESCRIPTION);
      JsonNode said = json(DIGEST);
      if (!hash.equals(said.path("hash").asString(""))) {
        throw new Unreadable("does not have the digest it says: " + DESCRIPTION);
      }
      if (said.has("signedData")) {
        WaczSignature.check(said.path("signedData"), hash);
      }
    }
  }

  /** In hexadecimal digits; null for another digest than SHA-256. */
  private static @Nullable String hash(JsonNode resource) {
    String hash = resource.path("hash").asString("");
    if (hash.startsWith(PREFIX)) {
      return hash.substring(PREFIX.length());
    }
    boolean first = resource.path("hashing").asString("").equals("sha256");
    return first ? resource.path("stats").path("hash").asString("") : null;
  }

  private JsonNode json(String path) throws IOException {
    try (InputStream in = open(path)) {
      return MAPPER.readTree(new String(in.readNBytes(LARGEST), StandardCharsets.UTF_8));
    }
  }

  private String digest(String path) throws IOException, GeneralSecurityException {
    MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
    try (InputStream in = new DigestInputStream(open(path), sha256)) {
      in.transferTo(OutputStream.nullOutputStream());
    }
    return HexFormat.of().formatHex(sha256.digest());
  }

  private InputStream open(String path) throws IOException {
    ZipEntry entry = zip.getEntry(path);
    if (entry == null) {
      throw new Unreadable("lacks what it says it holds: " + path);
    }
    return zip.getInputStream(entry);
  }
}
