package org.readout.core.speaker;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.readout.core.speaker.Description.Kind;
import org.readout.core.speaker.Mention.Evidence;
import org.readout.core.text.Folding;
import org.readout.core.text.Span;

/** One entity of an article with its mentions, while they are being gathered. */
final class Chain {
  private final String name;
  private final @Nullable Name proper;
  private final Set<String> forms = new LinkedHashSet<>();
  private final List<Description> descriptions = new ArrayList<>();
  private final Set<String> countries = new HashSet<>();
  private final TreeSet<Span> mentions = new TreeSet<>();
  private final List<String> titles = new ArrayList<>();
  private boolean speaks;
  private boolean subject;
  private boolean onlyTold = true;
  private Evidence evidence = Evidence.NONE;
  private Gender gender = Gender.UNKNOWN;
  private Speaker.@Nullable Type type;

  private Chain(String name, @Nullable Name proper, Speaker.@Nullable Type type) {
    this.name = name;
    this.proper = proper;
    this.type = type;
  }

  static Chain named(Name name) {
    return new Chain(name.toString(), name, null);
  }

  static Chain described(String name, Speaker.Type type) {
    return new Chain(name, null, type);
  }

  String name() {
    return name;
  }

  Optional<Name> proper() {
    return Optional.ofNullable(proper);
  }

  Gender gender() {
    return gender;
  }

  List<Description> descriptions() {
    return descriptions;
  }

  Set<String> countries() {
    return countries;
  }

  Set<String> forms() {
    return forms;
  }

  /** In the order of the text, not overlapping. */
  SortedSet<Span> mentions() {
    return mentions;
  }

  Evidence evidence() {
    return evidence;
  }

  void add(Mention mention) {
    evidence = evidence.plus(mention.evidence());
    mentioned(mention.span());
    forms.add(mention.name().toString());
    mention.descriptions().forEach(this::describe);
    learn(mention.gender());
    subject |= !(mention.prepositional() || mention.possessive());
    onlyTold &= mention.told();
  }

  /** What the text calls the entity, in words that stand by themselves. */
  List<String> titles() {
    return titles;
  }

  void describe(Description description) {
    descriptions.add(description);
    countries.addAll(description.countries());
    learn(description.gender());
  }

  void mentioned(Span span) {
    Span before = mentions.floor(span);
    Span after = mentions.ceiling(span);
    boolean known =
        (before != null && before.overlaps(span)) || (after != null && after.overlaps(span));
    if (!known) {
      mentions.add(span);
    }
  }

  /** Whether it is named only as who was told, as a newspaper is. */
  boolean isOnlyTold() {
    return onlyTold && !speaks;
  }

  boolean isIntroduced(int position) {
    return !mentions.isEmpty() && mentions.first().start() < position;
  }

  void vote(Evidence votes) {
    evidence = evidence.plus(votes);
  }

  /** The first gender told stays. */
  void learn(Gender told) {
    if (gender == Gender.UNKNOWN) {
      gender = told;
    }
  }

  void type(Speaker.Type decided) {
    type = decided;
  }

  Speaker.Type type() {
    if (type != null) {
      return type;
    }
    if (evidence.person() > evidence.body()) {
      return Speaker.Type.PERSON;
    }
    boolean several = proper != null && proper.words().size() > 1;
    return several && evidence.body() == 0 ? Speaker.Type.PERSON : Speaker.Type.ORGANIZATION;
  }

  void speaks() {
    speaks = true;
  }

  boolean hasSpoken() {
    return speaks;
  }

  /** Whether the text shows a body that acts, rather than some capitalised word. */
  boolean isActing() {
    boolean recurring = evidence.place() == 0 && mentions.size() > 1;
    return speaks || recurring || proper == null || evidence.body() > 0 || !descriptions.isEmpty();
  }

  /** Whether the text shows a body by more than an article before its name. */
  boolean isShownBody() {
    boolean recurring = subject && evidence.place() == 0 && mentions.size() > 1;
    return speaks
        || recurring
        || evidence.body() > 1
        || descriptions.stream().anyMatch(d -> d.kind().isBody());
  }

  /** Whether the text shows a person, rather than some capitalised words or anybody. */
  boolean isShownPerson() {
    return isPerson()
        && !isAnybody()
        && (speaks
            || proper == null
            || evidence.person() > 0
            || (subject && evidence.place() == 0));
  }

  /** "Nobody", or several: "hosts". */
  private boolean isAnybody() {
    String key = Folding.key(name);
    boolean several =
        !descriptions.isEmpty()
            && descriptions.getFirst().kind() == Kind.OTHER
            && key.matches(".*[^s'’]s");
    return proper == null
        && (several || key.matches("(?:any|some|no|every) ?(?:body|one)|who(?:ever)?|those|none"));
  }

  /** Whether nothing but the number of words says that it is a person. */
  boolean isUnsure() {
    return type == null && evidence.person() == 0 && gender == Gender.UNKNOWN;
  }

  boolean isPerson() {
    return type() == Speaker.Type.PERSON || type() == Speaker.Type.UNNAMED;
  }

  /** A name that only ever stands where places stand. */
  boolean isPlace() {
    return !speaks
        && evidence.place() > 0
        && evidence.person() == 0
        && (evidence.place() > evidence.body() && evidence.place() * 2 >= mentions.size());
  }

  /** Whether something the text says of it has this head. */
  boolean hasHead(String head) {
    if (proper != null && !isPerson() && proper.keys().stream().anyMatch(key -> key.equals(head))) {
      return true;
    }
    return descriptions.stream().anyMatch(d -> Lexicon.isSame(d.head(), head));
  }

  boolean hasKind(Kind kind) {
    return descriptions.stream().anyMatch(d -> d.kind() == kind);
  }
}
