package coop.meent.work;

import coop.meent.base.Id.ClientId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Money;
import java.time.LocalDate;
import java.util.Optional;

/// An assignment as somebody fills it in; [WorkService#saveAssignment] says whether it can be.
public record AssignmentDraft(
    String name,
    ClientId client,
    MemberId holder,
    LocalDate from,
    Optional<LocalDate> to,
    Optional<Money> price) {

  AssignmentDraft heldBy(MemberId other) {
    return new AssignmentDraft(name, client, other, from, to, price);
  }

  public AssignmentDraft at(Money price) {
    return new AssignmentDraft(name, client, holder, from, to, Optional.of(price));
  }
}
