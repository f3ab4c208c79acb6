package coop.meent.bill;

import coop.meent.base.Id.AccountId;
import java.time.LocalDate;
import java.util.Optional;

/// How somebody approves.
///
/// @param account of a claim; empty for the one that its kind proposes
/// @param vatCode of a claim; empty for the one that is proposed
/// @param on which day it is booked; empty for the bill's own
public record Approval(
    Optional<AccountId> account, Optional<String> vatCode, Optional<LocalDate> on) {

  public static final Approval AS_PROPOSED =
      new Approval(Optional.empty(), Optional.empty(), Optional.empty());

  public static Approval bookedOn(LocalDate day) {
    return new Approval(Optional.empty(), Optional.empty(), Optional.of(day));
  }
}
