package coop.meent.invoice;

import coop.meent.base.Id.EntryId;
import coop.meent.base.Id.InvoiceId;
import coop.meent.base.Money;
import java.time.LocalDate;

/// What took something off what is open of an invoice.
///
/// @param amount less than nothing when money went back
/// @param date of the entry that books it
public record Settlement(
    InvoiceId invoice, Kind kind, Money amount, LocalDate date, EntryId entry) {

  public enum Kind {
    PAYMENT,
    WRITE_OFF
  }
}
