package org.readout.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.ingest.Packing.gzip;
import static org.readout.ingest.Packing.join;
import static org.readout.ingest.Packing.utf8;
import static org.readout.ingest.Packing.zip;

import com.github.luben.zstd.Zstd;
import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.Signature;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.readout.core.article.Metadata;

class WarcTest {
  private static final String DESCRIPTION = "{\"resources\": []}";
  private static final String WALL =
      """
      <!doctype html><title>Wall of Tallinn falls</title>
      <article><h1>Wall of Tallinn falls</h1>
      <p>The wall of Tallinn fell on Monday, said people who had seen it with their own eyes.</p>
      <p>“It was old,” the mayor of the town said, “and nobody had ever mended it before.”</p>
      </article>
      """;

  @Test
  void a_page_is_read_with_its_address_and_the_date_of_its_capture() {
    Metadata metadata = read(response(utf8(WALL), "")).article().metadata();
    assertThat(metadata.url()).isEqualTo("https://harbour.example/wall");
    assertThat(metadata.title()).isEqualTo("Wall of Tallinn falls");
    assertThat(metadata.published()).isEqualTo("2019-03-04T17:03:00Z");
    assertThat(metadata.file()).isEqualTo("-");
  }

  @Test
  void its_own_date_goes_before_the_date_of_its_capture() {
    String dated = "<meta property='article:published_time' content='2019-03-01'>" + WALL;
    assertThat(read(response(utf8(dated), "")).article().metadata().published())
        .isEqualTo("2019-03-01");
  }

  @Test
  void the_charset_is_the_one_that_the_server_said() {
    byte[] latin = WALL.replace("mayor", "Bürgermeister").getBytes(Charset.forName("windows-1250"));
    Reading.Read read = read(response(latin, "", "text/html; charset=windows-1250"));
    assertThat(read.article().text()).contains("“It was old,” the Bürgermeister");
  }

  @Test
  void packed_bodies_are_unpacked_and_those_only_said_to_be_packed_are_not() {
    String packed = "Content-Encoding: gzip\r\n";
    assertThat(read(response(gzip(utf8(WALL)), packed)).article().paragraphs()).hasSize(2);
    assertThat(read(response(utf8(WALL), packed)).article().paragraphs()).hasSize(2);
  }

  @Test
  void chunks_are_joined() {
    String chunk = Integer.toHexString(utf8(WALL).length) + "\r\n" + WALL + "\r\n0\r\n\r\n";
    assertThat(read(response(utf8(chunk), "Transfer-Encoding: chunked\r\n")).article().text())
        .doesNotContain("\r\n0");
  }

  @Test
  void archives_may_be_packed_by_gzip_or_zstandard_or_in_a_collection() {
    byte[] warc = join(response(utf8(WALL), ""), response(utf8(WALL), ""));
    byte[] members = join(gzip(response(utf8(WALL), "")), gzip(response(utf8(WALL), "")));
    assertThat(readings(gzip(warc))).hasSize(2);
    assertThat(readings(members)).hasSize(2);
    assertThat(readings(Zstd.compress(warc))).hasSize(2);
    assertThat(readings(collection(members, digest(members)))).hasSize(2);
  }

  @Test
  void zstandard_may_bring_its_dictionary() {
    byte[] dictionary = utf8(WALL.repeat(3));
    byte[] packed =
        Zstd.compressUsingDict(
            response(utf8(WALL), ""), dictionary, Zstd.defaultCompressionLevel());
    byte[] frame = {
      0x5d, 0x2a, 0x4d, 0x18, (byte) dictionary.length, (byte) (dictionary.length >> 8), 0, 0
    };
    assertThat(readings(join(frame, dictionary, packed)))
        .allMatch(Reading.Read.class::isInstance)
        .hasSize(1);
  }

  @Test
  void what_is_no_page_is_passed_over() {
    byte[] picture = response(new byte[] {1, 2, 3}, "", "image/png");
    byte[] info =
        utf8(
            """
            WARC/1.0
            WARC-Type: warcinfo
            WARC-Date: 2019-03-04T17:03:00Z
            WARC-Record-ID: <urn:uuid:a>
            Content-Length: 3

            a:b

            """
                .replace("\n", "\r\n"));
    assertThat(readings(join(info, picture, response(utf8(WALL), "")))).hasSize(1);
    assertThat(readings(join(info, picture)))
        .containsExactly(new Reading.Failed("-", "holds no article"));
  }

