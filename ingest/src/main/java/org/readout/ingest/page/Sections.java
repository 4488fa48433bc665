package org.readout.ingest.page;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.readout.core.article.Block.Kind;

/** Sections below an article whose heading says that they are not part of it. */
final class Sections {
  private static final int LONGEST = 12;
  private static final Pattern COMMENTS =
      Pattern.compile(
          "(?i)(?:\\d+\\s+)?(?:comments?|kommentare?|comentarios|commentaires|commenti|kommentarer|responses|replies)(?:\\W.*)?|(?:leave|post|add|write)"
              + " (?:a|your) (?:reply|comment).*|join the (?:conversation|discussion).*");
  private static final Pattern BESIDE =
      Pattern.compile(
          "(?i)(?:related|similar|recommended|trending|popular|latest)(?:"
              + " \\p{L}+){0,2}|(?:more|read)"
              + " (?:from|stories|on|in|about|news|articles|next|also|more|like).{0,60}|you"
              + " (?:may|might) (?:also )?(?:like|be interested|enjoy).*|(?:don.t miss|up next|see"
              + " also|also read|further reading|editor.?s.? picks?|most"
              + " (?:read|popular|viewed|recent)).{0,40}|about (?:the )?authors?.*|share"
              + " (?:this|on).*|tags|topics|categories|archives?|recent"
              + " (?:posts|comments|articles)|featured .{0,30}|advertisement|mehr (?:zum"
              + " thema|aus|von|zu).*|auch interessant|lesen sie auch.*|das könnte (?:sie|dich)"
              + " (?:auch )?interessieren.*|weitere"
              + " (?:artikel|themen|meldungen).*|meistgelesen.*|empfehlungen.*|passend dazu.*|les"
              + " også.*|à lire aussi.*|leggi anche.*|lea también.*|newsletter.*|(?:subscribe|sign"
              + " up|follow us|get in touch|contact us|stay (?:connected|updated|informed))\\b.*");

  /** Headings that links follow, and after them the text goes on. */
  private static final Pattern LINKS =
      Pattern.compile(
          "(?i)related|recommended|similar|more |read |see also|also read|mehr |lesen|weitere|auch"
              + " |passend|empfehl|les også|à lire|leggi|lea ");

  private static final int LEAST = 100;

  private Sections() {}

  /** From such a heading on, up to the next heading of its rank, if little running text is left. */
  static void mark(List<Chunk> chunks, List<Kind> kinds) {
    int left = 0;
    int total = chunks.stream().mapToInt(Chunk::mass).sum();
    for (int i = chunks.size() - 1; i >= 0; i--) {
      left += chunks.get(i).mass();
      Kind kind = opens(chunks.get(i));
      if (kind == Kind.COMMENT && left <= 0.75 * total) {
        set(kinds, i, chunks.size(), kind);
      } else if (kind == Kind.RELATED) {
        int end = end(chunks, i);
        boolean light = chunks.subList(i, end).stream().mapToInt(Chunk::mass).sum() <= 0.3 * total;
        set(kinds, i, light ? end : i, kind);
      }
    }
  }

  private static void set(List<Kind> kinds, int from, int to, Kind kind) {
    for (int i = from; i < to; i++) {
      if (kinds.get(i) == Kind.PARAGRAPH || kinds.get(i) == Kind.SUBHEAD) {
        kinds.set(i, kind);
      }
    }
  }

  private static Kind opens(Chunk chunk) {
    boolean heads =
        chunk.words() <= LONGEST
            && (chunk.isHeading() || chunk.emphasized() >= chunk.text().length() - 2);
    if (heads && COMMENTS.matcher(chunk.text()).matches()) {
      return Kind.COMMENT;
    }
    return heads && BESIDE.matcher(chunk.text()).matches() ? Kind.RELATED : Kind.PARAGRAPH;
  }

  /** The box the heading stands in; beside the running text itself, all up to the next heading. */
  private static int end(List<Chunk> chunks, int start) {
    Chunk heading = chunks.get(start);
    Element box = Objects.requireNonNull(heading.owner().parent());
    if (start > 0 && !box.equals(home(chunks, start))) {
      return endOf(outermost(box, chunks.get(start - 1)), chunks, start);
    }
    boolean links = LINKS.matcher(heading.text()).lookingAt();
    for (int i = start + 1; i < chunks.size(); i++) {
      boolean runsOn =
          links && chunks.get(i).mass() > LEAST && box.equals(chunks.get(i).owner().parent());
      if (runsOn || chunks.get(i).rank() <= heading.rank()) {
        return i;
      }
    }
    return heading.isHeading() ? chunks.size() : start + 1;
  }

  /** The element that holds the last running text before. */
  private static @Nullable Element home(List<Chunk> chunks, int before) {
    for (int i = before - 1; i >= 0; i--) {
      if (chunks.get(i).mass() > 0 && chunks.get(i).zones().isEmpty()) {
        return chunks.get(i).owner().parent();
      }
    }
    return null;
  }

  /** The largest element around the box that does not hold what comes before it. */
  private static Element outermost(Element box, Chunk before) {
    Element at = box;
    Element parent = at.parent();
    while (parent != null && !Standfirst.isInside(before.owner(), parent) && !runs(parent)) {
      at = parent;
      parent = at.parent();
    }
    return at;
  }

  /** Whether paragraphs stand in the element itself. */
  private static boolean runs(Element element) {
    return element.children().stream()
        .anyMatch(child -> child.normalName().equals("p") && child.text().length() > 80);
  }

  private static int endOf(Element box, List<Chunk> chunks, int start) {
    int end = start + 1;
    while (end < chunks.size() && Standfirst.isInside(chunks.get(end).owner(), box)) {
      end++;
    }
    return end;
  }
}
