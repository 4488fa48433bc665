package org.readout.cli;

import java.util.function.Function;
import org.readout.core.article.Article;
import org.readout.core.report.StatementLine;
import org.readout.core.speaker.Account;
import org.readout.core.speaker.AccountReader;
import org.readout.core.statement.Drawing;
import org.readout.ingest.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Who said what in each article. */
@Command(
    name = "statements",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Writes the statements and speakers of each article as a line of JSON.")
final class StatementsCommand extends StageCommand {

  @Option(
      names = "--explain",
      description = "Draw each statement under its sentence, with what found it.")
  private boolean explain;

  @Override
  Function<Article, String> step(Messages messages) {
    AccountReader reader = Models.accountReader(messages);
    return article ->
        explain ? drawn(reader.read(article)) : StatementLine.of(reader.read(article));
  }

  @Override
  String line(Reading.Failed failed) {
    return explain ? heading(failed.id()) + failed.message() + '\n' : super.line(failed);
  }

  private static String drawn(Account account) {
    return heading(account.article().id())
        + Drawing.of(account.text(), account.sentences(), account.statements());
  }

  private static String heading(String id) {
    return "== " + id + "\n\n";
  }
}
