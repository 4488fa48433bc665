package org.readout.bench.components;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.readout.core.comparison.WordAligner;
import org.readout.core.speaker.AccountReader;
import org.readout.core.statement.StatementExtractor;
import org.readout.nlp.ModelUnavailable;
import org.readout.nlp.OnnxRoleTagger;
import org.readout.nlp.OnnxSentenceEncoder;
import org.readout.nlp.OnnxWordEncoder;

/** Prints the figures of all components as JSON. Argument: the folder of the corpora. */
public final class Components {
  private final Path corpora;
  private final Map<String, String> figures = new LinkedHashMap<>();

  private Components(Path corpora) {
    this.corpora = corpora;
  }

  public static void main(String[] arguments)
      throws IOException, InterruptedException, ModelUnavailable {
    Path corpora = Path.of(arguments.length > 0 ? arguments[0] : "../shared/corpora/comparison");
    Components components = new Components(corpora);
    try (OnnxSentenceEncoder sentences = OnnxSentenceEncoder.load();
        OnnxWordEncoder words = OnnxWordEncoder.load();
        OnnxRoleTagger tagger = OnnxRoleTagger.load()) {
      components.pairs(sentences, new WordAligner(words));
      components.articles(new AccountReader(new StatementExtractor(tagger)), sentences);
    }
    System.out.println(
        components.figures.entrySet().stream()
            .map(figure -> "\"" + figure.getKey() + "\": " + figure.getValue())
            .collect(Collectors.joining(",\n ", "{", "}")));
  }

  private void pairs(OnnxSentenceEncoder encoder, WordAligner aligner)
      throws IOException, InterruptedException {
    new WordAlignment(aligner)
        .measure(corpora.resolve("mtref/mtref-dev.tsv"))
        .forEach((name, tally) -> figures.put("word alignment, " + name, tally.json()));
    Path train = corpora.resolve("mrpc/msr-para-train.tsv");
    Path test = corpora.resolve("mrpc/msr-para-val.tsv");
    put("paraphrases, accuracy", 100 * new Paraphrases(encoder, aligner).accuracy(train, test));
    new InterpretableSts(aligner)
        .measure(corpora.resolve("ists"))
        .forEach((name, f1) -> put("headlines, " + name, f1));
    Path english = corpora.resolve("rte/rte3_dev.xml");
    Path labels = corpora.resolve("rte/three-way-RTE3-FR-dev-set-3class.xml");
    figures.put("contradictions", Contradictions.measure(english, labels).json());
  }

  private void articles(AccountReader reader, OnnxSentenceEncoder encoder) throws IOException {
    new FutureStatements(reader, encoder)
        .measure(corpora.resolve("future_statements.json"))
        .forEach((name, tally) -> figures.put("future statements, " + name, tally.json()));
  }

  private void put(String name, double percent) {
    figures.put(name, String.format(Locale.ROOT, "%.1f", percent));
  }
}
