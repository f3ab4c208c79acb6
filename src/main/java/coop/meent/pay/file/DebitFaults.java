package coop.meent.pay.file;

import coop.meent.base.Money;
import coop.meent.base.SepaText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Finds what a bank would refuse of a file of collections, before it is written.
public final class DebitFaults {

  private DebitFaults() {}

  /// All of them, in the order of the collections.
  public static List<DebitFault> of(DebitFile file) {
    List<DebitFault> faults = new ArrayList<>();
    var creditor = file.creditor();
    var party = creditor.party();
    if (SepaText.of(party.name()).isEmpty()) faults.add(new DebitFault.NoCreditor());
    if (CreditorId.parse(creditor.identifier()).isEmpty())
      faults.add(new DebitFault.BadCreditorId(creditor.identifier()));
    if (!Account.isSepa(party.iban()))
      faults.add(new DebitFault.BadCollectingAccount(party.iban()));
    if (!BankDays.isOne(file.on()))
      faults.add(new DebitFault.NotBankDay(file.on(), BankDays.next(file.on())));
    if (file.debits().isEmpty()) faults.add(new DebitFault.NoDebits());
    Set<String> marks = new HashSet<>();
    for (var debit : file.debits()) {
      var debtor = debit.debtor();
      faults.addAll(of(debtor, debit.amount()));
      if (isSameAccount(debtor, party))
        faults.add(new DebitFault.OwnDebitAccount(debtor.name(), debtor.iban()));
      faults.addAll(ofMandate(debit, file));
      var mark = debit.endToEnd();
      if (!Marks.isOne(mark)) faults.add(new DebitFault.BadDebitMark(debtor.name(), mark));
      if (!marks.add(mark)) faults.add(new DebitFault.DebitMarkTwice(debtor.name(), mark));
    }
    return faults;
  }

  private static boolean isSameAccount(Party one, Party other) {
    var account = Account.iban(one.iban());
    return account.isPresent() && account.equals(Account.iban(other.iban()));
  }

  private static List<DebitFault> ofMandate(Debit debit, DebitFile file) {
    List<DebitFault> faults = new ArrayList<>();
    var name = debit.debtor().name();
    var allowed = debit.allowed();
    if (!Marks.isOne(allowed.reference()))
      faults.add(new DebitFault.BadMandateReference(name, allowed.reference()));
    if (allowed.signed().isAfter(file.on()))
      faults.add(new DebitFault.SignedAfter(name, allowed.signed(), file.on()));
    return faults;
  }

  /// Those of whom is collected from, and how much, before there is a batch.
  public static List<DebitFault> of(Party debtor, Money amount) {
    List<DebitFault> faults = new ArrayList<>();
    var name = debtor.name();
    if (SepaText.of(name).isEmpty()) faults.add(new DebitFault.NoDebtor(amount));
    if (Account.iban(debtor.iban()).isEmpty())
      faults.add(
          debtor.iban().isBlank()
              ? new DebitFault.NoAccount(name)
              : new DebitFault.BadDebtorIban(name, debtor.iban()));
    else if (!Account.isSepa(debtor.iban()))
      faults.add(new DebitFault.OutsideSepa(name, debtor.iban().strip().substring(0, 2)));
    if (!PaymentFaults.isInRange(amount)) faults.add(new DebitFault.DebitOutOfRange(name, amount));
    return faults;
  }
}
