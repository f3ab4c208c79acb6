package coop.meent.split;

import java.util.List;

/// Where invoices are kept: what they brought for which assignment.
public interface BilledWork {

  /// Of every final invoice, the newest first.
  List<Billed> all();
}
