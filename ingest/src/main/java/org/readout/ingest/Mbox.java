package org.readout.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.readout.core.article.Metadata;

/** A mailbox: e-mails one after the other, each behind a line that begins with {@code From}. */
final class Mbox implements Format {
  private static final Pattern OPENING = Pattern.compile("From \\S.*\\R[\\w-]{1,60}:[\\s\\S]*");

  @Override
  public String name() {
    return "mbox";
  }

  @Override
  public boolean accepts(Head head) {
    return OPENING.matcher(head.text()).matches();
  }

  @Override
  public Stream<Source> sources(Input input) throws IOException {
    MboxMessages messages = new MboxMessages(input.open());
    return messages.stream()
        .<Source>map(message -> () -> read(input.name(), message))
        .onClose(Failures.closing(messages));
  }

  private static Reading read(String file, MboxMessages.Message message) {
    String place = file + ":" + message.number();
    Metadata given = new Metadata(file, null, null, null, List.of(), null, null, null, null);
    try {
      return MailMessage.of(new ByteArrayInputStream(message.bytes())).read(place, given);
    } catch (IOException failed) {
      return new Reading.Failed(place, Failures.line(failed));
    }
  }
}
