package org.readout.core.speaker;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.core.speaker.Description.Kind;
import org.readout.core.speaker.Mention.Evidence;
import org.readout.core.text.Span;

/** One entity of an article with its mentions, while they are being gathered. */
final class Chain {
  private final String name;
  private final @Nullable Name proper;
  private final Set<String> forms = new LinkedHashSet<>();
  private final List<Description> descriptions = new ArrayList<>();
  private final Set<String> countries = new HashSet<>();
  private final List<Span> mentions = new ArrayList<>();
  private boolean speaks;
  private int first = Integer.MAX_VALUE;
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

  List<Span> mentions() {
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
  }

  void describe(Description description) {
    descriptions.add(description);
    countries.addAll(description.countries());
    learn(description.gender());
  }

  void mentioned(Span span) {
    mentions.add(span);
    first = Math.min(first, span.start());
  }

  boolean isIntroduced(int position) {
    return first < position;
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

  /** Whether the text shows a body that acts, rather than some capitalised word. */
  boolean isActing() {
    return speaks || proper == null || evidence.body() > 0 || !descriptions.isEmpty();
  }

  boolean isPerson() {
    return type() == Speaker.Type.PERSON || type() == Speaker.Type.UNNAMED;
  }

  /** A name that only ever stands where places stand. */
  boolean isPlace() {
    return evidence.place() > 0
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
