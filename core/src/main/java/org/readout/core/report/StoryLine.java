package org.readout.core.report;

import org.readout.core.story.Assignment;

/** An article's story as one line of JSON; {@code stories.schema.json} tells its shape. */
public final class StoryLine {
  private StoryLine() {}

  /** Without a line end. */
  public static String of(Assignment assignment) {
    JsonWriter json = new JsonWriter();
    json.object(
        () -> {
          json.field("id", assignment.article());
          json.field("story", assignment.story());
          json.field("copyOf", assignment.copyOf());
          json.field("why", assignment.why());
        });
    return json.toString();
  }
}
