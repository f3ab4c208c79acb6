package coop.meent.care;

import coop.meent.base.Id.CareStepId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Id.RuleVersionId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/// How ill somebody is from a day on.
///
/// @param percent parts of a hundred; 0: better
/// @param said who noted it: the member, or somebody of the committee
/// @param isLate it was noted later than agreed, so that the committee looks at the day as well
/// @param rule by which it is late
public record Step(
    CareStepId id,
    MemberId member,
    LocalDate from,
    int percent,
    MemberId said,
    boolean isLate,
    Optional<RuleVersionId> rule,
    Instant recordedAt) {

  public boolean isBetter() {
    return percent == 0;
  }

  public boolean isOwnWord() {
    return said.equals(member);
  }
}
