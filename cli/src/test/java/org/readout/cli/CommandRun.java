package org.readout.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What one command line gave. */
record CommandRun(int exit, String out, String err) {

  /** Run in this process. */
  static CommandRun of(Object... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    String[] words = List.of(args).stream().map(Object::toString).toArray(String[]::new);
    int exit =
        Main.run(words, new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8));
    return new CommandRun(exit, out.toString(UTF_8), err.toString(UTF_8));
  }

  /** Run in a process of its own, to its end. */
  static CommandRun apart(Path scratch, List<String> jvm, String... args) throws Exception {
    Path err = Files.createTempFile(scratch, "err", "");
    List<String> words = new ArrayList<>();
    words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    words.addAll(jvm);
    words.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
    words.addAll(List.of(args));
    Process process = new ProcessBuilder(words).redirectError(err.toFile()).start();
    String out = new String(process.getInputStream().readAllBytes(), UTF_8);
    return new CommandRun(process.waitFor(), out, Files.readString(err));
  }
}
