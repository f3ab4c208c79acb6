package coop.meent.invoice;

import coop.meent.base.FiscalPeriod;
import coop.meent.base.Id.BookId;
import coop.meent.base.Id.ClientId;
import coop.meent.base.Id.DraftId;
import coop.meent.base.Id.EntryId;
import coop.meent.base.Id.InvoiceId;
import coop.meent.base.Language;
import coop.meent.base.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A final invoice or credit note, as it was sent. Amounts are those of the paper: positive on a
/// credit note, too.
///
/// @param draft that it came of; a credit note has none
/// @param period in which what it asks for was delivered
/// @param credits the invoice that a credit note takes back
/// @param isWhole whether a credit note takes all of it back
/// @param entry that books it
/// @param reference that the client wants to find
/// @param text above the lines
/// @param paymentReference with check digits, `RF31 20260001` without the blank
public record Invoice(
    InvoiceId id,
    BookId book,
    Optional<DraftId> draft,
    Kind kind,
    InvoiceNumber number,
    LocalDate date,
    LocalDate due,
    FiscalPeriod period,
    ClientId client,
    Optional<InvoiceId> credits,
    boolean isWhole,
    EntryId entry,
    Sums sums,
    Language language,
    Optional<String> reference,
    Optional<String> text,
    String paymentReference,
    Party seller,
    Party buyer,
    List<InvoiceLine> lines,
    Instant recordedAt) {

  public enum Kind {
    INVOICE,
    CREDIT_NOTE
  }

  /// @param gross what is to be paid
  public record Sums(Money net, Money vat, Money gross) {}

  public Invoice {
    lines = List.copyOf(lines);
  }

  /// The same under its number.
  Invoice numbered(InvoiceId id, InvoiceNumber number, String paymentReference, EntryId entry) {
    return copy(id, number, paymentReference, entry, sums);
  }

  /// The same, added up.
  Invoice adding(Sums sums) {
    return copy(id, number, paymentReference, entry, sums);
  }

  private Invoice copy(
      InvoiceId id, InvoiceNumber number, String paymentReference, EntryId entry, Sums sums) {
    return new Invoice(
        id,
        book,
        draft,
        kind,
        number,
        date,
        due,
        period,
        client,
        credits,
        isWhole,
        entry,
        sums,
        language,
        reference,
        text,
        paymentReference,
        seller,
        buyer,
        lines,
        recordedAt);
  }

  /// Whether it is only what a draft would become.
  public boolean isProvisional() {
    return number.number() == 0;
  }

  public boolean isCreditNote() {
    return kind == Kind.CREDIT_NOTE;
  }

  public Money gross() {
    return sums.gross();
  }

  public Money net() {
    return sums.net();
  }

  public Money vat() {
    return sums.vat();
  }
}
