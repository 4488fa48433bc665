package org.readout.core.speaker;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.readout.core.LabelledEvent;
import org.readout.core.LabelledEvents;
import org.readout.core.statement.Statement;

/** Resolves the speakers of labelled statements and counts as the events' scorer does. */
final class SpeakerAccuracy {
  private static final Set<String> EMPTY =
      Set.of("the", "a", "an", "mr", "mrs", "ms", "dr", "of", "sir", "and");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");

  private int statements;
  private int right;
  private int wrong;
  private double precision;
  private double recall;
  private final List<String> misses = new ArrayList<>();

  /** Per cent of the labelled statements with the right speaker. */
  double right() {
    return 100.0 * right / statements;
  }

  /** Per cent of the labelled statements that are given to somebody else. */
  double wrong() {
    return 100.0 * wrong / statements;
  }

  double bCubed() {
    return 200
        * (precision / statements)
        * (recall / statements)
        / ((precision + recall) / statements);
  }

  List<String> misses() {
    return misses;
  }

  static SpeakerAccuracy of(List<LabelledEvent> events) {
    SpeakerAccuracy accuracy = new SpeakerAccuracy();
    events.forEach(accuracy::add);
    return accuracy;
  }

  private void add(LabelledEvent event) {
    Map<String, String> gold = new TreeMap<>();
    Map<String, String> mine = new TreeMap<>();
    List<Account> resolved = new ArrayList<>();
    for (Account labelled : event.accounts()) {
      resolved.add(
          new SpeakerResolver()
              .resolve(labelled.article(), labelled.sentences(), labelled.statements()));
    }
    Cast cast = Casting.of(resolved);
    for (int i = 0; i < resolved.size(); i++) {
      Account labelled = event.accounts().get(i);
      Account account = resolved.get(i);
      for (Statement statement : labelled.statements()) {
        Speaker wanted = labelled.speaker(statement).orElseThrow();
        String given = account.speakerOf().get(statement.id());
        Cast.@Nullable Member member =
            given == null ? null : cast.member(account.article().id(), given).orElseThrow();
        gold.put(statement.id(), wanted.id());
        mine.put(statement.id(), member == null ? "none" : member.id());
        count(event, account, statement, wanted, member);
      }
    }
    for (String id : gold.keySet()) {
      Set<String> sameGold = same(gold, id);
      Set<String> sameMine = same(mine, id);
      Set<String> both = new HashSet<>(sameGold);
      both.retainAll(sameMine);
      precision += (double) both.size() / sameMine.size();
      recall += (double) both.size() / sameGold.size();
    }
  }

  private void count(
      LabelledEvent event,
      Account account,
      Statement statement,
      Speaker wanted,
      Cast.@Nullable Member member) {
    statements++;
    if (member != null && isSameName(wanted.name(), member.name())) {
      right++;
      return;
    }
    wrong += member == null ? 0 : 1;
    String source =
        statement.source().isEmpty() ? "-" : statement.source().getFirst().of(account.text());
    misses.add(
        "%s %s [%s] wants %s, got %s"
            .formatted(
                event.name().substring(0, 5),
                statement.id(),
                source,
                wanted.name(),
                member == null
                    ? "none: " + account.doubts().get(statement.id())
                    : member.name() + " " + member.aliases()));
  }

  private static Set<String> same(Map<String, String> ids, String id) {
    Set<String> same = new HashSet<>();
    ids.forEach(
        (other, entity) -> {
          if (entity.equals(ids.get(id))) {
            same.add(other);
          }
        });
    return same;
  }

  private static boolean isSameName(String gold, String mine) {
    List<String> g = words(gold);
    List<String> p = words(mine);
    return !g.isEmpty()
        && !p.isEmpty()
        && (g.getLast().equals(p.getLast()) || g.containsAll(p) || p.containsAll(g));
  }

  private static List<String> words(String name) {
    return WORD.matcher(name.toLowerCase(Locale.ROOT))
        .results()
        .map(match -> match.group())
        .filter(word -> !EMPTY.contains(word))
        .toList();
  }

  /** Prints the figures for each event and what was missed. */
  public static void main(String[] args) {
    for (LabelledEvent event : LabelledEvents.all()) {
      SpeakerAccuracy one = of(List.of(event));
      System.out.printf("%-28s %s%n", event.name(), one);
    }
    SpeakerAccuracy all = of(LabelledEvents.all());
    System.out.println(all);
    all.misses().forEach(System.out::println);
  }

  @Override
  public String toString() {
    return "right %.1f, wrong %.1f, B3 %.1f".formatted(right(), wrong(), bCubed());
  }
}
