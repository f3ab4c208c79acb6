package coop.meent.split;

import coop.meent.base.Money;
import java.time.LocalDate;

/// An invoice about to be made for a member, as far as the cooperative books it.
///
/// @param net negative of a credit note
record SelfBillDraft(
    SelfBillNumber number,
    TeamShare share,
    String memberName,
    LocalDate issued,
    boolean isCredit,
    boolean isSmallBusiness,
    Money net,
    Money vat) {

  Money gross() {
    return net.plus(vat);
  }
}
