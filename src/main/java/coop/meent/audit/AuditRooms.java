package coop.meent.audit;

import coop.meent.base.Ids;
import coop.meent.ledger.LedgerService;
import coop.meent.ledger.YearService;
import coop.meent.member.MemberService;
import coop.meent.store.Store;
import java.time.Clock;
import java.time.LocalDate;

/// What this room rests on.
public record AuditRooms(
    Store store,
    Ids ids,
    Clock clock,
    LedgerService ledger,
    YearService years,
    MemberService members,
    Traces traces) {

  LocalDate today() {
    return LocalDate.now(clock);
  }
}
