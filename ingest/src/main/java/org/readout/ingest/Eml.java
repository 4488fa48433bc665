package org.readout.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.regex.Pattern;

/** One e-mail as it was sent. */
final class Eml implements DocumentFormat {
  private static final String FIELD = "[\\w-]{1,60}:.*\\R(?:[ \\t].*\\R)*+";
  private static final Pattern HEADER =
      Pattern.compile(
          "(?:(?!(?:(?i:from|subject)):)" + FIELD + ")*+(?i:from|subject):.*\\R[\\s\\S]*");
  private static final Pattern TELLING =
      Pattern.compile(
          "(?mi)^(?:received|message-id|mime-version|return-path|delivered-to"
              + "|content-transfer-encoding|date):\\s*\\S");

  @Override
  public String name() {
    return "eml";
  }

  @Override
  public boolean accepts(Head head) {
    return HEADER.matcher(head.text()).matches() && TELLING.matcher(head.text()).find();
  }

  @Override
  public Reading read(Input input) throws IOException {
    return MailMessage.of(new ByteArrayInputStream(input.bytes()))
        .read(input.name(), input.given());
  }
}
