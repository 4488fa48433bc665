package org.readout.core.comparison;

/** In what two passages differ that are told nearly alike. */
enum Distinction {
  TIME("date", "but of unlike times"),
  AMOUNT("number", "but with unlike amounts"),
  DENIAL("negation", "but the one seems to deny what the other tells");

  private final String kind;
  private final String how;

  Distinction(String kind, String how) {
    this.kind = kind;
    this.how = how;
  }

  String kind() {
    return kind;
  }

  /** One sentence for the reader. */
  String why() {
    return "Told nearly alike, " + how + ": no agreement, and too little to call a conflict.";
  }
}
