package org.readout.core.speaker;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.readout.core.article.Article;
import org.readout.core.sentence.Sentence;
import org.readout.core.speaker.Discourse.Antecedent;
import org.readout.core.speaker.Discourse.Doubt;
import org.readout.core.speaker.Discourse.Found;
import org.readout.core.speaker.Discourse.Rank;
import org.readout.core.speaker.Discourse.Reference;
import org.readout.core.statement.Statement;
import org.readout.core.text.Span;

/** Reads one article from its first sentence to its last and keeps who said what. */
final class Reading {
  private final Sentences sentences;
  private final List<Statement> statements;
  private final Map<String, Statement> byId = new HashMap<>();
  private final Discourse discourse = new Discourse();
  private final Coreference coreference;
  private final Continuation continuation;
  private final Roster roster;
  private final Map<String, Antecedent> decided = new LinkedHashMap<>();

  /** The places in the text that somebody tells who is only "he" or "she" there. */
  private final BitSet told = new BitSet();

  private final BitSet quoted = new BitSet();
  private @Nullable Statement last;

  Reading(Sentences sentences, List<Statement> statements) {
    this.sentences = sentences;
    this.statements = statements.stream().sorted(Comparator.comparing(Reading::anchor)).toList();
    statements.forEach(statement -> byId.put(statement.id(), statement));
    roster = new Roster(sentences.mentions(), sentences.lowerCaseWords());
    coreference = new Coreference(sentences, roster, discourse);
    continuation = new Continuation(sentences);
    for (Statement statement : statements) {
      boolean before = isBySomebodyBefore(statement);
      for (Span span : statement.content()) {
        told.set(span.start(), span.end(), before || told.get(span.start()));
        if (statement.kind() == Statement.Kind.DIRECT) {
          quoted.set(span.start(), span.end());
        }
      }
    }
  }

  /** "He had lied, she told the court": he is not she, nor is he the last one named. */
  private boolean isBySomebodyBefore(Statement statement) {
    return !statement.source().isEmpty()
        && statement.content().getFirst().start() < statement.source().getFirst().start()
        && statement.source().getFirst().of(sentences.text()).matches("(?i)s?he");
  }

  /** Where a statement's speaker is looked for: its source, or else its content. */
  private static Span anchor(Statement statement) {
    return statement.source().isEmpty()
        ? statement.content().getFirst()
        : statement.source().getFirst();
  }

  void read() {
    int next = 0;
    for (int sentence = 0; sentence < sentences.size(); sentence++) {
      int end =
          sentence + 1 < sentences.size()
              ? sentences.get(sentence + 1).span().start()
              : Integer.MAX_VALUE;
      List<Statement> here = new ArrayList<>();
      while (next < statements.size() && anchor(statements.get(next)).start() < end) {
        here.add(statements.get(next++));
      }
      read(sentence, here);
    }
  }

  private void read(int sentence, List<Statement> here) {
    TreeMap<Integer, List<Runnable>> steps = new TreeMap<>();
    TreeSet<Span> sources = new TreeSet<>();
    for (Statement statement : here) {
      sources.addAll(statement.source());
      step(steps, anchor(statement).start(), () -> decide(statement));
    }
    for (Phrases.Phrase phrase : phrases(sentence)) {
      if (phrase.name().isPresent() || !overlapsAny(sources, phrase.span())) {
        step(steps, phrase.span().start(), () -> mention(sentence, phrase));
      }
    }
    steps.values().forEach(at -> at.forEach(Runnable::run));
  }

  /** A headline or a caption introduces nobody to the text. */
  private List<Phrases.Phrase> phrases(int sentence) {
    return sentences.isProse(sentence) ? new Phrases(sentences, sentence).find() : List.of();
  }

  private static boolean overlapsAny(NavigableSet<Span> sources, Span span) {
    Span before = sources.floor(span);
    Span after = sources.ceiling(span);
    return (before != null && before.overlaps(span)) || (after != null && after.overlaps(span));
  }

  private static void step(Map<Integer, List<Runnable>> steps, int at, Runnable step) {
    steps.computeIfAbsent(at, k -> new ArrayList<>()).add(step);
  }

