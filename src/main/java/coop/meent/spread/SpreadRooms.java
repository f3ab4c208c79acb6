package coop.meent.spread;

import coop.meent.base.Ids;
import coop.meent.base.Language;
import coop.meent.base.Texts;
import coop.meent.ledger.LedgerService;
import coop.meent.member.Cooperative;
import coop.meent.member.MemberService;
import coop.meent.store.Store;
import java.time.Clock;
import java.time.LocalDate;

/// What this room rests on.
public record SpreadRooms(
    Store store, Ids ids, Clock clock, LedgerService ledger, MemberService members) {

  LocalDate today() {
    return LocalDate.now(clock);
  }

  /// The language in which the cooperative writes.
  Texts written() {
    return new Texts(members.cooperative().map(Cooperative::language).orElse(Language.NL));
  }
}
