package coop.meent.statute;

import coop.meent.base.Id.MemberId;
import java.time.LocalDate;

/// Whom rules bind.
///
/// @param since first day as a member: what was in force then was accepted by joining
public record Bound(MemberId member, LocalDate since) {}
