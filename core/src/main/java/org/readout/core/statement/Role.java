package org.readout.core.statement;

/** A part that words play in a statement, in the order of the tagger's scores. */
enum Role {
  SOURCE(0),
  CUE(3),
  CONTENT(6);

  private final int offset;

  Role(int offset) {
    this.offset = offset;
  }

  /** Where this role's outside, begin and inside stand in a row of scores. */
  int offset() {
    return offset;
  }
}
