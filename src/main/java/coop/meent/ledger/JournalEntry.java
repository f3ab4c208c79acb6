package coop.meent.ledger;

import coop.meent.base.Id.BookId;
import coop.meent.base.Id.EntryId;
import coop.meent.base.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A recorded entry: balanced, numbered, never edited.
///
/// @param series the laptop's short code; `number` runs on per book and series without gaps
/// @param reversedBy the entry that took this one back, if any did that was not taken back itself
public record JournalEntry(
    EntryId id,
    BookId book,
    String series,
    long number,
    LocalDate date,
    EntryKind kind,
    String text,
    Optional<String> document,
    Optional<EntryId> reverses,
    Optional<EntryId> reversedBy,
    Instant recordedAt,
    List<Posting> postings) {

  public JournalEntry {
    postings = List.copyOf(postings);
    if (postings.size() < 2 || !sumOf(postings).isZero())
      throw new IllegalArgumentException("entry " + series + number + " does not balance");
  }

  static Money sumOf(List<Posting> postings) {
    return Money.sum(postings.stream().map(Posting::amount).toList());
  }

  /// How people refer to it: `A-12`.
  public String reference() {
    return series + "-" + number;
  }
}
