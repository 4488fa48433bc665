package org.readout.core.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.core.statement.Acts.Stand;
import org.readout.core.statement.Statement.Act;

/**
 * The acts of an article's statements, one after the other: who has been quoted from a letter goes
 * on in writing until somebody else speaks or the paragraph ends.
 */
final class Stands {
  private static final int NEAR = 30;
  private static final Set<String> PRONOUNS = Set.of("it", "he", "she", "they");

  private @Nullable Draft written;

  Stand of(Draft draft) {
    Passage passage = draft.passage();
    Stand stand =
        Acts.of(
            keys(passage, draft.source()),
            keys(passage, draft.cue()),
            content(draft),
            around(draft));
    if (stand.act() == Act.WRITING) {
      written = draft;
    } else if (stand.act() == Act.SPEECH && goesOn(draft)) {
      return new Stand(Act.WRITING, stand.polarity());
    } else if (stand.act() == Act.SPEECH) {
      written = null;
    }
    return stand;
  }

  private boolean goesOn(Draft draft) {
    if (written == null || written.passage() != draft.passage() || isTold(draft)) {
      return false;
    }
    Part source = draft.source();
    Part writer = written.source();
    if (source == null) {
      return true;
    }
    String head = draft.passage().key(source.end() - 1);
    return PRONOUNS.contains(head)
        || (writer != null && head.equals(draft.passage().key(writer.end() - 1)));
  }

  private static boolean isTold(Draft draft) {
    return keys(draft.passage(), draft.cue()).contains("told");
  }

  private static List<String> keys(Passage passage, @Nullable Part part) {
    return part == null ? List.of() : passage.keys(part.first(), part.end());
  }

  private static List<String> content(Draft draft) {
    Part first = draft.contents().getFirst();
    return draft.passage().keys(first.first(), first.end());
  }

  /** The words of the cue's sentence near it that belong to no content. */
  private static List<String> around(Draft draft) {
    Passage passage = draft.passage();
    Part cue = draft.cue();
    if (cue == null) {
      return List.of();
    }
    List<String> around = new ArrayList<>();
    int end = Math.min(passage.size(), cue.end() + NEAR);
    for (int i = Math.max(0, cue.first() - NEAR); i < end; i++) {
      if (passage.sentence(i) == passage.sentence(cue.first()) && !holds(draft, i)) {
        around.add(passage.key(i));
      }
    }
    return around;
  }

  private static boolean holds(Draft draft, int word) {
    return draft.contents().stream().anyMatch(part -> part.first() <= word && word < part.end());
  }
}
