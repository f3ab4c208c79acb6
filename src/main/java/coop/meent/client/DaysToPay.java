package coop.meent.client;

import coop.meent.base.Id.ClientId;
import java.util.Optional;

/// How long clients take to pay, as the books say it; a room above knows the invoices.
@FunctionalInterface
public interface DaysToPay {

  /// @param invoices that were paid in full over the last two years
  /// @param days from their date until they were, on average, rounded half up
  record Paid(int invoices, int days) {}

  /// Empty where nothing was paid yet, or the books cannot be read here.
  Optional<Paid> of(ClientId client);
}
