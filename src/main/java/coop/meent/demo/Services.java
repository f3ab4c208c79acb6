package coop.meent.demo;

import coop.meent.bank.BankService;
import coop.meent.base.Ids;
import coop.meent.ledger.LedgerService;
import coop.meent.ledger.Statements;
import coop.meent.member.MemberService;
import coop.meent.member.MembershipService;
import coop.meent.statute.StatuteService;
import coop.meent.store.Store;
import coop.meent.vat.VatService;
import coop.meent.work.WorkService;
import java.time.Clock;

/// The services that people use, over the new file and on the clock of the story.
record Services(
    Store store,
    LedgerService ledger,
    Statements statements,
    MemberService members,
    WorkService work,
    BankService bank,
    StatuteService statutes,
    MembershipService memberships,
    VatService vat) {

  static Services over(Store store, Ids ids, Clock clock) {
    var ledger = new LedgerService(store, ids, clock);
    var statutes = new StatuteService(store, ids, clock);
    var members = new MemberService(store, ids, clock);
    var around = MembershipService.Surroundings.NONE;
    return new Services(
        store,
        ledger,
        new Statements(store),
        members,
        new WorkService(store, ids),
        new BankService(store, ledger, ids, clock),
        statutes,
        new MembershipService(store, ids, clock, members, statutes, around),
        new VatService(store, ledger, ids, clock));
  }
}
