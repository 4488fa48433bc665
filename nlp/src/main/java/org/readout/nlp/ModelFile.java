package org.readout.nlp;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A file of a model: unpacked in the folder that the system property {@code readout.models} names,
 * which is quicker to start from, or else on the class path.
 */
record ModelFile(String name) {

  Optional<Path> unpacked() {
    String folder = System.getProperty("readout.models");
    return Optional.ofNullable(folder).map(f -> Path.of(f, name)).filter(Files::isReadable);
  }

  byte[] bytes() throws IOException {
    try (InputStream in = ModelFile.class.getClassLoader().getResourceAsStream(name)) {
      return required(in).readAllBytes();
    }
  }

  List<String> lines() throws IOException {
    Optional<Path> path = unpacked();
    byte[] bytes = path.isPresent() ? Files.readAllBytes(path.get()) : bytes();
    return new String(bytes, StandardCharsets.UTF_8).lines().toList();
  }

  private InputStream required(@Nullable InputStream in) throws FileNotFoundException {
    if (in == null) {
      throw new FileNotFoundException(name + " is not on the class path");
    }
    return in;
  }
}
