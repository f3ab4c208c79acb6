package coop.meent.care;

import coop.meent.base.Id.MemberId;
import java.time.LocalDate;

/// What has been agreed about being ill, for a member on a day. A gift circle answers by its
/// rulebook; a cooperative without one has [CareRules#STANDARD].
@FunctionalInterface
public interface CareCircle {

  /// Of a cooperative without a circle.
  CareCircle NONE = (_, _) -> CareRules.STANDARD;

  /// The same answer whenever it is asked of that day, since cases are derived by it.
  CareRules rules(MemberId member, LocalDate day);

  /// The same, read once for many questions in a row.
  default CareCircle atOnce() {
    return this;
  }
}
