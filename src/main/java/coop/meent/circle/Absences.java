package coop.meent.circle;

import coop.meent.base.Id.MemberId;
import coop.meent.gift.Course;
import java.time.LocalDate;
import java.util.Map;

/// Who is ill from which day and to which part, as it was confirmed: all that a circle learns of
/// it. The room that keeps it implements this.
public interface Absences {

  /// Nobody is ill.
  Absences NONE = until -> Map.of();

  /// Whether the donors may see the name of who is ill; a rulebook alone cannot say so.
  default boolean isNamed(MemberId member) {
    return true;
  }

  /// What was confirmed of each up to and with a day; who was never ill is not in it. Steps after
  /// that day may be left out.
  Map<MemberId, Course> confirmed(LocalDate until);
}
