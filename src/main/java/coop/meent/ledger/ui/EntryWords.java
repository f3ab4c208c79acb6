package coop.meent.ledger.ui;

import coop.meent.base.Id.AccountId;
import coop.meent.base.Money;
import coop.meent.base.Texts;
import coop.meent.ledger.Account;
import coop.meent.ledger.JournalEntry;
import coop.meent.ledger.Posting;
import coop.meent.ui.Badge;
import coop.meent.ui.Tone;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// An entry in words: its size, where it went, what became of it.
record EntryWords(Texts texts, Map<AccountId, Account> accounts) {

  static EntryWords of(BooksDesk desk, List<Account> accounts) {
    return new EntryWords(
        desk.texts(),
        accounts.stream().collect(Collectors.toMap(Account::id, Function.identity())));
  }

  String account(Posting posting) {
    var account = accounts.get(posting.account());
    return account == null ? "" : account.number() + " " + account.name(texts.language());
  }

  /// From what it was credited to what it was debited: `Trade debtors ← Turnover`.
  String flow(JournalEntry entry) {
    return side(entry, true) + " ← " + side(entry, false);
  }

  private String side(JournalEntry entry, boolean debit) {
    return entry.postings().stream()
        .filter(posting -> posting.amount().isNegative() != debit)
        .map(posting -> accounts.get(posting.account()))
        .filter(account -> account != null)
        .map(account -> account.name(texts.language()))
        .distinct()
        .collect(Collectors.joining(", "));
  }

  /// What is on the debit side, all together.
  Money size(JournalEntry entry) {
    return Money.sum(
        entry.postings().stream().map(Posting::amount).filter(Money::isPositive).toList());
  }

  /// None for an ordinary entry.
  @Nullable Badge state(JournalEntry entry) {
    if (entry.reversedBy().isPresent())
      return new Badge(Tone.WAIT, texts.get("ledger.state.reversed"));
    return switch (entry.kind()) {
      case REGULAR -> null;
      case OPENING -> new Badge(Tone.NEUTRAL, texts.get("ledger.state.opening"));
      case BANK -> new Badge(Tone.NEUTRAL, texts.get("ledger.state.bank"));
      case REVERSAL -> new Badge(Tone.NEUTRAL, texts.get("ledger.state.reversal"));
    };
  }
}
