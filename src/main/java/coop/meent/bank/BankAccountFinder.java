package coop.meent.bank;

import coop.meent.base.Texts;
import coop.meent.ledger.LedgerService;
import coop.meent.search.Finder;
import coop.meent.search.Hit;
import coop.meent.search.SearchKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// The cooperative's own accounts at banks, as search shows them.
public final class BankAccountFinder implements Finder {

  private final BankService bank;
  private final LedgerService ledger;

  public BankAccountFinder(BankService bank, LedgerService ledger) {
    this.bank = bank;
    this.ledger = ledger;
  }

  @Override
  public SearchKind kind() {
    return SearchKind.BANK_ACCOUNT;
  }

  @Override
  public List<Hit> hits(List<UUID> ids, Texts texts) {
    Map<UUID, BankAccount> found = new HashMap<>();
    for (var book : ledger.books()) {
      for (var account : bank.accounts(book.id())) found.put(account.id().uuid(), account);
    }
    return ids.stream()
        .map(found::get)
        .filter(account -> account != null)
        .map(account ->
            Hit.named(SearchKind.BANK_ACCOUNT, account.id(), "", account.name(), account.iban()))
        .toList();
  }
}
