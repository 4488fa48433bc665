package org.readout.cli;

import java.nio.file.Path;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.readout.core.article.Article;
import org.readout.core.report.StatementLine;
import org.readout.core.speaker.Account;
import org.readout.core.speaker.AccountReader;
import org.readout.core.statement.Drawing;
import org.readout.core.statement.Statement;
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

  @Option(
      names = "--brat",
      paramLabel = "FOLDER",
      description = "Write the statements as brat stand-off as well, to correct and to train on.")
  private @Nullable Path brat;

  @Override
  Function<Article, String> step(Messages messages) {
    AccountReader reader = Models.accountReader(messages);
    BratFolder folder = brat == null ? null : new BratFolder(brat);
    return article -> {
      Account account = reader.read(article);
      if (folder != null) {
        folder.write(account);
      }
      return explain ? drawn(account) : StatementLine.of(account);
    };
  }

  @Override
  String line(Reading.Failed failed) {
    return explain ? heading(failed.id()) + failed.message() + '\n' : super.line(failed);
  }

  private static String drawn(Account account) {
    return heading(account.article().id()) + drawing(account);
  }

  /** Each statement under its sentence, with who speaks. */
  static String drawing(Account account) {
    return Drawing.of(
        account.text(),
        account.sentences(),
        account.statements(),
        statement -> speaker(account, statement));
  }

  private static String speaker(Account account, Statement statement) {
    String doubt = account.doubts().getOrDefault(statement.id(), "not known");
    return account
        .speaker(statement)
        .map(speaker -> ", speaker " + speaker.name())
        .orElse(", no speaker: " + doubt);
  }

  private static String heading(String id) {
    return "== " + id + "\n\n";
  }
}
