package org.readout.cli;

import java.util.function.Function;
import org.readout.core.article.Article;
import org.readout.core.report.StatementLine;
import org.readout.core.speaker.AccountReader;
import picocli.CommandLine.Command;

/** Who said what in each article. */
@Command(
    name = "statements",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Writes the statements and speakers of each article as a line of JSON.")
final class StatementsCommand extends StageCommand {

  @Override
  Function<Article, String> step(Messages messages) {
    AccountReader reader = Models.accountReader(messages);
    return article -> StatementLine.of(reader.read(article));
  }
}
