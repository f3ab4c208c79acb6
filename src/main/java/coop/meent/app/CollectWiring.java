package coop.meent.app;

import coop.meent.bank.BankService;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Ids;
import coop.meent.collect.CollectPapers;
import coop.meent.collect.CollectRoom;
import coop.meent.collect.CollectService;
import coop.meent.collect.CollectableSource;
import coop.meent.collect.Debtors;
import coop.meent.collect.MandateService;
import coop.meent.ledger.LedgerService;
import coop.meent.member.MemberService;
import coop.meent.store.Store;
import coop.meent.work.WorkService;
import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;

/// Gathers what every room's debtors owe, to be collected on their mandates.
record CollectWiring(Store store, Ids ids, Clock clock, Rooms rooms) {

  record Rooms(
      LedgerService ledger,
      BankService bank,
      MemberService members,
      WorkService work,
      Supplier<MemberId> sitter) {}

  CollectRoom over(List<CollectableSource> sources) {
    var mandates = new MandateService(store, ids, clock, new Debtors(rooms.members, rooms.work));
    var service =
        new CollectService(
            store,
            ids,
            clock,
            new CollectService.Rooms(
                rooms.ledger, rooms.bank, rooms.members, mandates, rooms.sitter),
            sources);
    return new CollectRoom(service, new CollectPapers(service, rooms.members, clock));
  }
}
