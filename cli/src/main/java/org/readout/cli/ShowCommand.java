package org.readout.cli;

import java.io.PrintWriter;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.readout.store.Held;
import org.readout.store.LibraryException;
import org.readout.store.Person;
import org.readout.store.Store;
import org.readout.store.Story;
import org.readout.store.library.Library;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** One thing of the library. */
@Command(
    name = "show",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Shows an article, a story or a speaker of the library.")
final class ShowCommand implements Callable<Integer> {
  @Parameters(
      arity = "0..1",
      paramLabel = "STORY|ARTICLE|SPEAKER",
      description =
          "Such as s17; a17, an address, an id or a file; a name. Without it, all stories are"
              + " listed, the newest first.")
  private @Nullable String what;

  @Mixin private LibraryOptions library = new LibraryOptions();
  @Mixin private PageOptions page = new PageOptions();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    try (Library opened = library.toRead()) {
      boolean found = show(opened.store(), out);
      out.flush();
      if (!found) {
        throw new Stopped("the library has no article, story or speaker " + what);
      }
      return ExitCode.DONE;
    } catch (LibraryException failure) {
      throw new Stopped(String.valueOf(failure.getMessage()));
    }
  }

  private boolean show(Store store, PrintWriter out) {
    StoryView stories = new StoryView(out, store);
    if (what == null) {
      stories.list(page.page(), page.json());
      return true;
    }
    Optional<Story> story = Labels.story(what).flatMap(store::story);
    story.ifPresent(found -> stories.one(found, page.page(), page.json()));
    Optional<Held> article = story.isPresent() ? Optional.empty() : article(store, what);
    article.ifPresent(held -> show(held, new ArticleView(out, store)));
    return story.isPresent() || article.isPresent() || isSpeakerShown(store, what, out);
  }

  private void show(Held held, ArticleView view) {
    if (page.json()) {
      view.json(held);
    } else {
      view.text(held);
    }
  }

  private static Optional<Held> article(Store store, String name) {
    return Labels.article(name)
        .flatMap(store::article)
        .or(() -> store.article(name))
        .or(() -> file(name).flatMap(store::article));
  }

  private static Optional<String> file(String name) {
    try {
      return Optional.of(Path.of(name).toAbsolutePath().normalize().toString());
    } catch (InvalidPathException noPath) {
      return Optional.empty();
    }
  }

  private boolean isSpeakerShown(Store store, String name, PrintWriter out) {
    List<Person> persons = store.persons(name, page.page());
    SpeakerView view = new SpeakerView(out, store);
    if (persons.size() == 1) {
      view.one(persons.getFirst(), page.page(), page.json());
    } else {
      view.choice(persons, page.json());
    }
    return !persons.isEmpty();
  }
}
