package coop.meent.einvoice;

import java.time.LocalDate;
import java.util.Optional;

/// The invoice that a credit note takes back, wholly or in part.
public record CreditedInvoice(String number, Optional<LocalDate> issued) {}
