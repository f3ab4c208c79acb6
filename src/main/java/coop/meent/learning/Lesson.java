package coop.meent.learning;

import coop.meent.development.TrainingRequest;
import coop.meent.talent.Skill;
import coop.meent.talent.Statement;
import java.time.LocalDate;

/// A training that is over, and not yet kept with the skill that it was for.
///
/// @param level that the learner says to have; 0: none yet
public record Lesson(TrainingRequest request, Skill skill, int level) {

  public String course() {
    return request.training().course();
  }

  /// Its last day.
  public LocalDate ended() {
    return request.training().ends();
  }

  /// At least the lowest, so that something can be shown.
  public int same() {
    return Math.max(level, Statement.LOWEST);
  }

  /// What is proposed: the learner decides.
  public int higher() {
    return Math.min(level + 1, Statement.HIGHEST);
  }
}
