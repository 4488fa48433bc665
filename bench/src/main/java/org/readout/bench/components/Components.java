package org.readout.bench.components;

import java.io.IOException;
import java.nio.file.Path;
import org.readout.bench.Figures;
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
  private final Figures figures = new Figures();

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
      components.articles(new AccountReader(new StatementExtractor(tagger)), sentences, words);
    }
    System.out.println(components.figures);
  }

  private void pairs(OnnxSentenceEncoder encoder, WordAligner aligner)
      throws IOException, InterruptedException {
    new WordAlignment(aligner)
        .measure(corpora.resolve("mtref/mtref-dev.tsv"))
        .forEach((name, tally) -> figures.put("word alignment, " + name, tally));
    Path train = corpora.resolve("mrpc/msr-para-train.tsv");
    Path test = corpora.resolve("mrpc/msr-para-val.tsv");
    double right = new Paraphrases(encoder, aligner).accuracy(train, test);
    figures.percent("paraphrases, accuracy", 100 * right);
    new InterpretableSts(aligner)
        .measure(corpora.resolve("ists"))
        .forEach((name, f1) -> figures.percent("headlines, " + name, f1));
    Path english = corpora.resolve("rte/rte3_dev.xml");
    Path labels = corpora.resolve("rte/three-way-RTE3-FR-dev-set-3class.xml");
    figures.put("contradictions", Contradictions.measure(english, labels));
  }

  private void articles(AccountReader reader, OnnxSentenceEncoder encoder, OnnxWordEncoder words)
      throws IOException {
    new FutureStatements(reader, encoder, words)
        .measure(corpora.resolve("future_statements.json"))
        .forEach((name, tally) -> figures.put("future statements, " + name, tally));
  }
}
