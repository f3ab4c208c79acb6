package coop.meent.demo;

import coop.meent.base.Ids;
import coop.meent.ledger.LedgerService;
import coop.meent.ledger.Statements;
import coop.meent.member.MemberService;
import coop.meent.store.Store;
import coop.meent.work.WorkService;
import java.time.Clock;

/// The services that people use, over the new file and on the clock of the story.
record Services(
    Store store,
    LedgerService ledger,
    Statements statements,
    MemberService members,
    WorkService work) {

  Services(Store store, Ids ids, Clock clock) {
    this(
        store,
        new LedgerService(store, ids, clock),
        new Statements(store),
        new MemberService(store, ids, clock),
        new WorkService(store, ids));
  }
}
