package coop.meent.ledger.ui;

import coop.meent.base.Id.AccountId;
import coop.meent.ledger.EntryKind;
import coop.meent.ledger.JournalEntry;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// How things were booked last time: what a new entry is proposed to look like.
///
/// @param entry that it was learned from
/// @param lines as they were typed
public record EntryHabit(JournalEntry entry, List<TypedLine> lines) {

  /// The latest that stands and can be read; what came from the bank only when nothing was typed.
  ///
  /// @param newestFirst entries that resemble the new one
  public static Optional<EntryHabit> of(List<JournalEntry> newestFirst, List<VatChoice> choices) {
    return ofKind(EntryKind.REGULAR, newestFirst, choices)
        .or(() -> ofKind(EntryKind.BANK, newestFirst, choices));
  }

  private static Optional<EntryHabit> ofKind(
      EntryKind kind, List<JournalEntry> newestFirst, List<VatChoice> choices) {
    return newestFirst.stream()
        .filter(entry -> entry.kind() == kind && entry.reversedBy().isEmpty())
        .flatMap(entry ->
            TypedLine.of(entry.postings(), choices)
                .map(lines -> new EntryHabit(entry, lines))
                .stream())
        .findFirst();
  }

  public Optional<TypedLine> on(AccountId account) {
    return lines.stream().filter(line -> line.posting().account().equals(account)).findFirst();
  }

  /// What stood against an account; empty when it was several things.
  Optional<TypedLine> against(AccountId account) {
    var others = lines.stream().filter(line -> !line.posting().account().equals(account)).toList();
    return others.size() == 1 ? Optional.of(others.getFirst()) : Optional.empty();
  }

  /// Those whose amount is to be typed first: what it was for before what it was paid with.
  List<TypedLine> inOrder() {
    return lines.stream()
        .sorted(Comparator.comparing((TypedLine line) -> line.vat().isEmpty()))
        .toList();
  }
}
