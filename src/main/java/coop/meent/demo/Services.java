package coop.meent.demo;

import coop.meent.assembly.AssemblyService;
import coop.meent.assembly.VotingService;
import coop.meent.bank.BankService;
import coop.meent.base.Ids;
import coop.meent.capital.CapitalBook;
import coop.meent.capital.CapitalService;
import coop.meent.ledger.LedgerService;
import coop.meent.ledger.Statements;
import coop.meent.member.MemberService;
import coop.meent.member.MembershipService;
import coop.meent.profit.ProfitService;
import coop.meent.statute.StatuteService;
import coop.meent.store.Store;
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
    AssemblyService assemblies,
    VotingService voting,
    CapitalService capital,
    ProfitService profit) {

  static Services over(Store store, Ids ids, Clock clock) {
    var ledger = new LedgerService(store, ids, clock);
    var statutes = new StatuteService(store, ids, clock);
    var members = new MemberService(store, ids, clock);
    var around = MembershipService.Surroundings.NONE;
    var memberships = new MembershipService(store, ids, clock, members, statutes, around);
    var voters = new AssemblyService.People(members, memberships, statutes);
    var statements = new Statements(store);
    var bank = new BankService(store, ledger, ids, clock);
    var rooms = new CapitalService.Rooms(ledger, bank, members, memberships, statutes);
    var capital = new CapitalService(store, ids, clock, rooms, new CapitalBook(ledger, statements));
    return new Services(
        store,
        ledger,
        statements,
        members,
        new WorkService(store, ids),
        bank,
        statutes,
        memberships,
        new AssemblyService(store, ids, clock, voters),
        new VotingService(store, ids, clock, voters),
        capital,
        new ProfitService(
            store,
            ids,
            clock,
            new ProfitService.Rooms(ledger, statements, members, memberships, capital)));
  }
}
