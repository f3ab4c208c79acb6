package coop.meent.app;

import coop.meent.bank.BankAccountFinder;
import coop.meent.bank.BankService;
import coop.meent.bank.LineFinder;
import coop.meent.knowledge.NoteFinder;
import coop.meent.ledger.AccountFinder;
import coop.meent.ledger.EntryFinder;
import coop.meent.ledger.LedgerService;
import coop.meent.member.MemberFinder;
import coop.meent.member.MemberService;
import coop.meent.paper.PaperFinder;
import coop.meent.search.Search;
import coop.meent.store.Store;
import coop.meent.work.AssignmentFinder;
import coop.meent.work.ClientFinder;
import coop.meent.work.WorkService;
import java.util.List;

/// Gathers what every feature lets people look for.
public final class SearchWiring {

  private SearchWiring() {}

  public static Search over(
      Store store,
      LedgerService ledger,
      MemberService members,
      WorkService work,
      BankService bank,
      PaperFinder papers,
      NoteFinder notes) {
    return new Search(
        store,
        List.of(
            new MemberFinder(members),
            new ClientFinder(work),
            new AssignmentFinder(work),
            papers,
            notes,
            new AccountFinder(ledger),
            new BankAccountFinder(bank, ledger),
            new EntryFinder(ledger),
            new LineFinder(bank)));
  }
}
