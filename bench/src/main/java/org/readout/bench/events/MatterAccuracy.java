package org.readout.bench.events;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.readout.bench.Figures;
import org.readout.bench.Tally;
import org.readout.core.article.Article;
import org.readout.core.article.Metadata;
import org.readout.core.article.PlainText;
import org.readout.core.comparison.Comparer;
import org.readout.core.comparison.Finding;
import org.readout.core.speaker.Account;
import org.readout.core.speaker.AccountReader;
import org.readout.core.statement.StatementExtractor;
import org.readout.nlp.ModelUnavailable;
import org.readout.nlp.OnnxRoleTagger;
import org.readout.nlp.OnnxSentenceEncoder;
import tools.jackson.databind.json.JsonMapper;

/**
 * How many invented matters the comparison calls a conflict, and how many of its conflicts are one.
 * Six matters in a row make three reports of six paragraphs: a claim, what cannot be true with it,
 * what goes with both. A conflict is right that has the first two of one matter. Prints all, then
 * the kinds of matters of which there are twenty. Argument: a file of matters.
 */
public final class MatterAccuracy {
  private static final String DEVELOPMENT = "bench/src/test/resources/matters/development.jsonl";
  private static final int TOGETHER = 6;
  private static final int MANY = 20;
  private static final String BETWEEN = "\n\n";

  private final AccountReader reader;
  private final Comparer comparer;
  private final Map<String, Tally> tallies = new TreeMap<>();
  private int calls;
  private int right;

  /**
   * A claim in several tellings, of others that cannot be true with it and of what goes with both.
   */
  private record Matter(
      String kind,
      List<String> claim,
      List<String> against,
      List<String> beside,
      List<String> weaker) {}

  private MatterAccuracy(AccountReader reader, Comparer comparer) {
    this.reader = reader;
    this.comparer = comparer;
  }

  public static void main(String[] arguments) throws IOException, ModelUnavailable {
    Path file = Path.of(arguments.length > 0 ? arguments[0] : DEVELOPMENT);
    JsonMapper mapper = new JsonMapper();
    List<Matter> matters =
        Files.readAllLines(file).stream()
            .map(line -> mapper.readValue(line, Matter.class))
            .toList();
    try (OnnxRoleTagger tagger = OnnxRoleTagger.load();
        OnnxSentenceEncoder encoder = OnnxSentenceEncoder.load()) {
      MatterAccuracy accuracy =
          new MatterAccuracy(
              new AccountReader(new StatementExtractor(tagger)), new Comparer(encoder));
      for (int from = 0; from + TOGETHER <= matters.size(); from += TOGETHER) {
        accuracy.compare(matters.subList(from, from + TOGETHER), from);
      }
      System.out.println(accuracy.figures());
    }
  }

  private void compare(List<Matter> matters, int turn) {
    Account claims = report("claims", matters, Matter::claim, turn);
    Account against = report("against", matters, Matter::against, turn);
    Account beside = report("beside", matters, Matter::beside, turn);
    boolean[] found = new boolean[matters.size()];
    for (Finding call :
        comparer.compare(List.of(claims, against, beside)).findings(Finding.Type.CONFLICT)) {
      Set<Integer> sides = paragraphs(call, claims);
      sides.retainAll(paragraphs(call, against));
      sides.forEach(matter -> found[matter] = true);
      calls++;
      right += sides.isEmpty() ? 0 : 1;
    }
    for (int i = 0; i < found.length; i++) {
      Tally one = new Tally(found[i] ? 1 : 0, found[i] ? 1 : 0, 1);
      tallies.merge(matters.get(i).kind(), one, Tally::plus);
    }
  }

  /** A paragraph for each matter: of its tellings the one whose turn it is. */
  private Account report(
      String id, List<Matter> matters, Function<Matter, List<String>> tellings, int turn) {
    List<String> paragraphs = new ArrayList<>();
    for (Matter matter : matters) {
      List<String> all = tellings.apply(matter);
      paragraphs.add(all.get((turn + paragraphs.size()) % all.size()));
    }
    Article article = PlainText.article(id, String.join(BETWEEN, paragraphs), Metadata.NONE);
    return reader.read(article);
  }

  /** The numbers of a report's paragraphs that a finding rests on. */
  private static Set<Integer> paragraphs(Finding finding, Account report) {
    return finding.evidence().stream()
        .filter(evidence -> evidence.article().equals(report.article().id()))
        .flatMap(evidence -> evidence.spans().stream())
        .map(span -> report.text().substring(0, span.start()).split(BETWEEN, -1).length - 1)
        .collect(Collectors.toSet());
  }

  private Figures figures() {
    Figures figures = new Figures();
    Tally all = tallies.values().stream().reduce(Tally.NONE, Tally::plus);
    figures.percent("found", 100 * all.recall());
    figures.percent("right, of called", 100 * new Tally(right, calls, 0).precision());
    figures.put("called", calls);
    tallies.forEach(
        (kind, tally) -> {
          if (tally.gold() >= MANY) {
            figures.percent(kind, 100 * tally.recall());
          }
        });
    return figures;
  }
}
