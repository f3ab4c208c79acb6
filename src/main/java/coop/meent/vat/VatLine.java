package coop.meent.vat;

import coop.meent.base.Money;
import coop.meent.ledger.Account;
import coop.meent.ledger.CodedLine;

/// A line of the books as a return counts it.
///
/// @param amount with the sign that it has in its rubric
public record VatLine(CodedLine line, Account account, VatPart part, Money amount) {

  public String code() {
    return line.posting().vatCode().orElse("");
  }
}
