package coop.meent.handover;

import coop.meent.base.Id.MemberId;
import java.time.Instant;

/// A note of a dossier was said in a handover.
///
/// @param by whose words they are, whoever wrote them down
/// @param said when
public record Origin(MemberId by, Instant said) {}
