package org.readout.cli;

import java.util.Stack;
import org.jspecify.annotations.Nullable;
import org.readout.core.comparison.Comparison;
import org.readout.core.comparison.Focus;
import picocli.CommandLine.IParameterConsumer;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/**
 * The part of the comparison that is asked for: {@code conflicts}, {@code quotes} or {@code speaker
 * NAME}.
 *
 * @param speaker null where no speaker is asked for
 */
record FocusOption(String part, @Nullable String speaker) {

  /** The focus among the speakers of a comparison. */
  Focus in(Comparison comparison, CommandSpec spec) {
    if (speaker == null) {
      return part.equals("quotes") ? new Focus.Quotes() : new Focus.Conflicts();
    }
    Focus.Speakers speakers = Focus.Speakers.named(speaker, comparison.cast());
    if (speakers.members().isEmpty()) {
      throw new ParameterException(
          spec.commandLine(), "nobody called '" + speaker + "' speaks in these reports");
    }
    return speakers;
  }

  /** Takes one word from the command line, or two where the first is "speaker". */
  static final class Consumer implements IParameterConsumer {
    @Override
    public void consumeParameters(Stack<String> arguments, ArgSpec argument, CommandSpec spec) {
      String part = next(arguments, spec, "--focus needs conflicts, quotes or speaker NAME");
      switch (part) {
        case "conflicts", "quotes" -> argument.setValue(new FocusOption(part, null));
        case "speaker" ->
            argument.setValue(
                new FocusOption(part, next(arguments, spec, "--focus speaker needs a name")));
        default ->
            throw new ParameterException(
                spec.commandLine(),
                "--focus is conflicts, quotes or speaker NAME, not '" + part + "'");
      }
    }

    private static String next(Stack<String> arguments, CommandSpec spec, String otherwise) {
      if (arguments.isEmpty()) {
        throw new ParameterException(spec.commandLine(), otherwise);
      }
      return arguments.pop();
    }
  }
}
