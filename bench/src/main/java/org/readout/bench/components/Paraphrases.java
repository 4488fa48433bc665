package org.readout.bench.components;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.readout.core.comparison.WordAligner;
import org.readout.core.sentence.SentenceEncoder;

/**
 * Paraphrases of MRPC (Dolan and Brockett 2005): a regression over what the shipped parts say of a
 * pair, fitted here on the train part and forgotten, as the corpus must not train what ships.
 */
final class Paraphrases {
  private final SentenceEncoder encoder;
  private final WordAligner aligner;

  Paraphrases(SentenceEncoder encoder, WordAligner aligner) {
    this.encoder = encoder;
    this.aligner = aligner;
  }

  private record Pair(boolean paraphrase, Words left, Words right) {
    static Pair of(String line) {
      String[] columns = line.split("\t", -1);
      return new Pair(columns[0].equals("1"), Words.of(columns[3]), Words.of(columns[4]));
    }
  }

  /** The share of pairs told right. */
  double accuracy(Path train, Path test) throws IOException {
    List<Pair> known = pairs(train);
    List<Boolean> labels = known.stream().map(Pair::paraphrase).toList();
    Regression regression = Regression.fit(features(known), labels);
    List<Pair> asked = pairs(test);
    List<double[]> features = features(asked);
    long right =
        IntStream.range(0, asked.size())
            .filter(i -> regression.score(features.get(i)) > 0 == asked.get(i).paraphrase())
            .count();
    return (double) right / asked.size();
  }

  private static List<Pair> pairs(Path file) throws IOException {
    return Files.readAllLines(file).stream().skip(1).map(Pair::of).toList();
  }

  private List<double[]> features(List<Pair> pairs) {
    List<String> texts = new ArrayList<>();
    pairs.forEach(pair -> texts.addAll(List.of(pair.left().text(), pair.right().text())));
    List<float[]> vectors = encoder.encode(texts);
    return IntStream.range(0, pairs.size())
        .parallel()
        .mapToObj(
            i ->
                Resemblance.features(
                    pairs.get(i).left(),
                    pairs.get(i).right(),
                    Cosine.of(vectors.get(2 * i), vectors.get(2 * i + 1)),
                    aligner))
        .toList();
  }
}
