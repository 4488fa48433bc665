package org.readout.core.report;

/** What stands in the place of an article that could not be read, as one line of JSON. */
public final class FailureLine {
  private FailureLine() {}

  /** Without a line end. */
  public static String of(String id, String error) {
    JsonWriter json = new JsonWriter();
    return json.object(() -> json.field("id", id).field("error", error)).toString();
  }
}
