package coop.meent.spread;

import coop.meent.base.Id.AccountId;
import coop.meent.base.Id.BookId;
import coop.meent.base.Id.EntryId;
import coop.meent.base.Money;
import coop.meent.ledger.BalanceFilter;
import coop.meent.ledger.LedgerService;
import coop.meent.ledger.Statements;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Looks whether what the balance says of assets is what the register says. Only accounts that
/// something of the register stands on are judged: who keeps no register has none to agree with.
public final class SpreadAudit {

  private final LedgerService ledger;
  private final Statements statements;
  private final SpreadService spreads;

  public SpreadAudit(LedgerService ledger, Statements statements, SpreadService spreads) {
    this.ledger = ledger;
    this.statements = statements;
    this.spreads = spreads;
  }

  /// @param account number of the first account that says otherwise
  /// @param expected by the register
  public record Found(AccountId id, String book, String account, Money expected, Money found) {}

  public Optional<Found> otherwiseOnTheBalance() {
    Map<BookId, Map<AccountId, Money>> registered = new LinkedHashMap<>();
    for (var one : spreads.all())
      if (one.what().kind().isAsset()) {
        var accounts = registered.computeIfAbsent(one.what().book(), _ -> new LinkedHashMap<>());
        boolean isOver = one.end().isPresent();
        var cost = isOver ? Money.ZERO : one.what().amount();
        var written = isOver ? Money.ZERO : one.fallen().negate();
        accounts.merge(one.what().held(), cost, Money::plus);
        accounts.merge(one.what().written(), written, Money::plus);
      }
    for (var book : ledger.books())
      if (registered.containsKey(book.id())) {
        var found = otherwise(book.id(), book.code(), registered.get(book.id()));
        if (found.isPresent()) return found;
      }
    return Optional.empty();
  }

  /// A bill that is awaited, or that was turned, without the entry it rests on.
  ///
  /// @param entry reference of the entry that was taken back
  public record Baseless(EntryId id, String name, String entry) {}

  /// What was awaited and lost its entry would be turned twice; what was turned for a bill that was
  /// taken back is missing from the balance.
  public Optional<Baseless> baseless() {
    for (var one : spreads.awaited()) {
      var rests = one.came().map(Awaited.Came::entry).or(() -> one.what().moved());
      var gone = rests.flatMap(ledger::entry).filter(entry -> entry.reversedBy().isPresent());
      if (gone.isPresent())
        return Optional.of(
            new Baseless(gone.get().id(), one.what().name(), gone.get().reference()));
    }
    return Optional.empty();
  }

  private Optional<Found> otherwise(BookId book, String code, Map<AccountId, Money> registered) {
    Map<AccountId, Money> balances = new HashMap<>();
    for (var row : statements.balances(BalanceFilter.all(book)))
      balances.put(row.account().id(), row.balance());
    for (var account : ledger.accounts(book)) {
      var expected = registered.get(account.id());
      var found = balances.getOrDefault(account.id(), Money.ZERO);
      if (expected != null && !expected.equals(found))
        return Optional.of(new Found(account.id(), code, account.number(), expected, found));
    }
    return Optional.empty();
  }
}
