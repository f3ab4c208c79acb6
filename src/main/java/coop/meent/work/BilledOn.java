package coop.meent.work;

import coop.meent.base.Id.InvoiceId;

/// A line of an invoice.
public record BilledOn(InvoiceId invoice, int line) {}
