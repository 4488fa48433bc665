package org.readout.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.readout.core.speaker.Account;
import org.readout.store.Held;
import org.readout.store.Hits;
import org.readout.store.LibraryException;
import org.readout.store.Page;
import org.readout.store.Query;
import org.readout.store.library.Library;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Articles of the library by their words and meaning. */
@Command(
    name = "search",
    versionProvider = Version.class,
    description = {
      "Finds articles of the library that have every word, and articles like them in meaning.",
      "A QUERY is of words and \"phrases\", outlet:NAME, speaker:NAME, said:WORD (in what somebody"
          + " says; with speaker:, in what that speaker says), after:DATE and before:DATE (the"
          + " first day, and the day after the last, such as 2024-05-17 or 2024-05). A hyphen"
          + " before a word leaves out the articles that have it."
    })
final class SearchCommand implements Callable<Integer> {
  @Parameters(arity = "1..*", paramLabel = "QUERY", description = "What to look for.")
  private List<String> words = List.of();

  @Option(names = "--words", description = "Go by words alone, not by meaning.")
  private boolean wordsAlone;

  /** Without short names, so that every word may have a hyphen before it. */
  @Option(names = "--help", usageHelp = true, description = "Show this help message and exit.")
  @SuppressWarnings("UnusedVariable") // picocli acts on it
  private boolean help;

  @Option(names = "--version", versionHelp = true, description = "Print the version and exit.")
  @SuppressWarnings("UnusedVariable") // picocli acts on it
  private boolean version;

  @Mixin private LibraryOptions library = new LibraryOptions();
  @Mixin private PageOptions page = new PageOptions();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    Query query = query();
    Page part = page.page();
    try (Library opened = library.toRead()) {
      Hits hits = opened.search(query, wordsAlone ? null : vector(query), part);
      HitsView view = new HitsView(out, Terminal.ofThisProcess(), page.json());
      int place = part.offset();
      for (Hits.Hit hit : hits.hits()) {
        Held held = opened.store().article(hit.article()).orElse(null);
        place++;
        if (held != null) {
          Account account = opened.store().account(held);
          view.hit(place, hit, held, opened.index().snippet(query, account).orElse(null));
        }
      }
      view.end(hits);
    } catch (LibraryException failure) {
      throw new Stopped(String.valueOf(failure.getMessage()));
    }
    return ExitCode.DONE;
  }

  private Query query() {
    for (String word : words) {
      if (word.startsWith("--")) {
        throw new ParameterException(spec.commandLine(), "Unknown option: '" + word + "'");
      }
    }
    try {
      return Query.parse(String.join(" ", words.stream().map(SearchCommand::quoted).toList()));
    } catch (IllegalArgumentException malformed) {
      throw new ParameterException(spec.commandLine(), malformed.getMessage());
    }
  }

  /**
   * The shell took the quotation marks off {@code "two words"} and {@code speaker:"Ann Lee"}; those
   * of {@code 'speaker:Lee door'} stood around a whole query, for no name ends in a small letter's
   * word.
   */
  private static String quoted(String argument) {
    boolean query =
        argument.contains("\"")
            || argument.matches("(?s).*\\s-?\\p{L}+:\\S.*")
            || argument.matches("(?s)-?(?:speaker|outlet):\\p{Lu}.*\\s\\p{Ll}\\S*");
    if (query || !argument.matches("(?s).*\\s.*")) {
      return argument;
    }
    return argument.matches("(?s)-?\\p{L}+:\\S.*")
        ? argument.replaceFirst(":", ":\"") + '"'
        : argument;
  }

  private static float @Nullable [] vector(Query query) {
    String meaning = query.meaning();
    return meaning.isEmpty() ? null : Models.reportEncoder().encode(List.of(meaning)).getFirst();
  }
}
