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
/// @param original where the bill is in another currency
public record BillLine(
    String text,
    AccountId account,
    String vatCode,
    Money net,
    Money vat,
    Optional<AssignmentId> assignment,
    Optional<PrivateUse> privateUse,
    Optional<InOriginal> original) {

  /// What a line is in the currency of its bill.
  public record InOriginal(Money net, Money vat) {}

  public Money gross() {
    return net.plus(vat);
  }

  /// The same in euros; what it was in the currency of the bill is kept.
  BillLine inEuros(Money euros, Money vatEuros) {
    return new BillLine(
        text,
        account,
        vatCode,
        euros,
        vatEuros,
        assignment,
        privateUse,
        Optional.of(new InOriginal(net, vat)));
  }
}
