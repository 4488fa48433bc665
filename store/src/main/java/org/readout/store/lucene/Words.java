package org.readout.store.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.readout.core.text.Span;

/**
 * Takes texts apart into the words that are searched: without regard to case, accents and, but in
 * names, English endings.
 */
final class Words extends Analyzer {
  private final boolean names;

  private Words(boolean names) {
    this.names = names;
  }

  static Words ofTexts() {
    return new Words(false);
  }

  static Words ofNames() {
    return new Words(true);
  }

  /** A word of a text in the form in which it is searched. */
  record Word(String form, Span span) {}

  List<Word> of(String text) {
    List<Word> words = new ArrayList<>();
    try (TokenStream stream = tokenStream("", text)) {
      CharTermAttribute form = stream.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        words.add(new Word(form.toString(), new Span(offset.startOffset(), offset.endOffset())));
      }
      stream.end();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return words;
  }

  List<String> forms(String text) {
    return of(text).stream().map(Word::form).toList();
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    Tokenizer words = new StandardTokenizer();
    TokenStream folded =
        new ASCIIFoldingFilter(new LowerCaseFilter(new EnglishPossessiveFilter(words)));
    return new TokenStreamComponents(words, names ? folded : new KStemFilter(folded));
  }
}
