package org.readout.core.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.readout.core.article.Article;
import org.readout.core.article.Block;
import org.readout.core.comparison.Finding.Evidence;
import org.readout.core.sentence.SentenceEncoder;
import org.readout.core.speaker.Account;
import org.readout.core.speaker.Cast;
import org.readout.core.speaker.Casting;
import org.readout.core.story.Copies;
import org.readout.core.text.Span;

/** Lays accounts of one event side by side and finds what a careful reader would point out. */
public final class Comparer {
  private final SentenceEncoder encoder;
  private final Likeness likeness;

  public Comparer(SentenceEncoder encoder) {
    this(encoder, Likeness.FITTED);
  }

  public Comparer(SentenceEncoder encoder, Likeness likeness) {
    this.encoder = encoder;
    this.likeness = likeness;
  }

  /** Compares accounts of one event; their articles' ids are unique. */
  public Comparison compare(List<Account> accounts) {
    return compare(accounts, Casting.of(accounts));
  }

  /**
   * Compares accounts whose speakers are known across articles.
   *
   * @param accounts of one event; their articles' ids are unique
   * @param cast the speakers of exactly these accounts
   */
  public Comparison compare(List<Account> accounts, Cast cast) {
    List<Proposition> propositions = Propositions.of(accounts, cast, encoder);
    Alignments alignments = new Alignments(propositions, likeness);
    Copies copies = Copies.of(accounts.stream().map(Account::article).toList());
    Agreements agreements = new Agreements(alignments, copies);
    TwinClashes twins = new TwinClashes(Twins.of(accounts), propositions, alignments);
    PoleClashes poles = new PoleClashes(accounts, propositions, alignments);
    Conflicts.Judged judged =
        Conflicts.judge(alignments, twins, Corrections.of(propositions, alignments), poles.all());
    Distinctions distinctions = new Distinctions(judged.called(), poles);
    List<List<Proposition>> groups = agreements.groups(distinctions);

    List<Draft> drafts = new ArrayList<>(Conflicts.of(alignments, judged.called(), groups));
    drafts.addAll(agreements.of(groups));
    drafts.addAll(Updates.of(alignments, twins.growing()));
    drafts.addAll(Silences.of(propositions));
    drafts.addAll(Commitments.of(propositions, alignments));
    drafts.addAll(new Alone(propositions, alignments, copies, drafts).findings());
    copies.all().forEach(copy -> drafts.add(copy(copy)));
    List<Abstention> abstentions =
        Abstentions.of(judged.uncalled(), twins.undecided(), agreements.apart(distinctions));
    return numbered(accounts, cast, drafts, alignments, abstentions);
  }

  /** The pairs of statements of unlike articles that {@link Likeness} is fitted on. */
  public List<Likeness.Pair> pairs(List<Account> accounts) {
    List<Proposition> propositions = Propositions.of(accounts, Casting.of(accounts), encoder);
    return new Alignments(propositions, likeness)
        .all().stream()
            .filter(pair -> pair.acrossArticles() && pair.betweenStatements())
            .map(
                pair ->
                    new Likeness.Pair(
                        pair.left().evidence(null, null),
                        pair.right().evidence(null, null),
                        pair.features()))
            .toList();
  }

  private static Draft copy(Copies.Copy copy) {
    String note =
        copy.copy().label() + " reprints " + copy.of().label() + ": one witness, not two.";
    return new Draft(
        Finding.Type.COPY,
        "reprint",
        copy.copy().label(),
        Math.min(1, copy.share()),
        "shared word sequences",
        note,
        List.of(),
        List.of(whole(copy.of()), whole(copy.copy())),
        List.of(),
        null);
  }

  private static Evidence whole(Article article) {
    List<Span> prose = article.prose().stream().map(Block::span).toList();
    return new Evidence(article.id(), null, prose, null);
  }

  private static Comparison numbered(
      List<Account> accounts,
      Cast cast,
      List<Draft> drafts,
      Alignments alignments,
      List<Abstention> abstentions) {
    List<Draft> ordered = new ArrayList<>(drafts);
    ordered.sort(
        Comparator.comparing(Draft::type)
            .thenComparing(Comparator.comparingDouble(Draft::confidence).reversed())
            .thenComparing(draft -> draft.evidence().getFirst().article())
            .thenComparing(draft -> draft.evidence().getFirst().spans().getFirst()));
    Map<Finding.Type, Integer> counts = new EnumMap<>(Finding.Type.class);
    List<String> ids = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    Map<String, Reason> reasons = new HashMap<>();
    for (Draft draft : ordered) {
      String id = draft.type().label() + "-" + counts.merge(draft.type(), 1, Integer::sum);
      ids.add(id);
      findings.add(draft.numbered(id));
      reasons.put(id, draft.reason(alignments));
    }
    return new Comparison(
        accounts, cast, Matters.of(ordered, ids), findings, reasons, abstentions, null);
  }
}
