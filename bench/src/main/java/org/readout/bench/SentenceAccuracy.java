package org.readout.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.readout.core.sentence.SentenceSplitter;
import org.readout.core.text.Resource;
import org.readout.core.text.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Exact sentences found. The web text is the English Web Treebank as it lies in {@code
 * ../shared/corpora/sentences}, sentences joined with a space and paragraphs with a blank line; its
 * dev part was looked at, its test part only scored. The news are paragraphs of English news pages,
 * plain and with a page's paragraphs joined without a space: split by the program, then read and
 * corrected by hand, so that an error overlooked counts for it. {@code news-sentences.tsv} has
 * where each paragraph's sentences end, in UTF-16 units.
 */
public final class SentenceAccuracy {
  private static final Path WEB = Path.of("../shared/corpora/sentences");
  private static final SentenceSplitter SPLITTER = new SentenceSplitter();

  /** A text and the spans of its sentences. */
  private record Gold(String text, Set<Span> sentences) {

    static Gold of(List<List<String>> paragraphs, String between) {
      StringBuilder text = new StringBuilder();
      Set<Span> sentences = new HashSet<>();
      for (List<String> paragraph : paragraphs) {
        text.append(text.isEmpty() ? "" : between);
        String space = "";
        for (String sentence : paragraph) {
          int start = text.append(space).length();
          text.append(sentence);
          space = " ";
          if (!sentence.isEmpty()) {
            sentences.add(new Span(start, text.length()));
          }
        }
      }
      return new Gold(text.toString(), sentences);
    }

    Tally tally() {
      if (text.isEmpty()) {
        return Tally.NONE;
      }
      List<Span> found = SPLITTER.split(text, new Span(0, text.length()));
      return Tally.of(new HashSet<>(found), sentences);
    }
  }

  private SentenceAccuracy() {}

  public static void main(String[] args) throws IOException {
    System.out.printf(
        "{\"web dev\": %s,%n \"web test\": %s,%n", web("ewt_dev.json"), web("ewt_test.json"));
    Map<String, Map<Integer, int[]>> ends = ends();
    Tally[] news = {Tally.NONE, Tally.NONE};
    GoldPage.forEach(
        GoldPage.PAGES,
        page -> {
          List<List<String>> paragraphs = sentences(page, ends.getOrDefault(page.id(), Map.of()));
          for (List<String> paragraph : paragraphs) {
            news[0] = news[0].plus(Gold.of(List.of(paragraph), "").tally());
          }
          news[1] = news[1].plus(Gold.of(paragraphs, "").tally());
        });
    System.out.printf(" \"news\": %s,%n \"news glued\": %s}%n", news[0].json(), news[1].json());
  }

  private static String web(String file) throws IOException {
    Tally sum = Tally.NONE;
    for (JsonNode document :
        JsonMapper.builder().build().readTree(Files.readString(WEB.resolve(file)))) {
      List<List<String>> paragraphs = new ArrayList<>();
      for (JsonNode paragraph : document.get(1)) {
        paragraphs.add(paragraph.valueStream().map(JsonNode::stringValue).toList());
      }
      sum = sum.plus(Gold.of(paragraphs, "\n\n").tally());
    }
    return sum.json();
  }

  private static List<List<String>> sentences(GoldPage page, Map<Integer, int[]> ends) {
    List<List<String>> paragraphs = new ArrayList<>();
    for (int i = 0; i < page.paragraphs().size(); i++) {
      int start = 0;
      List<String> sentences = new ArrayList<>();
      for (int end : ends.getOrDefault(i, new int[0])) {
        sentences.add(page.paragraphs().get(i).substring(start, end).strip());
        start = end;
      }
      if (!sentences.isEmpty()) {
        paragraphs.add(sentences);
      }
    }
    return paragraphs;
  }

  /** By page and number of the paragraph. */
  private static Map<String, Map<Integer, int[]>> ends() {
    Map<String, Map<Integer, int[]>> ends = new HashMap<>();
    for (String row : Resource.lines(SentenceAccuracy.class, "news-sentences.tsv")) {
      List<String> cells = List.of(row.split("\t", -1));
      int[] offsets =
          Arrays.stream(cells.get(2).split(",", -1)).mapToInt(Integer::parseInt).toArray();
      ends.computeIfAbsent(cells.get(0), key -> new HashMap<>())
          .put(Integer.parseInt(cells.get(1)), offsets);
    }
    return ends;
  }
}
