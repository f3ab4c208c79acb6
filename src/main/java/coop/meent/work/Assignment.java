package coop.meent.work;

import coop.meent.base.Id.AssignmentId;
import coop.meent.base.Id.ClientId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Money;
import java.time.LocalDate;
import java.util.Optional;

/// A piece of work for a client.
///
/// @param holder the member the client calls
/// @param to the last day; empty while no end is agreed
/// @param price agreed per hour, without VAT; empty where none was
public record Assignment(
    AssignmentId id,
    WorkNumber number,
    String name,
    ClientId client,
    MemberId holder,
    LocalDate from,
    Optional<LocalDate> to,
    Optional<Money> price) {

  public boolean runsOn(LocalDate day) {
    return !day.isBefore(from) && to.filter(day::isAfter).isEmpty();
  }

  /// What somebody would type to say the same.
  public AssignmentDraft draft() {
    return new AssignmentDraft(name, client, holder, from, to, price);
  }
}
