package org.readout.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.core.article.Article;
import org.readout.core.article.Block;
import org.readout.core.article.Metadata;
import org.readout.core.article.PlainText;
import org.readout.core.comparison.Comparer;
import org.readout.core.comparison.Finding;
import org.readout.core.speaker.Account;
import org.readout.core.speaker.AccountReader;
import org.readout.core.speaker.Speaker;
import org.readout.core.statement.Quotation;
import org.readout.core.statement.Quotations;
import org.readout.core.statement.StatementExtractor;
import org.readout.nlp.ModelUnavailable;
import org.readout.nlp.OnnxRoleTagger;
import org.readout.nlp.OnnxSentenceEncoder;

/**
 * Two reports that are not part of the project: who is quoted in them how often, and what they
 * clash over, told by hand.
 */
class SamplesTest {
  private static final Path SAMPLES = Path.of("../../shared/samples");

  @ParameterizedTest
  @CsvSource({
    "new-york-times.txt, Lavrov 2 Putin 3 Reed 3 Tillerson 7 Trump 2 officials 2",
    "washington-post.txt, Kosachyov 2 Lavrov 1 Matviyenko 1 Putin 3 Schumer 2 Tillerson 8 Trump 5"
  })
  void every_quotation_has_its_speaker(String file, String quoted)
      throws IOException, ModelUnavailable {
    assumeTrue(Files.isRegularFile(SAMPLES.resolve(file)));
    Article article =
        PlainText.article(file, Files.readString(SAMPLES.resolve(file)), Metadata.NONE);
    try (OnnxRoleTagger tagger = OnnxRoleTagger.load()) {
      Account account = new AccountReader(new StatementExtractor(tagger)).read(article);
      Map<String, Integer> times = new TreeMap<>();
      for (Block block : article.prose()) {
        for (Quotation quotation : Quotations.in(article.text(), block.span()).outermost()) {
          times.merge(speaker(account, quotation), 1, Integer::sum);
        }
      }
      StringBuilder found = new StringBuilder();
      times.forEach((name, count) -> found.append(name).append(' ').append(count).append(' '));
      assertThat(found.toString().strip()).isEqualTo(quoted);
    }
  }

  @Test
  void whether_the_denial_was_accepted_is_the_only_conflict() throws IOException, ModelUnavailable {
    assumeTrue(Files.isDirectory(SAMPLES));
    try (OnnxRoleTagger tagger = OnnxRoleTagger.load();
        OnnxSentenceEncoder encoder = OnnxSentenceEncoder.load()) {
      AccountReader reader = new AccountReader(new StatementExtractor(tagger));
      List<Account> accounts = new ArrayList<>();
      for (String file : List.of("new-york-times.txt", "washington-post.txt")) {
        String text = Files.readString(SAMPLES.resolve(file));
        accounts.add(reader.read(PlainText.article(file, text, Metadata.NONE)));
      }
      assertThat(new Comparer(encoder).compare(accounts).findings(Finding.Type.CONFLICT))
          .extracting(Finding::kind)
          .containsExactly("acceptance");
    }
  }

  /** The last name of who speaks in the outermost statement around most of it. */
  private static String speaker(Account account, Quotation quotation) {
    int middle = (quotation.words().start() + quotation.words().end()) / 2;
    return account.statements().stream()
        .filter(statement -> statement.parent() == null)
        .filter(s -> s.content().stream().anyMatch(content -> content.contains(middle)))
        .findFirst()
        .flatMap(account::speaker)
        .map(Speaker::name)
        .map(name -> name.substring(name.lastIndexOf(' ') + 1))
        .orElse("nobody");
  }
}
