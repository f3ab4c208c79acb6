package coop.meent.work;

import coop.meent.base.Id.AssignmentId;
import coop.meent.base.Id.InvoiceId;
import java.time.LocalDate;

/// That hours of an assignment went on an invoice, as whoever worked them can tell.
///
/// @param on the day on which they were put there
public record InvoicedHours(AssignmentId assignment, InvoiceId invoice, LocalDate on) {}
