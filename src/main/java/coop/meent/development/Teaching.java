package coop.meent.development;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Id.TeachingId;
import coop.meent.base.Id.TrainingRequestId;
import coop.meent.base.Money;
import java.time.Instant;
import java.time.LocalDate;

/// That a colleague is asked to teach, out of the budget of who learns.
///
/// @param request of the learner
/// @param what the lesson is about
/// @param minutes at most
/// @param rate of an hour, without VAT
/// @param on the day of asking
public record Teaching(
    TeachingId id,
    TrainingRequestId request,
    MemberId learner,
    MemberId teacher,
    String what,
    int minutes,
    Money rate,
    LocalDate starts,
    LocalDate ends,
    LocalDate on,
    Instant recordedAt) {

  boolean isOf(MemberId who) {
    return learner.equals(who) || teacher.equals(who);
  }

  /// Of so many minutes without VAT.
  public Money net(int given) {
    return LessonSums.net(given, rate);
  }
}