  @Test
  void an_archive_that_breaks_off_gives_what_it_has_and_a_failure() {
    byte[] warc = join(response(utf8(WALL), ""), response(utf8(WALL), ""));
    List<Reading> readings = readings(Arrays.copyOf(warc, warc.length - 100));
    assertThat(readings.getFirst()).isInstanceOf(Reading.Read.class);
    assertThat(readings.getLast()).isEqualTo(new Reading.Failed("-", "breaks off before its end"));
  }

  @Test
  void a_record_that_contradicts_itself_is_told() {
    String record = new String(response(utf8(WALL), ""), StandardCharsets.UTF_8);
    String twice = record.replace("WARC-Type: response", "WARC-Type: response\r\nWARC-Type: a");
    String undated = record.replace("2019-03-04T17:03:00Z", "Monday");
    Reading damaged = new Reading.Failed("-", "has a record that is damaged");
    assertThat(readings(utf8(record + twice))).hasSize(2).last().isEqualTo(damaged);
    assertThat(readings(utf8(undated + record))).hasSize(2).first().isEqualTo(damaged);
  }

  @Test
  void a_collection_is_believed_only_if_its_digests_hold() {
    byte[] warc = gzip(response(utf8(WALL), ""));
    assertThat(readings(collection(warc, "00")))
        .containsExactly(
            new Reading.Failed("-", "does not have the digest it says: archive/a.warc.gz"));
  }

  @Test
  void a_signed_collection_is_believed_only_if_the_signature_holds()
      throws GeneralSecurityException {
    KeyPair pair = KeyPairGenerator.getInstance("EC").generateKeyPair();
    String hash = "sha256:" + digest(utf8(DESCRIPTION));
    byte[] warc = response(utf8(WALL), "");
    assertThat(readings(signed(warc, hash, pair, hash)))
        .hasOnlyElementsOfType(Reading.Read.class)
        .hasSize(1);
    assertThat(readings(signed(warc, hash, pair, "sha256:00")))
        .containsExactly(new Reading.Failed("-", "is signed, but the signature cannot be trusted"));
  }

  private static byte[] signed(byte[] warc, String hash, KeyPair pair, String signed)
      throws GeneralSecurityException {
    Signature signature = Signature.getInstance("SHA256withECDSA");
    signature.initSign(pair.getPrivate());
    signature.update(utf8(signed));
    Base64.Encoder base64 = Base64.getEncoder();
    String digest =
        """
        {"hash": "%s", "signedData": {"hash": "%s", "signature": "%s", "publicKey": "%s"}}
        """
            .formatted(
                hash,
                hash,
                base64.encodeToString(signature.sign()),
                base64.encodeToString(pair.getPublic().getEncoded()));
    return zip(
        Map.of(
            "archive/a.warc", warc,
            "datapackage.json", utf8(DESCRIPTION),
            "datapackage-digest.json", utf8(digest)));
  }

  private static byte[] collection(byte[] warc, String digest) {
    String description =
        "{\"resources\": [{\"path\": \"archive/a.warc.gz\", \"hash\": \"sha256:" + digest + "\"}]}";
    return zip(
        Map.of(
            "archive/a.warc.gz", warc,
            "datapackage.json", utf8(description),
            "pages/pages.jsonl", utf8("{\"id\": \"p\", \"text\": \"No article.\"}")));
  }

  private static String digest(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException impossible) {
      throw new AssertionError(impossible);
    }
  }

  private static byte[] response(byte[] body, String headers) {
    return response(body, headers, "text/html");
  }

  private static byte[] response(byte[] body, String headers, String type) {
    byte[] http = utf8("HTTP/1.1 200 OK\r\nContent-Type: " + type + "\r\n" + headers + "\r\n");
    String record =
        "WARC/1.0\r\nWARC-Type: response\r\nWARC-Date: 2019-03-04T17:03:00Z\r\n"
            + "WARC-Record-ID: <urn:uuid:b>\r\nWARC-Target-URI: https://harbour.example/wall\r\n"
            + "Content-Type: application/http; msgtype=response\r\nContent-Length: "
            + (http.length + body.length)
            + "\r\n\r\n";
    return join(utf8(record), http, body, utf8("\r\n\r\n"));
  }

  private static Reading.Read read(byte[] warc) {
    return (Reading.Read) readings(warc).getFirst();
  }

  private static List<Reading> readings(byte[] bytes) {
    Inputs inputs = new Inputs(List.of("-"), null, new ByteArrayInputStream(bytes));
    try (Stream<Source> sources = inputs.sources()) {
      return sources.map(Source::read).toList();
    }
  }
}
