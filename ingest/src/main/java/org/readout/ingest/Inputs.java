package org.readout.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.core.article.Metadata;
import org.readout.ingest.fetch.Fetched;
import org.readout.ingest.fetch.Fetcher;

/** The inputs of a command line: files, folders, globs, addresses and {@code -}. */
public final class Inputs {
  private final List<String> arguments;
  private final Opening opening;
  private final InputStream standardInput;
  private final boolean allowPrivate;
  private @Nullable Fetcher fetcher;

  /** Inputs of which none may be an address inside the network. */
  public Inputs(List<String> arguments, @Nullable String format, InputStream standardInput) {
    this(arguments, format, standardInput, false);
  }

  /**
   * Nothing is opened yet.
   *
   * @param format the format of all inputs; null to tell it from their content
   * @param allowPrivate whether pages may be fetched from this machine and its network
   * @throws IllegalArgumentException for an unknown format
   */
  public Inputs(
      List<String> arguments,
      @Nullable String format,
      InputStream standardInput,
      boolean allowPrivate) {
    this(arguments, format == null ? null : Formats.named(format), standardInput, allowPrivate);
  }

  private Inputs(
      List<String> arguments,
      @Nullable Format format,
      InputStream standardInput,
      boolean allowPrivate) {
    this.arguments = List.copyOf(arguments);
    this.opening = new Opening(format);
    this.standardInput = standardInput;
    this.allowPrivate = allowPrivate;
  }

  /**
   * The same inputs, all as tables.
   *
   * @param columns names of columns, or their numbers from 1, by what they hold: {@code text},
   *     {@code title} and so on; with numbers alone the tables have no header
   * @throws IllegalArgumentException for something that no column can hold
   */
  public Inputs asTables(Map<String, String> columns) {
    return new Inputs(arguments, new Table(columns), standardInput, allowPrivate);
  }

  /** The articles in the order of the inputs, found while the stream is consumed; to be closed. */
  public Stream<Source> sources() {
    Chain<Source> chain = new Chain<>(arguments.stream().map(this::sources).iterator());
    return chain.stream();
  }

  /** The articles of one more input, with the patience that its site was shown so far. */
  public Stream<Source> sources(String argument) {
    if (argument.equals("-")) {
      return standardInput();
    }
    if (argument.matches("(?i)https?://.*")) {
      return page(argument);
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

  private Stream<Source> page(String address) {
    try {
      if (fetcher == null) {
        fetcher = new Fetcher(allowPrivate);
      }
      Fetched page = fetcher.fetch(address);
      String url = page.url().toString();
      Metadata given = new Metadata(address, url, null, null, List.of(), null, null, null, null);
      Charset charset = page.charset() == null ? null : Decoded.charset(page.charset());
      InputStream body = new ByteArrayInputStream(page.body());
      return opening.sources(Input.stream(address, body, given, charset));
    } catch (IOException failed) {
      return Failures.stream(address, Failures.line(failed));
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
