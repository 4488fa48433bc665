package org.readout.core.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.core.article.Article;
import org.readout.core.article.Block;
import org.readout.core.article.Metadata;
import org.readout.core.sentence.Sentence;
import org.readout.core.statement.Statement;
import org.readout.core.text.Span;

/**
 * An article written with its statements marked: {@code {source} says [content].} A content without
 * a source before or behind it in the sentence goes on from an earlier one; {@code >[..]} is nested
 * in the statement before.
 */
final class Told {
  private static final Pattern MARK = Pattern.compile("\\{([^}]*)}|(>?)\\[([^]]*)]");
  private static final Pattern SENTENCE = Pattern.compile("[^|\\n]*[^|\\n\\s]");

  private Told() {}

  /** Sentences end with a bar, paragraphs with a line. */
  static Account account(String id, String marked) {
    StringBuilder text = new StringBuilder();
    List<Block> blocks = new ArrayList<>();
    List<Sentence> sentences = new ArrayList<>();
    List<Statement> statements = new ArrayList<>();
    for (String paragraph : marked.split("\\n", -1)) {
      if (paragraph.replace('|', ' ').isBlank()) {
        continue;
      }
      int start = text.length();
      List<Span> spans = new ArrayList<>();
      Matcher sentence = SENTENCE.matcher(paragraph);
      while (sentence.find()) {
        int from = text.length();
        read(sentence.group().strip(), text, statements);
        spans.add(new Span(from, text.length()));
        text.append(' ');
      }
      Block block = new Block(Block.Kind.PARAGRAPH, new Span(start, text.length() - 1));
      blocks.add(block);
      spans.forEach(span -> sentences.add(new Sentence(span, block)));
      text.append('\n');
    }
    Article article = new Article(id, text.toString(), blocks, Metadata.NONE);
    return new SpeakerResolver().resolve(article, sentences, statements);
  }

  private static void read(String marked, StringBuilder text, List<Statement> statements) {
    List<Span> sources = new ArrayList<>();
    List<Span> contents = new ArrayList<>();
    List<Boolean> quoted = new ArrayList<>();
    Matcher mark = MARK.matcher(marked);
    int done = 0;
    while (mark.find()) {
      text.append(marked, done, mark.start());
      int from = text.length();
      boolean source = mark.group(1) != null;
      text.append(source ? mark.group(1) : mark.group(3));
      (source ? sources : contents).add(new Span(from, text.length()));
      if (!source) {
        quoted.add(text.charAt(from) == '"');
      }
      done = mark.end();
    }
    text.append(marked.substring(done));
    for (int i = 0; i < contents.size(); i++) {
      List<Span> source = i < sources.size() ? List.of(sources.get(i)) : List.of();
      statements.add(statement(statements.size(), source, contents.get(i), quoted.get(i)));
    }
  }

  private static Statement statement(int n, List<Span> source, Span content, boolean quoted) {
    return new Statement(
        "s" + (n + 1),
        quoted ? Statement.Kind.DIRECT : Statement.Kind.INDIRECT,
        Statement.Act.SPEECH,
        source,
        List.of(),
        List.of(content),
        List.of(),
        null,
        Statement.Polarity.AFFIRMED,
        1,
        "test");
  }

  /** The name of each statement's speaker, or why there is none. */
  static List<String> speakers(String marked) {
    Account account = account("a", marked);
    return account.statements().stream()
        .map(
            s ->
                account
                    .speaker(s)
                    .map(Speaker::name)
                    .orElseGet(() -> "? " + account.doubts().get(s.id())))
        .toList();
  }

  /** Name of the member to the articles it speaks in. */
  static Map<String, List<String>> cast(String... marked) {
    List<Account> accounts = new ArrayList<>();
    for (String article : marked) {
      accounts.add(account(Character.toString('a' + accounts.size()), article));
    }
    Map<String, List<String>> cast = new TreeMap<>();
    for (Cast.Member member : Casting.of(accounts).members()) {
      cast.put(member.name(), List.copyOf(new TreeMap<>(member.speakerIn()).keySet()));
    }
    return cast;
  }
}
