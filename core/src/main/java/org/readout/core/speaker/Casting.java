package org.readout.core.speaker;

import java.util.List;

/** Joins the speakers of several articles. */
public final class Casting {
  private Casting() {}

  public static Cast of(List<Account> accounts) {
    return new Gathering(accounts).cast();
  }
}
