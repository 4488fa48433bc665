package org.readout.core.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.core.text.Span;

/** Drafts as statements, with ids in the order of the text. */
final class Numbering {
  private final Stands stands = new Stands();
  private final List<Statement> statements = new ArrayList<>();
  private final IdentityHashMap<Draft, String> ids = new IdentityHashMap<>();

  private record Entry(Draft draft, @Nullable Draft parent) {
    private int start() {
      return parent == null ? draft.start() : parent.start();
    }

    private int depth() {
      return parent == null ? 0 : 1;
    }
  }

  private Numbering() {}

  /** In the order of the text, an outer statement before those nested in it. */
  static List<Statement> of(List<Draft> outer, List<Nesting> nested) {
    List<Entry> entries = new ArrayList<>();
    outer.forEach(draft -> entries.add(new Entry(draft, null)));
    nested.forEach(nesting -> entries.add(new Entry(nesting.child(), nesting.parent())));
    entries.sort(
        Comparator.comparingInt(Entry::start)
            .thenComparingInt(Entry::depth)
            .thenComparingInt(entry -> entry.draft.start()));
    Numbering numbering = new Numbering();
    entries.forEach(numbering::add);
    return numbering.statements;
  }

  private void add(Entry entry) {
    Draft draft = entry.draft;
    String id = "s" + (statements.size() + 1);
    ids.put(draft, id);
    Acts.Stand stand = stands.of(draft);
    statements.add(
        new Statement(
            id,
            Contents.kind(draft),
            stand.act(),
            spans(draft, draft.source()),
            spans(draft, draft.cue()),
            Contents.spans(draft),
            Addressee.of(draft),
            entry.parent == null ? null : ids.get(entry.parent),
            stand.polarity(),
            draft.confidence(),
            draft.rule()));
  }

  private static List<Span> spans(Draft draft, @Nullable Part part) {
    return part == null ? List.of() : List.of(draft.passage().span(part));
  }
}
