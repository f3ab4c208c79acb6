package coop.meent.pay;

import coop.meent.bank.BankAccount;
import coop.meent.base.Money;
import coop.meent.pay.file.PaymentFault;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

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

  /// Whether it is paid from an account unless somebody says otherwise: the one that its money
  /// stands on, or any that is not kept for others of the list.
  public boolean isFor(BankAccount account, Collection<ToPay> list) {
    return payable
        .from()
        .map(account.iban()::equals)
        .orElseGet(() ->
            list.stream().noneMatch(one -> one.payable.from().equals(Optional.of(account.iban()))));
  }

  public boolean isPayable() {
    return faults.isEmpty();
  }
}
