package coop.meent.app;

import coop.meent.bank.BankAccountFinder;
import coop.meent.bank.BankService;
import coop.meent.bank.LineFinder;
import coop.meent.ledger.AccountFinder;
import coop.meent.ledger.EntryFinder;
import coop.meent.ledger.LedgerService;
import coop.meent.member.MemberFinder;
import coop.meent.member.MemberService;
import coop.meent.search.Finder;
import coop.meent.search.Search;
import coop.meent.store.Store;
import coop.meent.work.AssignmentFinder;
import coop.meent.work.ClientFinder;
import coop.meent.work.WorkService;
import java.util.ArrayList;
import java.util.List;

/// Gathers what every feature lets people look for.
public final class SearchWiring {

  private SearchWiring() {}

  /// @param written what members wrote down or keep: papers, notes, ideas
  public static Search over(
      Store store,
      LedgerService ledger,
      MemberService members,
      WorkService work,
      BankService bank,
      List<Finder> written) {
    List<Finder> all = new ArrayList<>();
    all.add(new MemberFinder(members));
    all.add(new ClientFinder(work));
    all.add(new AssignmentFinder(work));
    all.addAll(written);
    all.add(new AccountFinder(ledger));
    all.add(new BankAccountFinder(bank, ledger));
    all.add(new EntryFinder(ledger));
    all.add(new LineFinder(bank));
    return new Search(store, all);
  }
}
