package org.readout.core.speaker;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The speakers of several articles, each person once.
 *
 * @param members in the order of their first appearance
 */
public record Cast(List<Member> members) {

  public Cast {
    members = List.copyOf(members);
  }

  /** The member that stands for a speaker of one article. */
  public Optional<Member> member(String article, String speaker) {
    return members.stream().filter(m -> speaker.equals(m.speakerIn().get(article))).findFirst();
  }

  /**
   * One speaker across articles.
   *
   * @param id unique in the cast
   * @param speakerIn article id to the id of the speaker in that article
   */
  public record Member(
      String id,
      String name,
      @Nullable String title,
      Speaker.Type type,
      List<String> aliases,
      Map<String, String> speakerIn) {

    public Member {
      aliases = List.copyOf(aliases);
      speakerIn = Map.copyOf(speakerIn);
    }
  }
}
