package coop.meent.bill;

import coop.meent.bank.LineWords;
import coop.meent.bank.PaidPart;
import coop.meent.bank.Reason.PaysBill.How;
import coop.meent.bank.file.StatementLine;
import coop.meent.base.Money;
import java.util.List;
import java.util.Optional;

/// Which bills a line of the bank pays, by what it says and how much it is. Our own number or the
/// payment reference is sure, and so is the supplier's own number beside its account or name;
/// without any of them the account or the name and the amount must fit.
///
/// @param open booked bills of which something is open, the oldest first
record BillMatching(List<Standing> open) {

  private static final int TELLING = 5;

  /// @param parts the bills with what they get, adding up to what was paid
  record Match(List<PaidPart<Standing>> parts, How how) {

    String numbers() {
      return String.join(
          ", ", parts.stream().map(one -> one.item().bill().number().toString()).toList());
    }

    String payee() {
      return parts.getFirst().item().bill().payeeName();
    }
  }

  /// A line, and its words.
  private record Said(StatementLine line, LineWords words) {}

  Optional<Match> of(StatementLine line) {
    if (line.amount().isZero()) return Optional.empty();
    var said = new Said(line, new LineWords(line));
    var paid = line.amount().negate();
    if (paid.isNegative()) return back(said, paid);
    var toPay = open.stream().filter(one -> one.open().isPositive()).toList();
    var named = toPay.stream().filter(one -> isNamed(one.bill(), said)).toList();
    return named.isEmpty() ? unnamed(toPay, said, paid) : Optional.of(paying(named, paid));
  }

  private static Match paying(List<Standing> named, Money paid) {
    int over = paid.compareTo(asked(named));
    var how = over > 0 ? How.OVER : over == 0 ? How.EXACT : How.PART;
    return new Match(PaidPart.filling(named, Standing::open, paid), how);
  }

  private static Money asked(List<Standing> bills) {
    return Money.sum(bills.stream().map(Standing::open).toList());
  }

  private static Optional<Match> unnamed(List<Standing> toPay, Said said, Money paid) {
    var byIban = toPay.stream().filter(one -> isOnAccount(one.bill(), said)).toList();
    var byName = toPay.stream().filter(one -> isWithPayee(one.bill(), said)).toList();
    return same(byIban, paid, How.IBAN)
        .or(() -> same(byName, paid, How.NAME))
        .or(() -> all(byIban, paid))
        .or(() -> all(byName, paid));
  }

  private static Optional<Match> same(List<Standing> theirs, Money paid, How how) {
    return theirs.stream()
        .filter(one -> one.open().equals(paid))
        .findFirst()
        .map(one -> new Match(List.of(new PaidPart<>(one, paid)), how));
  }

  /// All that is open of one payee.
  private static Optional<Match> all(List<Standing> theirs, Money paid) {
    boolean isOne = theirs.stream().map(one -> one.bill().payee()).distinct().count() == 1;
    if (!isOne || !asked(theirs).equals(paid)) return Optional.empty();
    return Optional.of(new Match(PaidPart.filling(theirs, Standing::open, paid), How.ALL));
  }

  private Optional<Match> back(Said said, Money back) {
    return open.stream()
        .filter(one -> one.open().isNegative() && back.compareTo(one.open()) >= 0)
        .filter(one ->
            isNamed(one.bill(), said)
                || isOnAccount(one.bill(), said)
                || isWithPayee(one.bill(), said))
        .findFirst()
        .map(one -> new Match(List.of(new PaidPart<>(one, back)), How.BACK));
  }

  private static boolean isNamed(Bill bill, Said said) {
    var words = said.words;
    return words.names(bill.number().toString())
        || bill.paymentReference().filter(one -> isTelling(one) && words.holds(one)).isPresent()
        || bill.supplierNumber()
            .filter(words::names)
            .filter(_ -> isOnAccount(bill, said) || isWithPayee(bill, said))
            .isPresent();
  }

  /// A short reference is found in anything.
  private static boolean isTelling(String reference) {
    return reference.replace(" ", "").length() >= TELLING;
  }

  private static boolean isOnAccount(Bill bill, Said said) {
    return bill.iban().isPresent() && bill.iban().equals(said.line.counterpartyIban());
  }

  private static boolean isWithPayee(Bill bill, Said said) {
    return said.words.isWith(bill.payeeName());
  }
}
