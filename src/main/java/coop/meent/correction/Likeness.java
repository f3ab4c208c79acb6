package coop.meent.correction;

import coop.meent.base.Id.AccountId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Money;
import coop.meent.ledger.Account;
import coop.meent.ledger.AccountKind;
import coop.meent.ledger.EntryKind;
import coop.meent.ledger.JournalEntry;
import coop.meent.ledger.Posting;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Whether two entries may be one and the same: within a week the same amounts on the same accounts
/// of costs or revenue, for the same members. Where it was paid from does not matter, since a bill
/// that is entered twice is often paid once.
///
/// Two lines of a bank are two payments, and two papers of one room are looked at by that room.
final class Likeness {

  static final int DAYS = 7;

  private final Set<AccountId> ofResult;

  Likeness(List<Account> accounts) {
    ofResult =
        accounts.stream()
            .filter(one -> one.kind() == AccountKind.REVENUE || one.kind() == AccountKind.EXPENSE)
            .map(Account::id)
            .collect(Collectors.toSet());
  }

  record Part(AccountId account, Money amount, Optional<MemberId> member) {}

  /// What an entry does to the result; empty when it does nothing.
  List<Part> parts(List<Posting> postings) {
    return postings.stream()
        .filter(one -> ofResult.contains(one.account()))
        .map(one -> new Part(one.account(), one.amount(), one.dimensions().member()))
        .sorted(
            Comparator.comparing((Part part) -> part.account.uuid())
                .thenComparing(Part::amount)
                .thenComparing(part -> part.member.map(id -> id.uuid().toString()).orElse("")))
        .toList();
  }

  /// Whether an entry can be one of two at all.
  static boolean counts(JournalEntry entry) {
    return entry.reversedBy().isEmpty()
        && entry.reverses().isEmpty()
        && entry.kind() != EntryKind.OPENING;
  }

  static boolean isNear(LocalDate one, LocalDate other) {
    return Math.abs(ChronoUnit.DAYS.between(one, other)) <= DAYS;
  }

  /// @param owner of one: the table of another room that leans on it
  static boolean mayBeTwo(
      EntryKind one, Optional<String> owner, EntryKind other, Optional<String> otherOwner) {
    boolean areOfBank = one == EntryKind.BANK && other == EntryKind.BANK;
    boolean areOfOneRoom = owner.isPresent() && owner.equals(otherOwner);
    return !areOfBank && !areOfOneRoom;
  }
}
