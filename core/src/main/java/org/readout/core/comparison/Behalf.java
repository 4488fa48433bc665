package org.readout.core.comparison;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.readout.core.speaker.Speaker;
import org.readout.core.statement.Statement;
import org.readout.core.text.Folding;
import org.readout.core.text.Span;

/** For whom a speaker may promise: for himself and for those whom he leads or speaks for. */
final class Behalf {
  private static final int LONGEST_SUBJECT = 4;
  private static final Pattern OFFICE =
      Pattern.compile(
          "\\b(?:spokes\\w+|minister|president|chief|head|director|chair\\w*|secretary|executive"
              + "|manager|officer|governor|mayor|ceo|leader|official|aide|commissioner)\\b");
  private static final Pattern BODY =
      Pattern.compile(
          "^(?:(?:my|our|his|her|its|their)\\b|(?:the |both |all )?(?:\\w+ )?"
              + "(?:company|firm|government|state|ministry|department|office|council|city|county"
              + "|town|bank|union|club|party|group|police|authorit\\w+|officials?|officers?"
              + "|hospital|university|school|airline|operator|board|court|parliament|commission"
              + "|committee|agency|army|military|troops|country|nation|sides?|parties|members"
              + "|workers|staff|team|association|federation|league|museum|regulator|insurer"
              + "|administration|cabinet|campaign|senate|congress|investigators|inspectors"
              + "|experts|crews|prosecutors|engineers|rescuers|service|family)$)");
  private static final Pattern OPENING = Pattern.compile("^\\W*(?:that )?");

  private final Proposition proposition;
  private final @Nullable Speaker speaker;

  /** In a direct quotation "he" is somebody else. */
  private final boolean direct;

  Behalf(Proposition proposition, Statement statement) {
    this.proposition = proposition;
    this.speaker = proposition.account().speaker(statement).orElse(null);
    this.direct = statement.kind() == Statement.Kind.DIRECT;
  }

  /** Whether the subject of what is to come is the speaker's own; where it has none, the first. */
  boolean covers(Future future) {
    String subject = future.subject().isEmpty() ? opening() : future.subject();
    return switch (subject) {
      case "i", "we" -> true;
      case "they" -> !direct;
      case "he", "she" -> !direct && (speaker == null || !isBody(speaker));
      case "it" -> !direct && (speaker == null || mayBeIt(speaker));
      default -> BODY.matcher(subject).find() || namesHolder(subject);
    };
  }

  private static boolean isBody(Speaker speaker) {
    return speaker.type() == Speaker.Type.ORGANIZATION || speaker.type() == Speaker.Type.GROUP;
  }

  private static boolean mayBeIt(Speaker speaker) {
    String title = speaker.title();
    return speaker.type() != Speaker.Type.PERSON
        || (title != null && OFFICE.matcher(Folding.key(title)).find());
  }

  private boolean namesHolder(String subject) {
    return Token.of(subject, new Span(0, subject.length())).stream()
        .anyMatch(token -> proposition.holderNames().contains(token.stem()));
  }

  /** The first words, as far as they are a body; else the first word. */
  private String opening() {
    String words = OPENING.matcher(Folding.key(proposition.words())).replaceFirst("");
    String[] first = words.split(" ", LONGEST_SUBJECT + 1);
    StringBuilder subject = new StringBuilder();
    for (int i = 0; i < Math.min(LONGEST_SUBJECT, first.length); i++) {
      subject.append(i == 0 ? "" : " ").append(first[i]);
      if (BODY.matcher(subject).find()) {
        return subject.toString();
      }
    }
    return first[0];
  }
}
