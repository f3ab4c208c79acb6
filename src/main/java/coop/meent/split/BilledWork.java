package coop.meent.split;

import coop.meent.einvoice.Address;
import java.util.List;
import java.util.Optional;

/// Where invoices are kept: what they brought for which assignment.
public interface BilledWork {

  /// Of every final invoice, the newest first.
  List<Billed> all();

  /// Where the cooperative is found, as its own invoices say; empty while nobody filled that in.
  default Optional<Address> address() {
    return Optional.empty();
  }
}
