package coop.meent.handover;

import coop.meent.base.Id.HandoverId;
import coop.meent.base.Id.MemberId;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;

/// A signature under a handover, or a no.
///
/// @param receiver whom it is about; empty where it is about nobody in particular
/// @param by whose hand it is
public record Sign(
    UUID id,
    HandoverId handover,
    SignPart part,
    Optional<MemberId> receiver,
    MemberId by,
    Instant recordedAt) {

  static final Comparator<Sign> IN_TIME =
      Comparator.comparing(Sign::recordedAt).thenComparing(Sign::id);

  boolean isAbout(MemberId member) {
    return receiver.equals(Optional.of(member));
  }
}
