package org.readout.core.statement;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.readout.core.statement.Statement.Act;
import org.readout.core.statement.Statement.Polarity;

/**
 * What the source does with the content, from the cue's verb and the words around it. Words are
 * folded and in lower case.
 */
final class Acts {
  private static final int OPENING = 12;
  private static final Set<String> NEGATIONS = Set.of("not", "t", "never", "cannot");
  private static final Set<String> NOBODY = Set.of("neither", "none", "nobody", "no");
  private static final Set<String> ANSWERING =
      Set.of(
          "respond",
          "responded",
          "reply",
          "replied",
          "answer",
          "answered",
          "return",
          "returned",
          "comment",
          "commented",
          "say",
          "tell",
          "talk",
          "give",
          "given",
          "discuss",
          "elaborate",
          "speak",
          "disclose",
          "reveal",
          "name",
          "specify",
          "drawn",
          "wish",
          "provide",
          "explain");
  private static final Set<String> DENYING_EMPHASIS =
      Set.of("affirm", "insist", "repeat", "reiterate", "maintain", "stress");
  private static final Set<String> OPEN = Set.of("ask", "question", "wonder", "doubt", "speculate");
  private static final Set<String> OFFERS =
      Set.of("offer", "offers", "bid", "bids", "proposal", "proposals", "terms", "request");
  private static final Set<String> OPINIONS =
      Set.of(
          "view",
          "eyes",
          "opinion",
          "hope",
          "hopes",
          "fear",
          "fears",
          "concern",
          "concerns",
          "doubts",
          "confidence",
          "belief",
          "expected",
          "believed",
          "thought",
          "convinced",
          "confident",
          "sure",
          "afraid",
          "worried",
          "hopeful",
          "optimistic",
          "liked",
          "skeptical",
          "sceptical",
          "wary",
          "concerned");
  private static final Set<String> DOCUMENTS =
      Set.of(
          "verdict",
          "ruling",
          "letter",
          "report",
          "document",
          "documents",
          "log",
          "figures",
          "statement",
          "leaflet",
          "memo",
          "email",
          "emails",
          "filing",
          "filings",
          "records",
          "note",
          "tweet",
          "editorial",
          "headline",
          "book",
          "article",
          "minutes",
          "communique",
          "communiqué",
          "manifest",
          "indictment",
          "lawsuit",
          "complaint",
          "release");
  private static final Pattern IN_WRITING =
      Pattern.compile(
          "\\b(?:in|via|by|through|on) (?:\\S+ ){0,4}?(?:statement|letter|communiqu[eé]|e - mail"
              + "|email|text message|tweet|tweets|twitter|memo|(?:press|news) release|blog post"
              + "|facebook post|op - ed|written \\S+|filing|note to|order of the day|editorial"
              + "|essay|column|report|declaration)\\b");
  private static final Pattern CANNOT_DISCUSS =
      Pattern.compile(
          "(?:that )?(?:\\S+ ){1,3}?(?:could not|would not|cannot|can not|will not|was unable to)"
              + " (?:discuss|comment|say|answer|confirm or deny)\\b");
  private static final Pattern NEGATED_PAST =
      Pattern.compile("(?:that )?(?:\\S+ ){1,5}?(?:had|has|have|did) (?:not|never)\\b");

  private Acts() {}

  /** The act, and whether the source stands behind the content. */
  record Stand(Act act, Polarity polarity) {}

  /**
   * @param around the words of the sentence near the cue, without the content
   */
  static Stand of(
      List<String> source, List<String> cue, List<String> content, List<String> around) {
    Cues.@Nullable Verb verb = Cues.lastVerb(cue);
    boolean nobody = !source.isEmpty() && NOBODY.contains(source.getFirst());
    boolean negated = nobody || cue.stream().anyMatch(NEGATIONS::contains);
    String opening = String.join(" ", content.subList(0, Math.min(OPENING, content.size())));
    Act act = act(verb, cue, opening.startsWith("to "));
    if (refuses(verb, cue, content, opening, negated)) {
      return new Stand(Act.REFUSAL, Polarity.OPEN);
    }
    if (act == Act.DENIAL && negated) {
      return new Stand(Act.SPEECH, Polarity.AFFIRMED);
    }
    if (act == Act.DENIAL || denies(verb, opening)) {
      return new Stand(Act.DENIAL, Polarity.DENIED);
    }
    boolean written = act == Act.SPEECH && isWritten(source, around);
    return new Stand(written ? Act.WRITING : act, polarity(verb, negated));
  }

  private static Polarity polarity(Cues.@Nullable Verb verb, boolean negated) {
    if (verb != null && OPEN.contains(verb.lemma())) {
      return Polarity.OPEN;
    }
    return negated ? Polarity.DENIED : Polarity.AFFIRMED;
  }

  private static boolean refuses(
      Cues.@Nullable Verb verb,
      List<String> cue,
      List<String> content,
      String opening,
      boolean negated) {
    if (verb != null && verb.act(Cues.Frame.CLAUSE) == Act.REFUSAL) {
      return true;
    }
    if (verb != null && verb.lemma().equals("reject")) {
      return content.stream().limit(OPENING).anyMatch(OFFERS::contains);
    }
    boolean silent = negated && cue.stream().anyMatch(ANSWERING::contains);
    boolean noComment = cue.contains("no") && cue.contains("comment");
    return silent || noComment || CANNOT_DISCUSS.matcher(opening).lookingAt();
  }

  private static boolean denies(Cues.@Nullable Verb verb, String opening) {
    return verb != null
        && DENYING_EMPHASIS.contains(verb.lemma())
        && NEGATED_PAST.matcher(opening).lookingAt();
  }

  private static Act act(Cues.@Nullable Verb verb, List<String> cue, boolean infinitive) {
    if (cue.contains("rather")) {
      return Act.INTENT;
    }
    boolean unfulfilled = infinitive && cue.contains("had") && cue.contains("hoped");
    if (unfulfilled || (!infinitive && isOpinion(verb, cue))) {
      return Act.BELIEF;
    }
    if (verb == null) {
      return Act.SPEECH;
    }
    return verb.act(infinitive ? Cues.Frame.INFINITIVE : Cues.Frame.CLAUSE);
  }

  private static boolean isOpinion(Cues.@Nullable Verb verb, List<String> cue) {
    boolean speaks = verb != null && verb.act(Cues.Frame.CLAUSE) == Act.SPEECH;
    return (!speaks || cue.contains("expressed")) && cue.stream().anyMatch(OPINIONS::contains);
  }

  /** Whether the sentence tells of a written form, or the source itself is a document. */
  static boolean isWritten(List<String> source, List<String> around) {
    return IN_WRITING.matcher(String.join(" ", around)).find()
        || source.stream().anyMatch(DOCUMENTS::contains);
  }
}
