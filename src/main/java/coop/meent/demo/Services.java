package coop.meent.demo;

import coop.meent.assembly.AssemblyService;
import coop.meent.assembly.VotingService;
import coop.meent.bank.BankService;
import coop.meent.base.Ids;
import coop.meent.ledger.LedgerService;
import coop.meent.ledger.Statements;
import coop.meent.member.MemberService;
import coop.meent.member.MembershipService;
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
    VotingService voting) {

  static Services over(Store store, Ids ids, Clock clock) {
    var ledger = new LedgerService(store, ids, clock);
    var statutes = new StatuteService(store, ids, clock);
    var members = new MemberService(store, ids, clock);
    var around = MembershipService.Surroundings.NONE;
    var memberships = new MembershipService(store, ids, clock, members, statutes, around);
    var voters = new AssemblyService.People(members, memberships, statutes);
    return new Services(
        store,
        ledger,
        new Statements(store),
        members,
        new WorkService(store, ids),
        new BankService(store, ledger, ids, clock),
        statutes,
        memberships,
        new AssemblyService(store, ids, clock, voters),
        new VotingService(store, ids, clock, voters));
  }
}