  private void mention(int sentence, Phrases.Phrase phrase) {
    int at = phrase.span().start();
    boolean inside = quoted.get(at);
    if (phrase.name().isEmpty() && inside) {
      return;
    }
    Optional<Chain> chain =
        phrase.name().isPresent()
            ? roster.chain(phrase.name().get())
            : found(coreference.resolve(Place.of(sentence, phrase.span(), told.get(at))));
    chain.ifPresent(
        c -> {
          if (phrase.name().isEmpty()) {
            c.mentioned(phrase.span());
          }
          Rank rank = phrase.subject() ? Rank.SUBJECT : Rank.OTHER;
          if (!discourse.isLast(c, sentence)) {
            discourse.add(new Reference(c, phrase.span(), sentence, rank, inside));
          }
        });
  }

  private static Optional<Chain> found(Antecedent antecedent) {
    return antecedent instanceof Found found ? Optional.of(found.chain()) : Optional.empty();
  }

  private void decide(Statement statement) {
    if (decided.containsKey(statement.id())) {
      return;
    }
    decided.put(statement.id(), new Doubt("it is nested in itself"));
    Antecedent antecedent =
        statement.source().isEmpty() ? continued(statement) : sourced(statement);
    decided.put(statement.id(), antecedent);
    Span at = anchor(statement);
    boolean prose = sentences.isProse(sentences.at(at.start()));
    if (statement.parent() == null && prose) {
      last = statement;
    }
    found(antecedent)
        .ifPresent(
            chain -> {
              if (!statement.source().isEmpty()) {
                chain.mentioned(at);
              }
              chain.speaks();
              Rank rank = statement.parent() == null ? Rank.SPEAKER : Rank.OTHER;
              if (prose) {
                discourse.add(new Reference(chain, at, sentences.at(at.start()), rank, false));
              }
            });
  }

  private Antecedent sourced(Statement statement) {
    Span source = statement.source().getFirst();
    Statement parent = statement.parent() == null ? null : byId.get(statement.parent());
    boolean quoted = parent != null && parent.kind() == Statement.Kind.DIRECT;
    Place place =
        new Place(
            sentences.at(source.start()),
            source,
            true,
            statement.content(),
            holder(parent),
            quoted,
            false);
    return coreference.resolve(place);
  }

  private @Nullable Chain holder(@Nullable Statement parent) {
    if (parent == null) {
      return null;
    }
    decide(parent);
    return found(decided.getOrDefault(parent.id(), new Doubt(""))).orElse(null);
  }

  /** A quotation without a source goes on from the statement before it. */
  private Antecedent continued(Statement statement) {
    Chain holder = statement.parent() == null ? null : holder(byId.get(statement.parent()));
    if (holder != null) {
      return new Found(holder);
    }
    if (statement.kind() == Statement.Kind.INDIRECT) {
      return new Doubt("the sentence names no source");
    }
    Statement before = last;
    if (before == null) {
      return new Doubt("no statement goes before it in its paragraph");
    }
    Optional<Doubt> doubt = continuation.doubt(statement, before);
    if (doubt.isPresent()) {
      return doubt.get();
    }
    return decided.getOrDefault(before.id(), new Doubt("")) instanceof Found found
        ? found
        : new Doubt("the speaker of the statement before it is in doubt");
  }

  Account account(Article article, List<Sentence> all) {
    Set<Chain> speaking = new LinkedHashSet<>();
    Map<String, String> doubts = new TreeMap<>();
    decided.forEach(
        (id, antecedent) -> {
          switch (antecedent) {
            case Found found -> speaking.add(found.chain());
            case Doubt doubt -> doubts.put(id, doubt.reason());
          }
        });
    List<Chain> chains = new ArrayList<>(speaking);
    chains.sort(Comparator.comparing(chain -> chain.mentions().first()));
    Map<Chain, String> ids = new HashMap<>();
    List<Speaker> speakers = new ArrayList<>();
    for (Chain chain : chains) {
      String id = "p" + (speakers.size() + 1);
      ids.put(chain, id);
      speakers.add(Portrait.of(id, chain, article));
    }
    Map<String, String> speakerOf = new TreeMap<>();
    decided.forEach(
        (id, antecedent) ->
            found(antecedent).map(ids::get).ifPresent(speaker -> speakerOf.put(id, speaker)));
    return new Account(article, all, ordered(), speakers, speakerOf, doubts);
  }

  private List<Statement> ordered() {
    return statements.stream().sorted(Comparator.comparing(Statement::extent)).toList();
  }
}
