package org.readout.core.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.readout.core.comparison.Twin.Passage;
import org.readout.core.sentence.Sentence;
import org.readout.core.speaker.Account;

/**
 * The sentences that two reports have nearly word for word, as reports made from one wire copy do.
 * A sentence has at most one twin in each other report.
 */
final class Twins {
  /** Words in common, as a share of the longer sentence. */
  private static final double LIKE = 0.6;

  /** Of the different words of the poorer sentence, before their order is looked at. */
  private static final double SHARED = 0.5;

  private static final int LEAST_WORDS = 5;

  private final List<Twin> all = new ArrayList<>();
  private final Map<Side, Twin> bySide = new HashMap<>();

  /** A sentence of one article, as seen from another. */
  private record Side(int article, int sentence, int other) {}

  private record Entry(Passage passage, List<Token> tokens, Set<String> words) {}

  private Twins(List<Twin> candidates) {
    candidates.sort(
        Comparator.comparingDouble((Twin twin) -> -twin.wording().likeness())
            .thenComparingInt(twin -> Math.abs(twin.left().sentence() - twin.right().sentence())));
    for (Twin twin : candidates) {
      Side left = side(twin.left(), twin.right().article());
      Side right = side(twin.right(), twin.left().article());
      if (!bySide.containsKey(left) && !bySide.containsKey(right)) {
        bySide.put(left, twin);
        bySide.put(right, twin);
        all.add(twin);
      }
    }
  }

  static Twins of(List<Account> accounts) {
    List<Twin> candidates = new ArrayList<>();
    List<Entry> entries = new ArrayList<>();
    Map<String, List<Integer>> postings = new HashMap<>();
    for (int i = 0; i < accounts.size(); i++) {
      for (Entry entry : entries(i, accounts.get(i))) {
        candidates.addAll(candidates(entry, entries, postings));
        for (String word : entry.words()) {
          postings.computeIfAbsent(word, w -> new ArrayList<>()).add(entries.size());
        }
        entries.add(entry);
      }
    }
    return new Twins(candidates);
  }

  private static List<Entry> entries(int article, Account account) {
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < account.sentences().size(); i++) {
      Sentence sentence = account.sentences().get(i);
      List<Token> tokens = Token.of(account.text(), sentence.span());
      Set<String> words = new HashSet<>();
      tokens.forEach(token -> words.add(token.key()));
      if (sentence.block().kind().isProse() && words.size() >= LEAST_WORDS) {
        entries.add(new Entry(new Passage(article, account, i), tokens, words));
      }
    }
    return entries;
  }

  private static List<Twin> candidates(
      Entry entry, List<Entry> earlier, Map<String, List<Integer>> postings) {
    int[] shared = new int[earlier.size()];
    for (String word : entry.words()) {
      postings.getOrDefault(word, List.of()).forEach(i -> shared[i]++);
    }
    return IntStream.range(0, shared.length)
        .filter(i -> shared[i] > 0 && mayBeTwins(entry, earlier.get(i), shared[i]))
        .mapToObj(i -> twin(earlier.get(i), entry))
        .filter(twin -> twin.wording().likeness() >= LIKE)
        .toList();
  }

  private static Twin twin(Entry left, Entry right) {
    Wording wording = Wording.of(left.tokens(), right.tokens());
    return new Twin(left.passage(), right.passage(), wording);
  }

  private static boolean mayBeTwins(Entry entry, Entry other, int common) {
    return other.passage().article() != entry.passage().article()
        && common >= SHARED * Math.min(entry.words().size(), other.words().size());
  }

  /** Likest first. */
  List<Twin> all() {
    return all;
  }

  /** The twin of a proposition's sentence in the article of another proposition. */
  Optional<Twin> of(Proposition proposition, Proposition other) {
    Side side = new Side(proposition.article(), proposition.sentence(), other.article());
    return Optional.ofNullable(bySide.get(side));
  }

  /** The twins in which two propositions stand. */
  Optional<Twin> joining(Proposition left, Proposition right) {
    return of(left, right).filter(twin -> twin.has(left) && twin.has(right));
  }

  private static Side side(Passage passage, int other) {
    return new Side(passage.article(), passage.sentence(), other);
  }
}
