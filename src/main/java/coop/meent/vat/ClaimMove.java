package coop.meent.vat;

import coop.meent.base.Id.AccountId;
import coop.meent.base.Id.ClientId;
import coop.meent.base.Money;
import coop.meent.ledger.EntryKind;
import coop.meent.ledger.JournalEntry;
import coop.meent.ledger.Posting;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What an entry moves on the accounts of what clients owe, and whether it asks for money or brings
/// it. What is sold and paid in one entry is paid at once.
///
/// @param owed by client: debit positive
/// @param money that came with it
/// @param sold lines that bear the code of a sale
record ClaimMove(
    JournalEntry entry, Map<Optional<ClientId>, Money> owed, Money money, List<Posting> sold) {

  static ClaimMove of(
      JournalEntry entry, Set<AccountId> debtors, Set<AccountId> purses, Set<String> sales) {
    Map<Optional<ClientId>, Money> owed = new LinkedHashMap<>();
    var money = Money.ZERO;
    for (var posting : entry.postings()) {
      if (debtors.contains(posting.account()))
        owed.merge(posting.dimensions().client(), posting.amount(), Money::plus);
      if (purses.contains(posting.account())) money = money.plus(posting.amount());
    }
    var sold =
        entry.postings().stream()
            .filter(posting -> posting.vatCode().filter(sales::contains).isPresent())
            .toList();
    return new ClaimMove(entry, owed, money, sold);
  }

  Money total() {
    return Money.sum(owed.values());
  }

  /// An invoice or what takes one off; not money that comes in or goes back.
  boolean asks() {
    if (entry.kind() == EntryKind.OPENING) return true;
    if (money.isZero()) return !sold.isEmpty() || total().isPositive();
    return total().isPositive() && money.isPositive() && !sold.isEmpty();
  }

  Money asked() {
    return entry.kind() == EntryKind.OPENING ? total() : total().plus(money);
  }

  Money paidAtOnce() {
    return entry.kind() == EntryKind.OPENING ? Money.ZERO : money;
  }

  Optional<ClientId> client() {
    return owed.keySet().stream().findFirst().orElse(Optional.empty());
  }
}
