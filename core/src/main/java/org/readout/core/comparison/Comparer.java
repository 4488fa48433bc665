package org.readout.core.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
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

  public Comparer(SentenceEncoder encoder) {
    this.encoder = encoder;
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
    Alignments alignments = new Alignments(propositions);
    Copies copies = Copies.of(accounts.stream().map(Account::article).toList());
    Agreements agreements = new Agreements(alignments, copies);
    TwinClashes twins = new TwinClashes(Twins.of(accounts), propositions, alignments);
    List<Clash> clashes = Conflicts.clashes(alignments, twins);
    List<List<Proposition>> groups = agreements.groups(clashes);

    List<Draft> drafts = new ArrayList<>(Conflicts.of(alignments, clashes, groups));
    drafts.addAll(agreements.of(groups));
    drafts.addAll(Updates.of(alignments, twins.growing()));
    drafts.addAll(Silences.of(propositions));
    drafts.addAll(Commitments.of(propositions, alignments));
    drafts.addAll(new Alone(propositions, alignments, copies, drafts).findings());
    copies.all().forEach(copy -> drafts.add(copy(copy)));
    return numbered(accounts, cast, drafts);
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
        List.of());
  }

  private static Evidence whole(Article article) {
    List<Span> prose = article.prose().stream().map(Block::span).toList();
    return new Evidence(article.id(), null, prose, null);
  }

  private static Comparison numbered(List<Account> accounts, Cast cast, List<Draft> drafts) {
    List<Draft> ordered = new ArrayList<>(drafts);
    ordered.sort(
        Comparator.comparing(Draft::type)
            .thenComparing(Comparator.comparingDouble(Draft::confidence).reversed())
            .thenComparing(draft -> draft.evidence().getFirst().article())
            .thenComparing(draft -> draft.evidence().getFirst().spans().getFirst()));
    Map<Finding.Type, Integer> counts = new EnumMap<>(Finding.Type.class);
    List<String> ids = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    for (Draft draft : ordered) {
      String id = draft.type().label() + "-" + counts.merge(draft.type(), 1, Integer::sum);
      ids.add(id);
      findings.add(draft.numbered(id));
    }
    return new Comparison(accounts, cast, Matters.of(ordered, ids), findings);
  }
}
