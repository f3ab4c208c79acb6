package coop.meent.ledger;

import coop.meent.base.Id.AccountId;
import coop.meent.base.Texts;
import coop.meent.ledger.EntryFinder.MemberBooks;
import coop.meent.search.Finder;
import coop.meent.search.Hit;
import coop.meent.search.SearchKind;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// Accounts, as search shows them: by number, with their kind, or whose book they are in.
public final class AccountFinder implements Finder {

  private final LedgerService ledger;

  public AccountFinder(LedgerService ledger) {
    this.ledger = ledger;
  }

  @Override
  public SearchKind kind() {
    return SearchKind.ACCOUNT;
  }

  @Override
  public List<Hit> hits(List<UUID> ids, Texts texts) {
    var books = new MemberBooks(ledger);
    return ids.stream()
        .map(id -> ledger.account(new AccountId(id)))
        .flatMap(Optional::stream)
        .map(account -> hit(account, books, texts))
        .toList();
  }

  private static Hit hit(Account account, MemberBooks books, Texts texts) {
    var detail =
        books.name(account.book()).orElseGet(() -> texts.get("ledger.kind." + account.kind()));
    return Hit.named(
            SearchKind.ACCOUNT,
            account.id(),
            account.number(),
            account.name(texts.language()),
            detail)
        .also(also(account, texts));
  }

  /// Its name in the other language, and its RGS code.
  private static List<String> also(Account account, Texts texts) {
    return Stream.concat(
            Stream.of(account.dutchName(), account.englishName()), account.rgs().stream())
        .filter(name -> !name.equals(account.name(texts.language())))
        .toList();
  }
}
