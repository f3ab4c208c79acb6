package coop.meent.development;

import coop.meent.base.Id.BillId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Bills and claims that can show what a training came to, as far as they can be read here; the
/// room that keeps them is above.
@FunctionalInterface
public interface Evidence {

  /// @param claimant the member whose claim it is; empty for a supplier's bill
  /// @param gross what is paid, with VAT
  /// @param isApproved whether others agreed to pay it, and nobody disagrees
  record Paper(
      BillId id,
      String number,
      Optional<MemberId> claimant,
      LocalDate date,
      String text,
      Money gross,
      boolean hasReceipt,
      boolean isApproved) {}

  List<Paper> papers();

  default Optional<Paper> paper(String number) {
    return papers().stream()
        .filter(one -> one.number().equalsIgnoreCase(number.strip()))
        .findFirst();
  }
}
