package coop.meent.bank;

import coop.meent.bank.file.StatementLine;
import java.util.List;

/// How earlier lines with the counterparty of a line were booked: what a room may know of who pays,
/// where the name alone does not tell.
@FunctionalInterface
public interface Earlier {

  Earlier NOTHING = line -> List.of();

  /// The newest first; by account number, and by the whole name only where the line has none or is
  /// of a payment provider.
  List<List<Allocation>> with(StatementLine line);
}
