package coop.meent.capital;

import coop.meent.base.Id.BankLineId;
import coop.meent.base.Id.EntryId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Id.MovementId;
import coop.meent.base.Id.RuleVersionId;
import coop.meent.base.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A [Movement] in the making.
record MovementDraft(
    MemberId member,
    MovementKind kind,
    LocalDate on,
    Money amount,
    Optional<EntryId> entry,
    Optional<BankLineId> line,
    Optional<MovementId> takesBack,
    Optional<String> reason,
    List<RuleVersionId> rules) {

  static MovementDraft of(MemberId member, MovementKind kind, LocalDate on, Money amount) {
    return new MovementDraft(
        member,
        kind,
        on,
        amount,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of());
  }

  /// The opposite of a movement.
  static MovementDraft back(Movement movement, LocalDate on) {
    return of(movement.member(), MovementKind.TAKEN_BACK, on, movement.amount().negate())
        .undoing(movement.id());
  }

  private MovementDraft undoing(MovementId other) {
    return new MovementDraft(
        member, kind, on, amount, entry, line, Optional.of(other), reason, rules);
  }

  MovementDraft bookedBy(EntryId by) {
    return new MovementDraft(
        member, kind, on, amount, Optional.of(by), line, takesBack, reason, rules);
  }

  MovementDraft paidBy(BankLineId by) {
    return new MovementDraft(
        member, kind, on, amount, entry, Optional.of(by), takesBack, reason, rules);
  }

  MovementDraft because(Optional<String> why) {
    var words = why.map(String::strip).filter(text -> !text.isEmpty());
    return new MovementDraft(member, kind, on, amount, entry, line, takesBack, words, rules);
  }

  MovementDraft by(List<RuleVersionId> versions) {
    return new MovementDraft(
        member, kind, on, amount, entry, line, takesBack, reason, List.copyOf(versions));
  }
}
