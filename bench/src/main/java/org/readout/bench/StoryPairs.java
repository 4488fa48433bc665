package org.readout.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.core.story.OutlineReader;
import org.readout.core.story.Stories;
import org.readout.ingest.Inputs;
import org.readout.ingest.Reading;
import org.readout.ingest.Source;
import org.readout.nlp.ModelUnavailable;
import org.readout.nlp.OnnxSentenceEncoder;

/**
 * Prints what {@code training/likeness.py} fits on: the ids of two articles and the features of the
 * pair, for all neighbours among the inputs, which are given as to the {@code readout} command.
 */
public final class StoryPairs {
  private StoryPairs() {}

  public static void main(String[] args) throws ModelUnavailable {
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    Stories stories = new Stories();
    try (OnnxSentenceEncoder encoder = OnnxSentenceEncoder.load();
        Stream<Source> sources = new Inputs(List.of(args), null, System.in).sources()) {
      OutlineReader reader = new OutlineReader(encoder);
      sources.forEach(
          source -> {
            if (source.read() instanceof Reading.Read read) {
              stories.add(reader.read(read.article()));
            }
          });
    }
    for (Stories.Compared pair : stories.compared()) {
      String features =
          pair.features().stream().map(String::valueOf).collect(Collectors.joining("\t"));
      out.println(pair.article() + "\t" + pair.other() + "\t" + features);
    }
    out.flush();
  }
}
