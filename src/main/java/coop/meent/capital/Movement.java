package coop.meent.capital;

import coop.meent.base.Id.BankLineId;
import coop.meent.base.Id.EntryId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Id.MovementId;
import coop.meent.base.Id.RuleVersionId;
import coop.meent.base.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// One thing that happened to the capital of a member.
///
/// @param kind a name of [MovementKind]; one of a newer Meent stays as it was written
/// @param amount what the balance grows by, negative when paid out or taken back; of what is asked
///   or withdrawn the amount itself
/// @param entry in the books of the cooperative, by which it was booked
/// @param line the payment as the bank gave it
/// @param takesBack the movement that it undoes
/// @param rules versions that the amount was computed by
public record Movement(
    MovementId id,
    MemberId member,
    String kind,
    LocalDate on,
    Money amount,
    Optional<EntryId> entry,
    Optional<BankLineId> line,
    Optional<MovementId> takesBack,
    Optional<String> reason,
    List<RuleVersionId> rules,
    Instant recordedAt) {

  public Movement {
    rules = List.copyOf(rules);
  }

  public Optional<MovementKind> known() {
    return MovementKind.of(kind);
  }

  boolean is(MovementKind wanted) {
    return kind.equals(wanted.name());
  }

  /// What a newer Meent wrote moves nothing here: its amounts may mean something else.
  boolean moves() {
    return known().filter(MovementKind::moves).isPresent();
  }
}
