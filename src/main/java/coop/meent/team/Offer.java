package coop.meent.team;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Id.OfferId;
import coop.meent.base.Id.SeatId;
import java.time.LocalDate;
import java.util.Optional;

/// A seat that was offered to a member.
///
/// @param isYes what the member said last; empty while nothing was said
public record Offer(
    OfferId id, SeatId seat, MemberId member, LocalDate on, Optional<Boolean> isYes) {

  public boolean isOpen() {
    return isYes.isEmpty();
  }

  public boolean isAccepted() {
    return isYes.orElse(false);
  }

  public boolean isDeclined() {
    return isYes.filter(yes -> !yes).isPresent();
  }
}
