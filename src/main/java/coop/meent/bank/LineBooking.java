package coop.meent.bank;

import coop.meent.base.Id.BankLineId;
import java.util.List;

/// How one of many lines is to be booked.
///
/// @param text of the entry; blank to take it from the line
public record LineBooking(BankLineId line, String text, List<Allocation> parts) {

  public LineBooking {
    parts = List.copyOf(parts);
  }
}
