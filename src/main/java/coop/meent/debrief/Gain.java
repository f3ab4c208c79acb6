package coop.meent.debrief;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Id.SkillId;
import coop.meent.talent.Skill;
import java.util.Optional;

/// One thing that work leaves behind, if the member wants it kept.
public sealed interface Gain {

  /// What was done shows a skill that the member says to have.
  record Shows(Skill skill, int level) implements Gain {}

  /// The seat asked a higher level than the member says.
  record Raises(Skill skill, int from, int to) implements Gain {}

  /// A colleague of the same team did it, and could be confirmed.
  record Confirms(Skill skill, MemberId mate, String name, int level) implements Gain {}

  /// How it was to work for the client.
  record Tells(String client) implements Gain {}

  default Optional<Skill> about() {
    return switch (this) {
      case Shows(var skill, var _) -> Optional.of(skill);
      case Raises(var skill, var _, var _) -> Optional.of(skill);
      case Confirms(var skill, var _, var _, var _) -> Optional.of(skill);
      case Tells _ -> Optional.empty();
    };
  }

  default Optional<MemberId> mateOf() {
    return this instanceof Confirms(var _, var mate, var _, var _)
        ? Optional.of(mate)
        : Optional.empty();
  }

  /// What was passed over stays so, whichever way it is proposed.
  default Passes.Key key() {
    return new Passes.Key(about().map(Skill::id), mateOf());
  }

  /// Whether it is of this skill, of whomever.
  default boolean isOf(SkillId skill) {
    return about().map(Skill::id).filter(skill::equals).isPresent();
  }
}
