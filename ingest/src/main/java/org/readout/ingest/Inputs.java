package org.readout.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The inputs of a command line: files, folders, globs and {@code -} for standard input. */
public final class Inputs {
  private final List<String> arguments;
  private final Opening opening;
  private final InputStream standardInput;

  /**
   * Nothing is opened yet.
   *
   * @param format the format of all inputs; null to tell it from their content
   * @throws IllegalArgumentException for an unknown format
   */
  public Inputs(List<String> arguments, @Nullable String format, InputStream standardInput) {
    this.arguments = List.copyOf(arguments);
    this.opening = new Opening(format == null ? null : Formats.named(format));
    this.standardInput = standardInput;
  }

  /** The articles in the order of the inputs, found while the stream is consumed; to be closed. */
  public Stream<Source> sources() {
    Chain<Source> chain = new Chain<>(arguments.stream().map(this::sources).iterator());
    return chain.stream();
  }

  private Stream<Source> sources(String argument) {
    if (argument.equals("-")) {
      return standardInput();
    }
    if (argument.matches("https?://.*")) {
      return Failures.stream(argument, "is an address; save the page and give its file");
    }
    try {
      Path path = Path.of(argument);
      if (Files.isDirectory(path)) {
        return folder(argument, Folder.files(path));
      }
      List<Path> matches = Files.exists(path) ? List.of() : Folder.matches(argument);
      return matches.isEmpty()
          ? opening.sources(Input.file(argument, path))
          : folder(argument, matches);
    } catch (InvalidPathException | PatternSyntaxException invalid) {
      return Failures.stream(argument, "no such file");
    } catch (IOException failed) {
      return Failures.stream(argument, Failures.line(failed));
    }
  }

  private Stream<Source> standardInput() {
    try {
      return opening.sources(Input.stream("-", standardInput));
    } catch (IOException failed) {
      return Failures.stream("-", Failures.line(failed));
    }
  }

  private Stream<Source> folder(String name, List<Path> files) {
    Stream<Input> inputs = files.stream().map(file -> Input.file(file.toString(), file));
    return opening.sources(name, inputs, "is a folder without articles");
  }
}
