package org.readout.bench.components;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A sentence whose words stand apart by a space, cut into chunks.
 *
 * @param chunks the numbers of each one's words, from 0
 */
record ChunkedSentence(Words words, List<List<Integer>> chunks) {
  private static final Pattern CHUNK = Pattern.compile("\\[ (.+?) ](?= |$)");

  static ChunkedSentence of(String text, String chunked) {
    List<List<Integer>> chunks = new ArrayList<>();
    int from = 0;
    for (Matcher chunk = CHUNK.matcher(chunked); chunk.find(); ) {
      int to = from + chunk.group(1).strip().split(" +").length;
      chunks.add(IntStream.range(from, to).boxed().toList());
      from = to;
    }
    return new ChunkedSentence(new Words(text, WordAlignment.words(text)), chunks);
  }

  /** The number of the chunk that holds a word. */
  int chunkOf(int word) {
    int chunk = 0;
    while (!chunks.get(chunk).contains(word)) {
      chunk++;
    }
    return chunk;
  }

  String numbers(List<Integer> wordsOfChunk) {
    return wordsOfChunk.stream().map(i -> String.valueOf(i + 1)).collect(Collectors.joining(" "));
  }

  String text(List<Integer> wordsOfChunk) {
    return wordsOfChunk.stream()
        .map(i -> words.spans().get(i).of(words.text()))
        .collect(Collectors.joining(" "));
  }
}
