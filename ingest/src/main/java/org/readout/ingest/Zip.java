package org.readout.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** A ZIP of articles. Nothing is written under the names of its members, whatever they say. */
final class Zip implements Container {

  @Override
  public String name() {
    return "zip";
  }

  @Override
  public boolean accepts(Head head) {
    return head.startsWith('P', 'K', 3, 4);
  }

  @Override
  public Stream<Input> members(Input input) throws IOException {
    return members(input, entry -> !isHidden(entry));
  }

  /** The members of the names chosen, in the order of their names. */
  static Stream<Input> members(Input input, Predicate<String> chosen) throws IOException {
    ZipFile zip = new ZipFile(input.file().toFile());
    return names(zip).stream()
        .filter(chosen)
        .map(entry -> member(input, zip, entry))
        .onClose(Failures.closing(zip));
  }

  private static Input member(Input input, ZipFile zip, String entry) {
    String name = input.name() + "/" + entry;
    try {
      return input.member(name, zip.getInputStream(zip.getEntry(entry)));
    } catch (IOException failed) {
      return Input.broken(name, failed);
    }
  }

  static boolean isZip(byte[] first) {
    return Decoded.starts(first, 'P', 'K', 3, 4);
  }

  static Set<String> names(Path file) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      return names(zip);
    }
  }

  private static Set<String> names(ZipFile zip) {
    Set<String> names = new TreeSet<>();
    zip.stream().filter(entry -> !entry.isDirectory()).map(ZipEntry::getName).forEach(names::add);
    return names;
  }

  private static boolean isHidden(String entry) {
    return Stream.of(entry.split("/"))
        .anyMatch(part -> part.equals("__MACOSX") || part.matches("\\.[^.].*"));
  }
}
