package org.readout.core.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.readout.core.LabelledEvent;
import org.readout.core.LabelledEvents;
import org.readout.core.comparison.Comparison;
import org.readout.core.comparison.Finding;
import org.readout.core.comparison.Finding.Evidence;
import org.readout.core.comparison.Matter;
import org.readout.core.speaker.Account;
import org.readout.core.statement.Statement;
import org.readout.core.text.Span;
import tools.jackson.databind.JsonNode;

/**
 * The comparison that a labelled event's labels spell out, so that reports can be read in tests.
 */
final class LabelledComparison {
  private final LabelledEvent event;
  private final List<Finding> findings = new ArrayList<>();
  private final List<Matter> matters = new ArrayList<>();
  private final Map<String, Evidence> statements = new LinkedHashMap<>();
  private final Map<String, Statement.Polarity> polarities = new LinkedHashMap<>();

  private LabelledComparison(LabelledEvent event) {
    this.event = event;
    for (Account account : event.accounts()) {
      for (Statement statement : account.statements()) {
        String article = account.article().id();
        statements.put(
            statement.id(), new Evidence(article, statement.id(), statement.content(), null));
        polarities.put(statement.id(), statement.polarity());
      }
    }
  }

  static Comparison of(String event) {
    return new LabelledComparison(LabelledEvents.named(event)).comparison();
  }

  private Comparison comparison() {
    pairs("conflict", Finding.Type.CONFLICT);
    pairs("same-utterance", Finding.Type.QUOTE_VARIANT);
    event.labels().path("discrepancies").forEach(this::discrepancy);
    pairs("same-claim", Finding.Type.AGREEMENT);
    event.labels().path("only").forEach(label -> single(Finding.Type.ONLY, "fact", label));
    event
        .labels()
        .path("commitments")
        .forEach(label -> single(Finding.Type.COMMITMENT, "promise", label));
    event
        .labels()
        .path("silences")
        .forEach(label -> single(Finding.Type.SILENCE, "declined", label));
    event.labels().path("copies").forEach(this::copy);
    return new Comparison(event.accounts(), event.cast(), matters, findings);
  }

  private void pairs(String relation, Finding.Type type) {
    Map<String, Set<String>> groups = new LinkedHashMap<>();
    Map<Set<String>, String> notes = new LinkedHashMap<>();
    for (JsonNode pair : event.labels().path("pairs")) {
      if (pair.path("relation").asString().equals(relation)) {
        Set<String> group = new LinkedHashSet<>();
        for (String end : List.of(pair.path("a").asString(), pair.path("b").asString())) {
          group.addAll(groups.getOrDefault(end, Set.of(end)));
        }
        group.forEach(member -> groups.put(member, group));
        notes.put(group, pair.path("note").asString());
      }
    }
    for (Set<String> group : new LinkedHashSet<>(groups.values())) {
      String note = notes.getOrDefault(group, "");
      List<Evidence> sides =
          event
              .labels()
              .path("statements")
              .valueStream()
              .map(label -> label.path("id").asString())
              .filter(group::contains)
              .map(statements::get)
              .toList();
      boolean reprint =
          type == Finding.Type.QUOTE_VARIANT
              && sides.stream().map(this::words).distinct().count() == 1;
      Finding.Type called = reprint ? Finding.Type.AGREEMENT : type;
      matter(add(called, relation, note, sides, List.of()), group);
    }
  }

  private void discrepancy(JsonNode label) {
    List<Evidence> sides = new ArrayList<>();
    for (JsonNode value : label.path("values")) {
      String article = value.path("article").asString();
      sides.add(evidence(article, value.path("text").asString(), value.path("text").asString()));
    }
    Finding.Type type =
        label.path("conflict").asBoolean() ? Finding.Type.CONFLICT : Finding.Type.UPDATE;
    if (type == Finding.Type.CONFLICT) {
      add(type, label.path("type").asString(), label.path("about").asString(), sides, List.of());
    }
  }

  private void single(Finding.Type type, String kind, JsonNode label) {
    String article = label.path("article").asString();
    String words = label.path("text").asString();
    String about = label.path(type == Finding.Type.COMMITMENT ? "what" : "about").asString(words);
    Evidence evidence = evidence(article, words, label.path("by").asStringOpt().orElse(null));
    List<Finding.Nearest> nearest = new ArrayList<>();
    if (type == Finding.Type.ONLY) {
      for (Account account : event.accounts()) {
        if (!account.article().id().equals(article)) {
          Span first = account.sentences().getFirst().span();
          nearest.add(new Finding.Nearest(account.article().id(), first, 0.31));
        }
      }
    }
    add(type, kind, about, List.of(evidence), nearest);
  }

  private void copy(JsonNode label) {
    List<Evidence> sides = new ArrayList<>();
    for (String key : List.of("article", "of")) {
      label
          .path(key)
          .asStringOpt()
          .ifPresent(
              id -> {
                Account account = account(id);
                sides.add(
                    new Evidence(id, null, List.of(account.sentences().getFirst().span()), null));
              });
    }
    if (!sides.isEmpty()) {
      add(Finding.Type.COPY, "reprint", "the same text", sides, List.of());
    }
  }

  private List<String> words(Evidence side) {
    String text = account(side.article()).text();
    return side.spans().stream().map(span -> span.of(text)).toList();
  }

  private Evidence evidence(String article, String words, @Nullable String value) {
    Span span = LabelledEvents.locate(account(article).text(), words);
    return new Evidence(article, null, List.of(span), value);
  }

  private Account account(String id) {
    return event.accounts().stream()
        .filter(account -> account.article().id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private Finding add(
      Finding.Type type,
      String kind,
      String about,
      List<Evidence> evidence,
      List<Finding.Nearest> nearest) {
    String id = "f" + (findings.size() + 1);
    Finding finding =
        new Finding(id, type, kind, about, 0.9, "label", sentence(about), evidence, nearest);
    findings.add(finding);
    return finding;
  }

  private static String sentence(String note) {
    return Character.toUpperCase(note.charAt(0)) + note.substring(1) + ".";
  }

  private void matter(Finding finding, Collection<String> members) {
    Map<String, Matter.Stance> stances = new TreeMap<>();
    for (Evidence side : finding.evidence()) {
      if (side.statement() != null && members.contains(side.statement())) {
        stances.merge(
            side.article(),
            switch (polarities.getOrDefault(side.statement(), Statement.Polarity.OPEN)) {
              case AFFIRMED -> Matter.Stance.ASSERTS;
              case DENIED -> Matter.Stance.DENIES;
              case OPEN -> Matter.Stance.DECLINES;
            },
            (a, b) -> a == b ? a : Matter.Stance.DISPUTED);
      }
    }
    matters.add(new Matter(finding.about(), stances, List.of(finding.id())));
  }
}
