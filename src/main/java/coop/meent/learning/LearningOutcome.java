package coop.meent.learning;

import coop.meent.base.Id.DeedId;
import coop.meent.base.Refusal;
import java.time.LocalDate;
import java.util.List;

/// What came of keeping what was learned; the refusals in order of precedence.
public sealed interface LearningOutcome {

  /// @param deed that put it with the skills
  record Kept(Lesson lesson, int level, DeedId deed) implements LearningOutcome {}

  /// It was kept already, or is not over.
  record NothingToKeep() implements LearningOutcome, Refusal {}

  record LevelOutside(int level, int lowest, int highest) implements LearningOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(level, lowest, highest);
    }
  }

  record EndsBefore(LocalDate ended, LocalDate expires) implements LearningOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(ended, expires);
    }
  }

  /// What the room of skills says no to.
  record Refused(Refusal why) implements LearningOutcome {}
}
