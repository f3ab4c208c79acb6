package coop.meent.pay.file;

import coop.meent.base.Money;
import coop.meent.base.RfReference;
import coop.meent.base.SepaText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Finds what a bank would refuse of a payment file, before it is written.
public final class PaymentFaults {

  private static final Money SMALLEST = Money.ofCents(1);
  private static final Money LARGEST = Money.ofCents(99_999_999_999L);

  private PaymentFaults() {}

  /// All of them, in the order of the payments.
  public static List<PaymentFault> of(PaymentFile file) {
    List<PaymentFault> faults = new ArrayList<>();
    var debtor = file.debtor();
    if (SepaText.of(debtor.name()).isEmpty()) faults.add(new PaymentFault.NoPayer());
    if (!Account.isSepa(debtor.iban()))
      faults.add(new PaymentFault.BadPayingAccount(debtor.iban()));
    if (file.payments().isEmpty()) faults.add(new PaymentFault.NoPayments());
    Set<String> marks = new HashSet<>();
    for (var payment : file.payments()) {
      faults.addAll(of(payment));
      var creditor = payment.creditor();
      if (Account.iban(creditor.iban()).isPresent()
          && Account.iban(creditor.iban()).equals(Account.iban(debtor.iban())))
        faults.add(new PaymentFault.OwnAccount(creditor.name(), creditor.iban()));
      if (!marks.add(payment.endToEnd()))
        faults.add(new PaymentFault.MarkTwice(creditor.name(), payment.endToEnd()));
    }
    return faults;
  }

  /// Those of one payment by itself.
  public static List<PaymentFault> of(Payment payment) {
    List<PaymentFault> faults = new ArrayList<>(of(payment.creditor(), payment.amount()));
    var name = payment.creditor().name();
    var toTell = payment.toTell();
    if (RfReference.isMeant(toTell) && RfReference.parse(toTell).isEmpty())
      faults.add(new PaymentFault.BadReference(name, toTell));
    var mark = payment.endToEnd();
    if (!Marks.isOne(mark)) faults.add(new PaymentFault.BadMark(name, mark));
    return faults;
  }

  /// Those of whom is paid, and how much, before there is a batch.
  public static List<PaymentFault> of(Party creditor, Money amount) {
    List<PaymentFault> faults = new ArrayList<>();
    var name = creditor.name();
    if (SepaText.of(name).isEmpty()) faults.add(new PaymentFault.NoName(amount));
    if (creditor.iban().isBlank()) faults.add(new PaymentFault.NoAccount(name));
    else if (Account.iban(creditor.iban()).isEmpty())
      faults.add(new PaymentFault.BadIban(name, creditor.iban()));
    else if (!Account.isSepa(creditor.iban()) && creditor.bic().isEmpty())
      faults.add(new PaymentFault.BicNeeded(name, creditor.iban().strip().substring(0, 2)));
    creditor
        .bic()
        .filter(bic -> !Account.isBic(bic))
        .ifPresent(bic -> faults.add(new PaymentFault.BadBic(name, bic)));
    if (!isInRange(amount)) faults.add(new PaymentFault.AmountOutOfRange(name, amount));
    return faults;
  }

  static boolean isInRange(Money amount) {
    return amount.compareTo(SMALLEST) >= 0 && amount.compareTo(LARGEST) <= 0;
  }
}
