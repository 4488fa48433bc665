package org.readout.core.comparison;

import java.util.List;
import java.util.stream.Stream;
import org.readout.core.comparison.Finding.Evidence;
import org.readout.core.speaker.Account;
import org.readout.core.speaker.Cast;
import org.readout.core.text.Folding;

/** The part of a comparison that somebody asks for. */
public sealed interface Focus {

  boolean asksFor(Finding finding, Comparison comparison);

  /** What it keeps, as in "only quotations shown". */
  String label();

  /** Where reports or speakers clash, and figures that changed. */
  record Conflicts() implements Focus {
    @Override
    public String label() {
      return "conflicts and updates";
    }

    @Override
    public boolean asksFor(Finding finding, Comparison comparison) {
      return finding.type() == Finding.Type.CONFLICT || finding.type() == Finding.Type.UPDATE;
    }
  }

  /** One remark in unlike words. */
  record Quotes() implements Focus {
    @Override
    public String label() {
      return "quotations in different words";
    }

    @Override
    public boolean asksFor(Finding finding, Comparison comparison) {
      return finding.type() == Finding.Type.QUOTE_VARIANT;
    }
  }

  /** What some speakers are reported to have said. */
  record Speakers(List<Cast.Member> members) implements Focus {
    public Speakers {
      members = List.copyOf(members);
    }

    /** Those of a cast who go by a name, in whole or in part, whatever its letters' case. */
    public static Speakers named(String name, Cast cast) {
      String key = Folding.key(name.strip());
      return new Speakers(
          cast.members().stream()
              .filter(member -> names(member).anyMatch(one -> isPart(key, Folding.key(one))))
              .toList());
    }

    private static Stream<String> names(Cast.Member member) {
      return Stream.concat(Stream.of(member.name()), member.aliases().stream());
    }

    private static boolean isPart(String key, String name) {
      return (" " + name + " ").contains(" " + key + " ");
    }

    @Override
    public String label() {
      return "what rests on " + Phrase.list(members.stream().map(Cast.Member::name).toList());
    }

    @Override
    public boolean asksFor(Finding finding, Comparison comparison) {
      return finding.evidence().stream().anyMatch(evidence -> isTheirs(evidence, comparison));
    }

    private boolean isTheirs(Evidence evidence, Comparison comparison) {
      Account account = comparison.account(evidence.article());
      String speaker =
          evidence.statement() == null ? null : account.speakerOf().get(evidence.statement());
      return speaker != null
          && members.stream().anyMatch(m -> speaker.equals(m.speakerIn().get(evidence.article())));
    }
  }
}
