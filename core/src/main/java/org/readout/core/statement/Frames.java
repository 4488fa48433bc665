package org.readout.core.statement;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Places whose punctuation says whose words these are, whatever else might cue them: "Ms. Okafor
 * said: “...”" and, at the end of a sentence, "..., Ms. Okafor said." PolNeAR marks no statement
 * inside another, so the link weights have never seen an inner verb compete with the outer one.
 */
final class Frames {
  private static final Set<String> TELLING =
      Set.of("say", "tell", "add", "explain", "write", "note", "report");

  private static final Set<String> BREAKS = Set.of(",", ";", ":", "-");
  private static final Set<String> LINKS = Set.of("and", "but", "so", "yet");

  private final Passage passage;
  private final List<Part> sources;
  private final List<Part> cues;
  private final List<Part> contents;

  Frames(Passage passage, List<Part> sources, List<Part> cues, List<Part> contents) {
    this.passage = passage;
    this.sources = sources;
    this.cues = cues;
    this.contents = contents;
  }

  /** The index of the cue whose frame the content stands in, or -1. */
  int around(Part content) {
    int next = Part.firstFrom(content.first(), cues);
    if (next < cues.size()
        && tells(cues.get(next))
        && isLast(next)
        && closes(content, cues.get(next))) {
      return next;
    }
    return next > 0 && opens(cues.get(next - 1), content) ? next - 1 : -1;
  }

  private boolean tells(Part cue) {
    Cues.@Nullable Verb verb = Cues.lastVerb(passage.keys(cue.first(), cue.end()));
    return verb != null && TELLING.contains(verb.lemma());
  }

  /** Whether it has no content behind it; "on condition that" brings none. */
  private boolean isLast(int cue) {
    int after = Part.firstFrom(cues.get(cue).end(), contents);
    if (after == contents.size()) {
      return true;
    }
    int content = contents.get(after).first();
    return passage.sentence(content) > passage.sentence(cues.get(cue).first())
        || passage.key(content - 1).equals("condition")
        || (cue + 1 < cues.size() && cues.get(cue + 1).first() < content);
  }

  /** A source, its cue, a comma or a colon, and a quotation. */
  private boolean opens(Part cue, Part content) {
    int source = Part.firstFrom(cue.first(), sources) - 1;
    boolean quoted = passage.isMark(content.first()) || passage.isMark(content.first() - 1);
    return quoted
        && cue.end() < content.first()
        && isNext(cue.end(), content.first())
        && source >= 0
        && sources.get(source).end() == cue.first();
  }

  /** Whether the source and the cue follow the content's comma, in either order. */
  private boolean closes(Part content, Part cue) {
    if (cue.first() < content.end()) {
      return false;
    }
    int before = Part.firstFrom(cue.first(), sources) - 1;
    if (before >= 0 && sources.get(before).first() >= content.end()) {
      Part source = sources.get(before);
      return isComma(content.end(), source.first()) && source.end() == cue.first();
    }
    int behind = Part.firstFrom(cue.end(), sources);
    return isComma(content.end(), cue.first())
        && behind < sources.size()
        && sources.get(behind).first() == cue.end();
  }

  private boolean isComma(int from, int to) {
    boolean inside = from > 0 && passage.isMark(from - 1) && passage.key(from - 2).equals(",");
    return isNext(from, to) && (inside || passage.keys(from, to).contains(","));
  }

  /** Whether nothing but commas, colons and quotation marks stands in between. */
  private boolean isNext(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!passage.isMark(i) && !passage.key(i).equals(",") && !passage.key(i).equals(":")) {
        return false;
      }
    }
    return true;
  }

  /** The index of the cue right before a content, if its subject stands right before it, or -1. */
  int lost(Part content) {
    int lost = Part.firstFrom(content.first(), cues) - 1;
    if (lost < 0 || cues.get(lost).end() != content.first()) {
      return -1;
    }
    return before(cues.get(lost), sources) || before(cues.get(lost), contents) ? lost : -1;
  }

  private static boolean before(Part cue, List<Part> parts) {
    int before = Part.firstFrom(cue.first(), parts) - 1;
    return before >= 0 && parts.get(before).end() == cue.first();
  }

  /** The content with the clause of the cue that lost it to its frame. */
  Part widened(Part content, int lost) {
    int first = cues.get(lost).first();
    int least = lost == 0 ? 0 : cues.get(lost - 1).end();
    int before = Part.firstFrom(first, contents) - 1;
    if (before >= 0 && contents.get(before).end() < first) {
      least = Math.max(least, contents.get(before).end());
    }
    while (first > least && isClause(first - 1, content)) {
      first--;
    }
    return content.with(LINKS.contains(passage.key(first)) ? first + 1 : first, content.end());
  }

  private boolean isClause(int word, Part content) {
    return passage.sentence(word) == passage.sentence(content.first())
        && !passage.isMark(word)
        && !BREAKS.contains(passage.key(word));
  }
}
