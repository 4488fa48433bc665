package org.readout.bench.components;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.readout.core.comparison.WordAligner;

/**
 * Interpretable STS (Agirre and others 2016) on headlines with the chunks given, scored by the
 * task's own script, which needs Perl. The rules for types and scores were written from the
 * guidelines.
 */
final class InterpretableSts {
  private static final Pattern FIGURE = Pattern.compile("F1 (\\S+)\\s+([\\d.]+)");
  private static final String NAME = "STSint.input.headlines.";

  private final WordAligner aligner;

  InterpretableSts(WordAligner aligner) {
    this.aligner = aligner;
  }

  /** F1 in percent of alignment, type, score, and both. */
  Map<String, Double> measure(Path folder) throws IOException, InterruptedException {
    List<ChunkedSentence> left = sentences(folder, "sent1");
    List<ChunkedSentence> right = sentences(folder, "sent2");
    Path answer = Files.createTempFile("headlines", ".wa");
    try {
      Files.write(
          answer,
          IntStream.range(0, left.size())
              .parallel()
              .mapToObj(i -> entry(i + 1, left.get(i), right.get(i)))
              .toList());
      return scored(folder, answer);
    } finally {
      Files.delete(answer);
    }
  }

  private static List<ChunkedSentence> sentences(Path folder, String side) throws IOException {
    List<String> texts = Files.readAllLines(folder.resolve(NAME + side + ".txt"));
    List<String> chunked = Files.readAllLines(folder.resolve(NAME + side + ".chunk.txt"));
    List<ChunkedSentence> sentences = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      sentences.add(ChunkedSentence.of(texts.get(i).strip(), chunked.get(i).strip()));
    }
    return sentences;
  }

  private String entry(int id, ChunkedSentence left, ChunkedSentence right) {
    Words a = left.words();
    Words b = right.words();
    ChunkAlignment alignment =
        new ChunkAlignment(left, right, aligner.align(a.text(), a.spans(), b.text(), b.spans()));
    return "<sentence id=\"%d\" status=\"\">%n// %s%n// %s%n".formatted(id, a.text(), b.text())
        + "<source>\n%s</source>\n".formatted(numbered(a))
        + "<translation>\n%s</translation>\n".formatted(numbered(b))
        + "<alignment>\n%s\n</alignment>\n</sentence>\n"
            .formatted(String.join("\n", alignment.lines()));
  }

  private static String numbered(Words words) {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < words.size(); i++) {
      lines.append(i + 1).append(' ').append(words.spans().get(i).of(words.text())).append(" : \n");
    }
    return lines.toString();
  }

  private static Map<String, Double> scored(Path folder, Path answer)
      throws IOException, InterruptedException {
    Path script = folder.resolve("evalF1.pl");
    Path gold = folder.resolve(NAME + "wa");
    Process process =
        new ProcessBuilder("perl", script.toString(), gold.toString(), answer.toString())
            .redirectErrorStream(true)
            .start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IOException(script + ": " + output);
    }
    Map<String, Double> figures = new LinkedHashMap<>();
    for (Matcher figure = FIGURE.matcher(output); figure.find(); ) {
      figures.put(figure.group(1), 100 * Double.parseDouble(figure.group(2)));
    }
    return figures;
  }
}
