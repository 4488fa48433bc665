package org.readout.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.readout.core.story.Background;
import org.readout.ingest.Inputs;
import org.readout.ingest.Reading;

/**
 * Writes {@code background.bin} anew. Arguments: the file, then inputs as of the {@code readout}
 * command.
 */
public final class BackgroundCounts {
  /** Rarer words are as good as unknown. */
  private static final int LEAST = 3;

  private BackgroundCounts() {}

  public static void main(String[] args) throws IOException {
    List<String> texts = new ArrayList<>();
    try (var sources =
        new Inputs(List.of(args).subList(1, args.length), null, System.in).sources()) {
      sources.forEach(
          source -> {
            if (source.read() instanceof Reading.Read read) {
              texts.add(read.article().text());
            }
          });
    }
    Files.write(Path.of(args[0]), Background.counted(texts, LEAST));
  }
}
