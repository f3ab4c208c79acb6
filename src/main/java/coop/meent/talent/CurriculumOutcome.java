package coop.meent.talent;

import coop.meent.base.Id.DeedId;
import coop.meent.base.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What came of a deed on a curriculum; refusals in order of precedence.
public sealed interface CurriculumOutcome {

  record Kept(Curriculum curriculum, DeedId deed) implements CurriculumOutcome {}

  record UnknownMember() implements CurriculumOutcome, Refusal {}

  record MemberLeft(String name, LocalDate last) implements CurriculumOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(name, last);
    }
  }

  record NoWords() implements CurriculumOutcome, Refusal {}

  record HeadlineTooLong(int most) implements CurriculumOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(most);
    }
  }

  record TooLong(int most) implements CurriculumOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(most);
    }
  }

  /// Nobody but the member decides what clients are told: where nothing was written nothing is
  /// handed out.
  record NotWritten(String name) implements CurriculumOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(name);
    }
  }

  /// What is said to who asked; empty when it was done.
  static Optional<Refusal> refusal(CurriculumOutcome outcome) {
    return switch (outcome) {
      case Kept _ -> Optional.empty();
      case Refusal refusal -> Optional.of(refusal);
    };
  }
}
