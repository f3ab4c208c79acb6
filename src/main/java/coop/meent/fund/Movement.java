package coop.meent.fund;

import coop.meent.base.Id.EntryId;
import coop.meent.base.Id.FundRequestId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Id.MovementId;
import coop.meent.base.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Something that went in or out of a fund. Everybody reads the sum, and whose it was only who may.
///
/// @param about what it may happen for once only
/// @param amount above zero what comes in
/// @param people how many it was of
/// @param entry that books it
/// @param takenBackBy that undid it
/// @param parts those that can be read here
public record Movement(
    MovementId id,
    UUID about,
    FundKind fund,
    MovementKind kind,
    LocalDate on,
    Money amount,
    int people,
    EntryId entry,
    Optional<MovementId> takesBack,
    Optional<MovementId> takenBackBy,
    List<Part> parts) {

  /// @param request that it was paid out on, or comes back of
  public record Part(MemberId member, Optional<FundRequestId> request, Money amount) {}

  public Movement {
    parts = List.copyOf(parts);
  }

  /// Whether it is no taking back, and was not taken back.
  public boolean stands() {
    return takesBack.isEmpty() && takenBackBy.isEmpty();
  }

  public boolean isOf(FundRequestId request) {
    return parts.stream().anyMatch(part -> part.request().equals(Optional.of(request)));
  }
}
