package org.readout.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The inputs of a command line: files, folders, globs and {@code -} for standard input. */
public final class Inputs {
  private final List<String> arguments;
  private final @Nullable Format format;
  private final InputStream standardInput;

  /**
   * Nothing is opened yet.
   *
   * @param format the format of all inputs; null to tell it from their content
   * @throws IllegalArgumentException for an unknown format
   */
  public Inputs(List<String> arguments, @Nullable String format, InputStream standardInput) {
    this.arguments = List.copyOf(arguments);
    this.format = format == null ? null : Formats.named(format);
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
      return failed(argument, "is an address; save the page and give its file");
    }
    try {
      Path path = Path.of(argument);
      if (Files.isDirectory(path)) {
        return folder(argument, Folder.files(path));
      }
      List<Path> matches = Files.exists(path) ? List.of() : Folder.matches(argument);
      return matches.isEmpty() ? file(Input.file(argument, path)) : folder(argument, matches);
    } catch (InvalidPathException | PatternSyntaxException invalid) {
      return failed(argument, "no such file");
    } catch (IOException failed) {
      return failed(argument, Failures.line(failed));
    }
  }

  private Stream<Source> standardInput() {
    try {
      return file(Input.stream("-", standardInput));
    } catch (IOException failed) {
      return failed("-", Failures.line(failed));
    }
  }

  private Stream<Source> file(Input input) {
    try {
      Head head = input.head();
      Format found = format != null ? format : Formats.detect(head);
      if (head.isEmpty()) {
        return failed(input.name(), "is empty");
      }
      return found == null ? failed(input.name(), unknown(head)) : found.sources(input);
    } catch (IOException failed) {
      return failed(input.name(), Failures.line(failed));
    }
  }

  private static String unknown(Head head) {
    return head.isBinary() ? "is a binary file" : "is in no known format";
  }

  /** Files in a folder that are no articles are passed over. */
  private Stream<Source> folder(String name, List<Path> files) {
    List<Input> inputs = new ArrayList<>();
    for (Path file : files) {
      inputs.add(Input.file(file.toString(), file));
    }
    Iterator<Stream<Source>> accepted =
        inputs.stream().filter(this::isArticle).map(this::file).iterator();
    return accepted.hasNext()
        ? new Chain<>(accepted).stream()
        : failed(name, "is a folder without articles");
  }

  private boolean isArticle(Input input) {
    try {
      Head head = input.head();
      return !head.isEmpty() && (format != null ? format : Formats.detect(head)) != null;
    } catch (IOException unreadable) {
      return true;
    }
  }

  private static Stream<Source> failed(String name, String message) {
    return Stream.of(Failures.source(name, message));
  }
}
