package coop.meent.app;

import coop.meent.bank.BankService;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Ids;
import coop.meent.ledger.LedgerService;
import coop.meent.member.MemberService;
import coop.meent.pay.IbanService;
import coop.meent.pay.PayService;
import coop.meent.pay.PayableSource;
import coop.meent.pay.PaymentLines;
import coop.meent.store.Store;
import coop.meent.sync.SyncService;
import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;

/// Gathers what every room owes into batches, and tells each room what of it was paid.
record PayWiring(Store store, Ids ids, Clock clock, Rooms rooms) {

  record Rooms(
      LedgerService ledger,
      BankService bank,
      MemberService members,
      SyncService sync,
      Supplier<MemberId> sitter) {}

  PayService service(PaymentLines lines, List<PayableSource> sources) {
    lines.tell(sources);
    var shelf = new TeamShelf(rooms.sync);
    var ibans =
        new IbanService(
            store,
            ids,
            clock,
            rooms.members,
            new IbanService.Around(device -> rooms.sync.overview().owner(device), shelf::with));
    return new PayService(
        store,
        ids,
        clock,
        new PayService.Rooms(rooms.ledger, rooms.bank, rooms.members, ibans, rooms.sitter),
        sources);
  }
}
