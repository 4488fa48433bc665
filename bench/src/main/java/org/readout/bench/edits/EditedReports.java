package org.readout.bench.edits;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import java.util.stream.Stream;
import org.readout.core.article.Article;
import org.readout.core.article.Metadata;
import org.readout.core.article.PlainText;
import org.readout.core.comparison.Comparer;
import org.readout.core.comparison.Finding;
import org.readout.core.speaker.Account;
import org.readout.core.speaker.AccountReader;
import org.readout.core.statement.StatementExtractor;
import org.readout.core.text.Span;
import org.readout.nlp.ModelUnavailable;
import org.readout.nlp.OnnxRoleTagger;
import org.readout.nlp.OnnxSentenceEncoder;

/**
 * Compares reports with edited copies of themselves. An edit that changes the meaning shall give
 * one conflict, of its kind and at its place (of words within quotation marks: a quote variant that
 * differs in meaning); one that does not shall give none. Arguments: folders of texts; {@code -v}
 * shows what went wrong.
 */
public final class EditedReports {
  private static final int EDITS_OF_A_KIND = 3;
  private static final long SEED = 20_261_122;

  private final AccountReader reader;
  private final Comparer comparer;
  private final boolean tell;
  private final Map<Edit.Kind, Tally> tallies = new EnumMap<>(Edit.Kind.class);

  private static final class Tally {
    private int tried;
    private int right;
  }

  private EditedReports(OnnxRoleTagger tagger, OnnxSentenceEncoder encoder, boolean tell) {
    this.reader = new AccountReader(new StatementExtractor(tagger));
    this.comparer = new Comparer(encoder);
    this.tell = tell;
  }

  public static void main(String[] arguments) throws IOException, ModelUnavailable {
    List<String> folders = new ArrayList<>(List.of(arguments));
    boolean tell = folders.remove("-v");
    if (folders.isEmpty()) {
      folders.add("../shared/corpora/events");
    }
    try (OnnxRoleTagger tagger = OnnxRoleTagger.load();
        OnnxSentenceEncoder encoder = OnnxSentenceEncoder.load()) {
      EditedReports reports = new EditedReports(tagger, encoder, tell);
      for (String folder : folders) {
        reports.folder(Path.of(folder));
      }
      reports.print();
    }
  }

  private void folder(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(folder)) {
      files = all.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
    for (Path file : files) {
      report(file.getFileName().toString(), Files.readString(file));
    }
  }

  private void report(String name, String text) {
    Account before = account("before", text);
    List<Finding> unedited = comparer.compare(List.of(before, account("after", text))).findings();
    Editor editor = new Editor(before, SEED + name.hashCode());
    for (Edit.Kind kind : Edit.Kind.values()) {
      for (Edit edit : editor.edits(kind, EDITS_OF_A_KIND)) {
        List<Finding> found =
            comparer.compare(List.of(before, account("after", edit.text()))).findings().stream()
                .filter(EditedReports::isCall)
                .filter(call -> unedited.stream().noneMatch(old -> isOneCall(old, call)))
                .toList();
        boolean right = isRight(edit, found);
        Tally tally = tallies.computeIfAbsent(kind, k -> new Tally());
        tally.tried++;
        tally.right += right ? 1 : 0;
        if (tell && !right) {
          show(name, edit, text, found);
        }
      }
    }
  }

  private Account account(String id, String text) {
    Article article = PlainText.article(id, text, Metadata.NONE);
    return reader.read(article);
  }

  /** Whether the report has a clash of its own speakers, edited or not. */
  private static boolean isOneCall(Finding old, Finding call) {
    return old.type() == call.type()
        && old.kind().equals(call.kind())
        && spans(old).stream().anyMatch(spans(call)::contains);
  }

  private static List<Span> spans(Finding finding) {
    return finding.evidence().stream()
        .filter(evidence -> evidence.article().equals("before"))
        .flatMap(evidence -> evidence.spans().stream())
        .toList();
  }

  private static boolean isRight(Edit edit, List<Finding> calls) {
    if (!edit.kind().changesMeaning()) {
      return calls.isEmpty();
    }
    return calls.size() == 1 && tells(edit, calls.getFirst());
  }

  /** Whether the finding says that the two reports cannot both be right. */
  private static boolean isCall(Finding finding) {
    return switch (finding.type()) {
      case CONFLICT, UPDATE -> true;
      case QUOTE_VARIANT -> finding.kind().equals("meaning");
      case AGREEMENT, ONLY, SILENCE, COMMITMENT, COPY -> false;
    };
  }

  private static boolean tells(Edit edit, Finding finding) {
    boolean there = spans(finding).stream().anyMatch(span -> span.overlaps(edit.sentence()));
    boolean kind =
        switch (finding.type()) {
          case CONFLICT -> edit.kind().conflicts().contains(finding.kind());
          case UPDATE -> edit.kind() == Edit.Kind.NUMBER;
          default -> edit.quoted();
        };
    return there && kind;
  }

  private static void show(String name, Edit edit, String text, List<Finding> found) {
    int from = Math.max(0, edit.at().start() - 60);
    int shift = edit.text().length() - text.length();
    System.out.printf(
        "%s %s%s%n  was …%s%n  now …%s%n",
        edit.kind(),
        name,
        edit.quoted() ? " (quoted)" : "",
        line(text, from, edit.at().end() + 40),
        line(edit.text(), from, edit.at().end() + shift + 40));
    found.forEach(
        call -> System.out.printf("  %s %s: %s%n", call.type().label(), call.kind(), call.note()));
  }

  private static String line(String text, int from, int to) {
    return text.substring(from, Math.min(to, text.length())).replaceAll("\\s+", " ");
  }

  private void print() {
    int[] changing = new int[2];
    int[] keeping = new int[2];
    StringJoiner kinds = new StringJoiner(", ");
    tallies.forEach(
        (kind, tally) -> {
          int[] sum = kind.changesMeaning() ? changing : keeping;
          sum[0] += tally.right;
          sum[1] += tally.tried;
          kinds.add(field(kind.name().toLowerCase(Locale.ROOT), tally.right, tally.tried));
        });
    System.out.printf(
        "{%s, %s, \"by kind\": {%s}}%n",
        field("changes told", changing[0], changing[1]),
        field("others silent", keeping[0], keeping[1]),
        kinds);
  }

  private static String field(String name, int right, int tried) {
    return String.format(Locale.ROOT, "\"%s\": \"%d of %d\"", name, right, tried);
  }
}
