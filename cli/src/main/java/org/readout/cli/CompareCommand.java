package org.readout.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.core.article.Article;
import org.readout.core.comparison.Comparer;
import org.readout.core.comparison.Comparison;
import org.readout.core.report.ReasonReport;
import org.readout.core.sentence.SentenceEncoder;
import org.readout.core.speaker.Account;
import org.readout.core.speaker.AccountReader;
import org.readout.core.speaker.Casting;
import org.readout.ingest.Reading;
import org.readout.ingest.Source;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The main job: several reports of one event, side by side. */
@Command(
    name = "compare",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description =
        "Lays the reports of one event side by side: who said what, where they agree and clash,"
            + " what one has alone. Takes stories and articles of the library too, such as s17.")
final class CompareCommand implements Callable<Integer> {
  @Mixin private InputOptions input = new InputOptions();
  @Mixin private LibraryOptions library = new LibraryOptions();
  @Mixin private OutputOptions output = new OutputOptions();

  @Option(
      names = "--focus",
      paramLabel = "PART",
      parameterConsumer = FocusOption.Consumer.class,
      description = "Show only a part: conflicts, quotes, or speaker NAME.")
  private @Nullable FocusOption focus;

  @Option(
      names = "--explain",
      paramLabel = "ID",
      description =
          "Tell why a finding was made, such as conflict-1; or, for ID abstentions, what was looked"
              + " at and not called.")
  private @Nullable String explain;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    Messages messages = new Messages(spec.commandLine().getErr());
    List<Account> held =
        input.isOfLibrary() ? LibraryAccounts.of(input.inputs(), library, messages) : null;
    SentenceEncoder encoder = Models.encoder();
    List<Account> accounts = held != null ? held : accounts(articles(messages), messages);
    if (accounts.isEmpty()) {
      messages.line("no article to compare");
      return ExitCode.SOME_INPUT_FAILED;
    }
    if (accounts.size() == 1) {
      Article only = accounts.getFirst().article();
      messages.line(file(only), "is the only article; nothing to compare it with");
    }
    Comparison comparison = new Comparer(encoder).compare(accounts, Casting.of(accounts));
    if (explain == null) {
      output.write(
          focus == null ? comparison : comparison.focused(focus.in(comparison, spec)), out);
    } else {
      explain(comparison, explain, out);
    }
    if (out.checkError()) {
      throw new Stopped("cannot write to standard output");
    }
    return messages.exitCode();
  }

  private void explain(Comparison comparison, String id, PrintWriter out) throws IOException {
    Terminal terminal = Terminal.ofThisProcess();
    try {
      new ReasonReport(terminal.columns(), terminal.colour()).write(comparison, id, out);
    } catch (IllegalArgumentException unknown) {
      throw new ParameterException(spec.commandLine(), unknown.getMessage(), unknown);
    }
  }

  private List<Article> articles(Messages messages) {
    List<Article> articles = new ArrayList<>();
    try (Stream<Source> sources = input.sources()) {
      InOrder.map(
          sources.iterator(),
          Source::read,
          input.threads(),
          reading -> {
            messages.tell(reading);
            if (reading instanceof Reading.Read read) {
              articles.add(read.article().withId("a" + (articles.size() + 1)));
            }
          });
    }
    return articles;
  }

  private static String file(Article article) {
    return Objects.requireNonNullElse(article.metadata().file(), article.id());
  }

  private List<Account> accounts(List<Article> articles, Messages messages) {
    List<Account> accounts = new ArrayList<>();
    if (articles.isEmpty()) {
      return accounts;
    }
    AccountReader reader = Models.accountReader(messages);
    InOrder.map(articles.iterator(), reader::read, input.threads(), accounts::add);
    return accounts;
  }
}
