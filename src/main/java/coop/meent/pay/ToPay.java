package coop.meent.pay;

import coop.meent.base.Money;
import coop.meent.pay.file.PaymentFault;
import java.util.List;

/// What can be paid now.
///
/// @param underWay of what is owed: ordered and not booked yet
/// @param start up to how much of it was ever ordered, see [PaymentOrder#start]
/// @param faults by which a bank would refuse it
public record ToPay(
    Payable payable,
    Money underWay,
    Money start,
    List<PaymentFault> faults,
    List<PayWarning> warnings) {

  public ToPay {
    faults = List.copyOf(faults);
    warnings = List.copyOf(warnings);
  }

  public Money amount() {
    return payable.owed().minus(underWay);
  }

  public boolean isPayable() {
    return faults.isEmpty();
  }
}
