package org.readout.core.speaker;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The members of a cast while they are being gathered, the clearest names first. */
final class Gathering {
  private final List<Party> parties = new ArrayList<>();

  Gathering(List<Account> accounts) {
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < accounts.size(); i++) {
      String article = accounts.get(i).article().id();
      for (Speaker speaker : accounts.get(i).speakers()) {
        entries.add(new Entry(article, Profile.of(speaker), entries.size()));
      }
    }
    entries.sort(Comparator.comparingInt(e -> -Likeness.clarity(e.profile())));
    entries.forEach(this::seat);
  }

  record Entry(String article, Profile profile, int order) {

    Speaker speaker() {
      return profile.speaker();
    }
  }

  /** Speakers of different articles that are one. */
  static final class Party {
    final List<Entry> entries = new ArrayList<>();

    boolean has(String article) {
      return entries.stream().anyMatch(e -> e.article.equals(article));
    }

    int order() {
      return entries.stream().mapToInt(Entry::order).min().orElse(0);
    }
  }

  /** One whose title somebody of the same article holds, yet who is not called so, is in doubt. */
  private void seat(Entry entry) {
    List<Party> alike = parties.stream().filter(party -> isOne(party, entry)).toList();
    List<Party> fitting = alike.stream().filter(party -> !party.has(entry.article)).toList();
    boolean told = entry.profile.is(Speaker.Type.UNNAMED) && alike.size() > fitting.size();
    Party party = fitting.size() == 1 && !told ? fitting.getFirst() : null;
    if (party == null) {
      party = new Party();
      parties.add(party);
    }
    party.entries.add(entry);
  }

  private static boolean isOne(Party party, Entry entry) {
    return party.entries.stream().allMatch(e -> Likeness.isCompatible(e.profile, entry.profile))
        && party.entries.stream().anyMatch(e -> Likeness.isOne(e.profile, entry.profile));
  }

  Cast cast() {
    parties.sort(Comparator.comparingInt(Party::order));
    List<Cast.Member> members = new ArrayList<>();
    for (Party party : parties) {
      members.add(member("p" + (members.size() + 1), party));
    }
    return new Cast(members);
  }

  private static Cast.Member member(String id, Party party) {
    List<Entry> entries = new ArrayList<>(party.entries);
    entries.sort(Comparator.comparingInt(Entry::order));
    Entry clearest = party.entries.getFirst();
    for (Entry entry : party.entries) {
      if (Likeness.clarity(entry.profile()) > Likeness.clarity(clearest.profile())) {
        clearest = entry;
      }
    }
    Speaker fullest = clearest.speaker();
    Set<String> aliases = new LinkedHashSet<>();
    Map<String, String> speakerIn = new TreeMap<>();
    @Nullable String title = fullest.title();
    for (Entry entry : entries) {
      aliases.add(entry.speaker().name());
      aliases.addAll(entry.speaker().aliases());
      speakerIn.put(entry.article, entry.speaker().id());
      title = title == null ? entry.speaker().title() : title;
    }
    aliases.remove(fullest.name());
    return new Cast.Member(
        id, fullest.name(), title, fullest.type(), List.copyOf(aliases), speakerIn);
  }
}
