package org.readout.ingest.fetch;

import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What was fetched.
 *
 * @param url where it was in the end
 * @param type the content type as the server said it; empty where it said none
 * @param body without its content coding
 */
@SuppressWarnings("ArrayRecordComponent")
public record Fetched(URI url, String type, byte[] body) {
  private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s*=\\s*\"?([\\w.:-]+)");

  /** The charset's name as the server said it. */
  public @Nullable String charset() {
    Matcher charset = CHARSET.matcher(type);
    return charset.find() ? charset.group(1) : null;
  }
}
