package coop.meent.circle;

import coop.meent.base.Id.BankLineId;
import coop.meent.base.Id.CircleId;
import coop.meent.base.Id.EntryId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Id.MovementId;
import coop.meent.base.Money;
import coop.meent.base.Named;
import java.time.LocalDate;
import java.util.Optional;

/// One thing that happened to a member's balance in a circle.
///
/// @param kind a name of [MovementKind]; one of a newer Meent stays as it was written
/// @param amount what the balance grows by, negative when it goes back
/// @param fee came along and went to the circle's costs
/// @param line the payment as the bank gave it
/// @param takesBack the movement that it undoes
/// @param reason a name of [DepositNote]; an older Meent took words, which are told to whom it is
///   about alone
public record CircleMovement(
    MovementId id,
    CircleId circle,
    MemberId member,
    String kind,
    LocalDate on,
    Money amount,
    Money fee,
    Optional<BankLineId> line,
    Optional<EntryId> entry,
    Optional<MovementId> takesBack,
    Optional<String> reason) {

  public Optional<MovementKind> known() {
    return MovementKind.of(kind);
  }

  public boolean is(MovementKind wanted) {
    return kind.equals(wanted.name());
  }

  static CircleMovement of(
      MovementId id,
      CircleId circle,
      MemberId member,
      MovementKind kind,
      LocalDate on,
      Money amount) {
    return new CircleMovement(
        id,
        circle,
        member,
        kind.name(),
        on,
        amount,
        Money.ZERO,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  CircleMovement withFee(Money money) {
    return new CircleMovement(
        id, circle, member, kind, on, amount, money, line, entry, takesBack, reason);
  }

  /// Words that an older Meent took, for whom they are about.
  Optional<String> words() {
    return reason.filter(kept -> Choice.of(DepositNote.class, kept).isEmpty());
  }

  /// What stands beside it, for everybody who may see it.
  public Optional<Named> note() {
    return reason.map(kept -> Choice.told(DepositNote.class, kept));
  }

  CircleMovement because(Optional<DepositNote> why) {
    return new CircleMovement(
        id,
        circle,
        member,
        kind,
        on,
        amount,
        fee,
        line,
        entry,
        takesBack,
        why.map(DepositNote::name));
  }

  CircleMovement paidBy(BankLineId bank, EntryId booked) {
    return new CircleMovement(
        id,
        circle,
        member,
        kind,
        on,
        amount,
        fee,
        Optional.of(bank),
        Optional.of(booked),
        takesBack,
        reason);
  }

  CircleMovement back(MovementId back, LocalDate day) {
    return new CircleMovement(
        back,
        circle,
        member,
        MovementKind.TAKEN_BACK.name(),
        day,
        amount.negate(),
        fee.negate(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(id),
        Optional.empty());
  }
}
