package org.readout.core.speaker;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Looks entities up by the nouns that they are called by. */
final class Heads {
  /** Entities that share a noun beyond this many are not told apart. */
  private static final int CROWD = 40;

  private final Map<String, Set<Chain>> byHead = new HashMap<>();

  void add(Chain chain) {
    chain.descriptions().forEach(description -> add(description.head(), chain));
    chain.proper().ifPresent(name -> name.keys().forEach(key -> add(key, chain)));
  }

  private void add(String head, Chain chain) {
    Set<Chain> called = byHead.computeIfAbsent(head, h -> new LinkedHashSet<>());
    if (called.size() <= CROWD) {
      called.add(chain);
    }
  }

  List<Chain> called(String head) {
    return List.copyOf(byHead.getOrDefault(head, Set.of()));
  }

  /** Those that are called by the head of the description or by a word for the same office. */
  List<Chain> calledLike(Description description) {
    Set<Chain> called = new LinkedHashSet<>();
    for (String head : description.heads()) {
      called.addAll(byHead.getOrDefault(head, Set.of()));
    }
    return List.copyOf(called);
  }
}
