package coop.meent.ledger;

import coop.meent.base.Id.BookId;
import coop.meent.base.Id.EntryId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// An entry somebody wants to record; [LedgerService#record] says whether it can be.
///
/// @param document number or name of the paper behind it, such as an invoice number
/// @param reverses the entry that this one takes back
public record EntryDraft(
    BookId book,
    LocalDate date,
    EntryKind kind,
    String text,
    Optional<String> document,
    Optional<EntryId> reverses,
    List<Posting> postings) {

  public EntryDraft {
    postings = List.copyOf(postings);
  }

  public static EntryDraft of(BookId book, LocalDate date, String text, List<Posting> postings) {
    return new EntryDraft(
        book, date, EntryKind.REGULAR, text, Optional.empty(), Optional.empty(), postings);
  }

  /// The mirror image of an entry, which takes it back.
  public static EntryDraft reversal(JournalEntry of, LocalDate date, String text) {
    var mirror = of.postings().stream().map(Posting::negate).toList();
    return new EntryDraft(
        of.book(), date, EntryKind.REVERSAL, text, of.document(), Optional.of(of.id()), mirror);
  }

  public EntryDraft withKind(EntryKind kind) {
    return new EntryDraft(book, date, kind, text, document, reverses, postings);
  }

  public EntryDraft withDocument(String document) {
    return new EntryDraft(book, date, kind, text, Optional.of(document), reverses, postings);
  }
}
