package coop.meent.vat;

import coop.meent.base.Id.EntryId;
import coop.meent.base.Money;
import coop.meent.ledger.CodedFilter;
import coop.meent.ledger.CodedLine;
import coop.meent.ledger.CodedScope;
import coop.meent.ledger.JournalEntry;
import coop.meent.ledger.NumberRange;
import coop.meent.ledger.Posting;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What is known of a book's claims where it files, or filed, by what is paid.
///
/// @param entries that make or pay claims
/// @param deferred those of them whose sales wait to be paid
/// @param due what no return counted yet
/// @param waiting what is booked and not due yet
record Cash(
    CashSpans spans,
    Map<EntryId, JournalEntry> entries,
    Set<EntryId> deferred,
    List<PaidPart> due,
    List<PaidVat.Waiting> waiting) {

  static final Cash NONE =
      new Cash(new CashSpans(List.of()), Map.of(), Set.of(), List.of(), List.of());

  /// What of some entries does not count as it is booked.
  CodedFilter.Waiting waitingIn(List<CodedScope> scopes, VatCodes codes) {
    if (deferred.isEmpty()) return CodedFilter.Waiting.NONE;
    Set<EntryId> inside = new HashSet<>();
    for (var id : deferred) {
      var day = Objects.requireNonNull(entries.get(id)).date();
      if (scopes.stream().anyMatch(scope -> scope.span().contains(day))) inside.add(id);
    }
    var late =
        codes.all().stream()
            .filter(VatCode::waitsForPayment)
            .map(VatCode::code)
            .collect(Collectors.toSet());
    return new CodedFilter.Waiting(inside, late);
  }

  /// A part as a line of the entry that brought it, which may be no more.
  CodedLine line(PaidPart part) {
    var posting = Posting.of(part.account(), part.amount()).withVat(part.code());
    var entry = entries.get(part.entry());
    if (entry == null)
      return new CodedLine(
          part.entry(),
          new NumberRange.Number("", 0),
          part.date(),
          "",
          Optional.empty(),
          Instant.EPOCH,
          posting);
    return new CodedLine(
        entry.id(),
        new NumberRange.Number(entry.series(), entry.number()),
        part.date(),
        entry.text(),
        entry.document(),
        entry.recordedAt(),
        posting);
  }

  /// The VAT on it, which the books hold and no return counts yet.
  Money vatWaiting(VatBook book, VatCodes codes) {
    return Money.sum(
        waiting.stream()
            .filter(one ->
                codes
                    .find(one.code())
                    .filter(code -> book.part(code, one.account()) == VatPart.OWED)
                    .isPresent())
            .map(one -> one.amount().negate())
            .toList());
  }
}
