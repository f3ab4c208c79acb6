package coop.meent.handover;

import coop.meent.base.Id.AwayCallId;
import coop.meent.base.Id.CareStepId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Week;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Somebody is ill from a day on, and expected back after another. Nobody asks why.
///
/// @param until the last day
/// @param by who said so
/// @param step what was reported to the care committee with it; empty where there is none
record AwayCall(
    AwayCallId id,
    MemberId member,
    LocalDate from,
    LocalDate until,
    MemberId by,
    Optional<CareStepId> step,
    Instant recordedAt) {

  AwayCall until(LocalDate last) {
    return new AwayCall(id, member, from, last, by, step, recordedAt);
  }

  List<Week> weeks() {
    return Week.of(from).to(Week.of(until));
  }
}
