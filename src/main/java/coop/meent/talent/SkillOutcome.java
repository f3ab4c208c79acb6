package coop.meent.talent;

import coop.meent.base.Id.DeedId;
import coop.meent.base.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What came of a deed on skills; refusals in order of precedence.
public sealed interface SkillOutcome {

  /// A skill stands on the list, or stands there changed.
  record Listed(Skill skill, DeedId deed) implements SkillOutcome {}

  /// @param added how many skills are new on the list
  /// @param known how many stood there already
  record Taken(int added, int known) implements SkillOutcome {}

  /// @param talent as it is now
  record Kept(Talent talent, DeedId deed) implements SkillOutcome {}

  record NoName() implements SkillOutcome, Refusal {}

  record NameTooLong(String name, int most) implements SkillOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(name, most);
    }
  }

  record NoField(String name) implements SkillOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(name);
    }
  }

  record AlreadyListed(String name, String field) implements SkillOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(name, field);
    }
  }

  /// A list that nobody reads to its end is not ticked.
  record TooManySkills(int skills, int most) implements SkillOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(skills, most);
    }
  }

  record Unlisted(String name) implements SkillOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(name);
    }
  }

  record UnknownMember() implements SkillOutcome, Refusal {}

  record MemberLeft(String name, LocalDate last) implements SkillOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(name, last);
    }
  }

  record NotALevel(int level) implements SkillOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(level);
    }
  }

  record NotYet(LocalDate day) implements SkillOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(day);
    }
  }

  /// Nobody said to have this skill.
  record NothingSaid(String name, String skill) implements SkillOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(name, skill);
    }
  }

  record OwnSkill(String name) implements SkillOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(name);
    }
  }

  record NotConfirmed(String name, String skill) implements SkillOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(name, skill);
    }
  }

  record NoWords() implements SkillOutcome, Refusal {}

  record ExpiresBefore(LocalDate on, LocalDate expires) implements SkillOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(on, expires);
    }
  }

  record UnknownEvidence() implements SkillOutcome, Refusal {}

  /// What is said to who asked; empty when it was done.
  static Optional<Refusal> refusal(SkillOutcome outcome) {
    return switch (outcome) {
      case Listed _, Taken _, Kept _ -> Optional.empty();
      case Refusal refusal -> Optional.of(refusal);
    };
  }
}
