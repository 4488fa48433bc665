package org.readout.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.readout.core.report.BratAnnotations;
import org.readout.core.speaker.Account;

/**
 * A folder that {@code training/make} reads: {@code text/NAME.txt} and {@code
 * attributions/NAME_auto.ann}. Thread-safe.
 */
final class BratFolder {
  private final Path folder;
  private final Set<String> taken = new HashSet<>();

  BratFolder(Path folder) {
    this.folder = folder;
  }

  /** Throws {@link UncheckedIOException}, with the file's name, where it cannot be written. */
  void write(Account account) {
    String name = name(account.article().id());
    write("text", name + ".txt", account.text());
    write("attributions", name + "_auto.ann", BratAnnotations.of(account));
  }

  private void write(String part, String file, String content) {
    Path path = folder.resolve(part).resolve(file);
    try {
      Files.createDirectories(path.getParent());
      Files.writeString(path, content);
    } catch (IOException failure) {
      throw new UncheckedIOException("cannot write " + path, failure);
    }
  }

  /** Of letters, digits and hyphens alone, whatever the id holds, and unlike any other. */
  private synchronized String name(String id) {
    String plain = id.replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
    String name = plain.isEmpty() ? "article" : plain;
    for (int i = 2; !taken.add(name); i++) {
      name = plain + "-" + i;
    }
    return name;
  }
}
