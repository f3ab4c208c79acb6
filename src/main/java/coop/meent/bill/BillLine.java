package coop.meent.bill;

import coop.meent.base.Id.AccountId;
import coop.meent.base.Id.AssignmentId;
import coop.meent.base.Money;
import java.util.Optional;

/// One line of a bill, and where it goes in the books.
///
/// @param vatCode with the percentage where the code leaves a choice: `P21`, `PED9`
/// @param net without VAT
/// @param vat that is paid with it; none where it is shifted to us
public record BillLine(
    String text,
    AccountId account,
    String vatCode,
    Money net,
    Money vat,
    Optional<AssignmentId> assignment,
    Optional<PrivateUse> privateUse) {

  public Money gross() {
    return net.plus(vat);
  }
}
