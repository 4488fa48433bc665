package org.readout.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.readout.core.story.OutlineReader;
import org.readout.core.story.Stories;
import org.readout.nlp.ModelUnavailable;
import org.readout.nlp.OnnxSentenceEncoder;

/**
 * Writes what {@code training/likeness.py} fits on into a folder: for each corpus of stories, and
 * for all poured together in random order, the ids of two articles and the features of the pair,
 * for all neighbours. These are found by vectors that know none of the events, and so is their
 * meaning told: that script puts in its place what the encoder of reports tells of events held out.
 */
public final class StoryPairs {
  private StoryPairs() {}

  public static void main(String[] args) throws ModelUnavailable, IOException {
    Path folder = Files.createDirectories(Path.of(args[0]));
    try (OnnxSentenceEncoder encoder = OnnxSentenceEncoder.load();
        KeptVectors vectors = new KeptVectors(encoder, "plain-vectors")) {
      List<StoryCorpus> corpora = StoryCorpus.all(new OutlineReader(vectors));
      for (StoryCorpus corpus : corpora) {
        write(corpus.name(), corpus.reports(), folder);
      }
      List<StoryCorpus.Report> poured = new ArrayList<>(StoryCorpus.poured(corpora).reports());
      Collections.shuffle(poured, new Random(1));
      write("poured", poured, folder);
    }
  }

  private static void write(String name, List<StoryCorpus.Report> reports, Path folder)
      throws IOException {
    Stories stories = new Stories();
    reports.forEach(report -> stories.add(report.outline()));
    try (PrintWriter out =
        new PrintWriter(Files.newBufferedWriter(folder.resolve(name + ".pairs")))) {
      for (Stories.Compared pair : stories.compared()) {
        out.print(pair.article() + "\t" + pair.other());
        pair.features().forEach(feature -> out.print("\t" + feature.floatValue()));
        out.print('\n');
      }
    }
  }
}
