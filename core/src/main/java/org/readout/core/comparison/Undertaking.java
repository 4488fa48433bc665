package org.readout.core.comparison;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.readout.core.statement.Statement;
import org.readout.core.text.Folding;

/**
 * How strongly something told binds somebody to do it. A deed that a speaker tells of himself, or
 * of those he speaks for, binds as a promise does; what only happens, or is only hoped for, does
 * not.
 */
final class Undertaking {
  /** The least strength of a commitment. */
  static final int BINDING = 2;

  private static final Pattern TO =
      Pattern.compile("^\\W*(?:on (?:\\w+ )?)?to (?!(?:an?|the|his|her|its|their|\\w+ing)\\b)");

  private final Proposition proposition;
  private final @Nullable Statement statement;
  private final String words;
  private final String cue;
  private final int near;
  private final int conditional;

  private Undertaking(Proposition proposition) {
    this.proposition = proposition;
    this.statement = proposition.statement();
    this.words = Folding.key(proposition.words());
    this.cue = proposition.cue();
    this.near = Terms.tellWhen(proposition) ? 1 : 0;
    this.conditional = Terms.tellCondition(proposition) ? 1 : 0;
  }

  /** {@link #BINDING} and more is a commitment. */
  static int strength(Proposition proposition) {
    boolean held =
        proposition.attitude() == Proposition.Attitude.ASSERTS
            || proposition.attitude() == Proposition.Attitude.HOLDS;
    Undertaking undertaking = new Undertaking(proposition);
    boolean open = Pledge.isOpen(undertaking.cue, undertaking.words);
    return held && !open ? undertaking.strength() : 0;
  }

  private int strength() {
    List<Future> futures = Future.in(words);
    boolean infinitive = statement != null && TO.matcher(words).find();
    if (Pledge.binds(cue, words, infinitive, !futures.isEmpty())) {
      return BINDING + near + conditional;
    }
    if (Pledge.plans(cue)) {
      return 1 + near + conditional;
    }
    if (infinitive && isIntent()) {
      return 1 + (hopesForLuck() ? 0 : near + near * conditional);
    }
    if (Pledge.foresees(cue)) {
      return 0;
    }
    return futures.stream()
        .filter(future -> future.kind() != Deeds.Kind.HAPPENING)
        .filter(future -> !Pledge.trusts(words.substring(0, future.at())))
        .mapToInt(future -> statement == null ? narrated(future) : told(future, statement))
        .max()
        .orElse(0);
  }

  /** Hopes, aims, expects to. */
  private boolean isIntent() {
    return statement != null
        && (statement.act() == Statement.Act.INTENT || statement.act() == Statement.Act.BELIEF)
        && !Lexicon.DEMANDING.matcher(cue).find();
  }

  /** "To win", "to see". */
  private boolean hopesForLuck() {
    String[] verb = (TO.matcher(words).replaceFirst("") + " ").split("\\W+", 3);
    return verb[0].equals("see") || Deeds.of(verb[0], verb[1]) == Deeds.Kind.HAPPENING;
  }

  /** What the report itself tells of as to come binds where somebody has settled it. */
  private int narrated(Future future) {
    if (!future.isDeed() || future.negated()) {
      return 0;
    }
    return switch (future.frame()) {
      case ORDERED -> BINDING + near;
      case DUE -> 1 + near;
      case WILL, WOULD, GOING, READY, PAST -> 0;
    };
  }

  private int told(Future future, Statement statement) {
    boolean direct = statement.kind() == Statement.Kind.DIRECT;
    boolean own = new Behalf(proposition, statement).covers(future);
    boolean idle = future.frame() == Future.Frame.READY && !future.isDeed();
    boolean supposed = future.frame() == Future.Frame.WOULD && direct;
    if (idle || supposed || (own && future.negated())) {
      return 0;
    }
    int announced = Pledge.announces(cue) ? 1 : 0;
    boolean settled = future.isDeed() ? own || future.isDoneTo() : own && announced > 0;
    if (settled) {
      return BINDING + announced + near + conditional;
    }
    boolean named = own && !future.subject().equals("it");
    boolean told = named || (future.isDoneTo() && !direct) || future.subject().equals("there");
    return (future.isDeed() || told ? 1 : 0) + announced + near + (named ? conditional : 0);
  }
}
