package coop.meent.recurring;

import coop.meent.base.Id.EntryId;
import coop.meent.base.Id.InvoiceId;

/// What each time is made like. Neither ever changes once it is there.
public sealed interface Example {

  record OfEntry(EntryId entry) implements Example {}

  record OfInvoice(InvoiceId invoice) implements Example {}
}
