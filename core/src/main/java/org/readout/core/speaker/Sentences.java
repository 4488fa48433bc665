package org.readout.core.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.readout.core.article.Block;
import org.readout.core.sentence.Sentence;
import org.readout.core.text.Span;

/** The sentences of an article cut into words, with the names in them. */
final class Sentences {
  private final String text;
  private final List<Sentence> sentences;
  private final List<List<Token>> tokens = new ArrayList<>();
  private final List<List<Mention>> mentions = new ArrayList<>();

  Sentences(String text, List<Sentence> sentences) {
    this.text = text;
    this.sentences = sentences;
    for (Sentence sentence : sentences) {
      List<Token> words = Tokens.of(text, sentence.span());
      mentions.add(NameFinder.find(tokens.size(), words));
      tokens.add(words);
    }
  }

  String text() {
    return text;
  }

  int size() {
    return sentences.size();
  }

  Sentence get(int sentence) {
    return sentences.get(sentence);
  }

  List<Token> tokens(int sentence) {
    return tokens.get(sentence);
  }

  List<Mention> mentions(int sentence) {
    return mentions.get(sentence);
  }

  /** Without those of headlines, whose capitals make no names. */
  List<Mention> mentions() {
    return IntStream.range(0, size())
        .filter(sentence -> !isHeadline(sentence))
        .mapToObj(mentions::get)
        .flatMap(List::stream)
        .toList();
  }

  boolean isHeadline(int sentence) {
    return sentences.get(sentence).block().kind() == Block.Kind.HEADLINE;
  }

  boolean isProse(int sentence) {
    return sentences.get(sentence).block().kind().isProse();
  }

  /** The words written in lower case somewhere. */
  Set<String> lowerCaseWords() {
    return tokens.stream()
        .flatMap(List::stream)
        .filter(token -> Character.isLowerCase(token.text().codePointAt(0)))
        .map(Token::key)
        .collect(Collectors.toSet());
  }

  /** The last sentence that begins at or before {@code offset}, or the first. */
  int at(int offset) {
    int low = 0;
    int high = sentences.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (sentences.get(middle).span().start() <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  /** The index of the first of a sentence's words that begins at or after {@code offset}. */
  int wordAt(int sentence, int offset) {
    List<Token> words = tokens.get(sentence);
    int low = 0;
    int high = words.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (words.get(middle).span().start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  boolean isSameBlock(int a, int b) {
    return sentences.get(a).block().equals(sentences.get(b).block());
  }

  /** The names whose words all lie inside {@code span}. */
  List<Mention> mentionsIn(int sentence, Span span) {
    List<Mention> all = mentions.get(sentence);
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (all.get(middle).nameSpan().start() < span.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    int end = low;
    while (end < all.size() && all.get(end).nameSpan().start() < span.end()) {
      end++;
    }
    return all.subList(low, end).stream().filter(m -> span.contains(m.nameSpan())).toList();
  }
}
