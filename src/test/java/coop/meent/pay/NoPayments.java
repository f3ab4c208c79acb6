package coop.meent.pay;

import coop.meent.bank.BankService;
import coop.meent.base.Ids;
import coop.meent.ledger.LedgerService;
import coop.meent.member.MemberService;
import coop.meent.store.Space;
import coop.meent.store.Store;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/// The room of payments where a test owes nobody anything.
public final class NoPayments {

  private NoPayments() {}

  public static PayService of(
      Store store, Ids ids, Clock clock, LedgerService ledger, BankService bank) {
    var members = new MemberService(store, ids, clock);
    var around = new IbanService.Around(_ -> Optional.empty(), Space::withMember);
    var rooms =
        new PayService.Rooms(
            ledger,
            bank,
            members,
            new IbanService(store, ids, clock, members, around),
            () -> members.members().getFirst().id());
    return new PayService(store, ids, clock, rooms, List.of());
  }
}
