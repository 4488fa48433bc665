package org.readout.ingest;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.stream.Stream;

/** Files of a folder or a glob, in the order of their names. */
final class Folder {
  private static final String WILD = "*?[{";

  private Folder() {}

  /** All files under a folder, but the hidden ones. */
  static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths
          .filter(Files::isRegularFile)
          .filter(path -> !isHidden(folder.relativize(path)))
          .sorted()
          .toList();
    }
  }

  private static boolean isHidden(Path path) {
    for (Path name : path) {
      if (name.toString().startsWith(".")) {
        return true;
      }
    }
    return false;
  }

  /** What a glob such as {@code wires/2017-*.txt} stands for; nothing for an ordinary path. */
  static List<Path> matches(String glob) throws IOException {
    int wild = 0;
    while (wild < glob.length() && WILD.indexOf(glob.charAt(wild)) < 0) {
      wild++;
    }
    int slash = glob.lastIndexOf('/', wild);
    Path base = Path.of(slash < 0 ? "" : glob.substring(0, slash + 1));
    if (wild == glob.length() || !Files.isDirectory(base)) {
      return List.of();
    }
    PathMatcher matcher =
        FileSystems.getDefault().getPathMatcher("glob:" + glob.substring(slash + 1));
    return files(base).stream().filter(path -> matcher.matches(base.relativize(path))).toList();
  }
}
