package org.readout.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Objects;
import org.readout.core.article.Article;

/** Tells one text from another: the first 64 bits of the SHA-256 of headline and text. */
public final class Digest {
  private Digest() {}

  public static long of(Article article) {
    String title = Objects.requireNonNullElse(article.metadata().title(), "");
    String whole = Characters.kept(title) + '\n' + Characters.kept(article.text());
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(whole.getBytes(UTF_8));
      return ByteBuffer.wrap(digest).getLong();
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every JDK has SHA-256", e);
    }
  }
}
