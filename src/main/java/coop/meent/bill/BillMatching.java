package coop.meent.bill;

import coop.meent.bank.LineWords;
import coop.meent.bank.Reason.PaysBill.How;
import coop.meent.bank.file.StatementLine;
import coop.meent.base.Money;
import java.util.ArrayList;
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
  record Match(List<Part> parts, How how) {

    String numbers() {
      return String.join(
          ", ", parts.stream().map(one -> one.standing.bill().number().toString()).toList());
    }

    String payee() {
      return parts.getFirst().standing.bill().payeeName();
    }
  }

  /// @param amount what was paid of it; less than nothing when money came back
  record Part(Standing standing, Money amount) {}

  Optional<Match> of(StatementLine line) {
    if (line.amount().isZero()) return Optional.empty();
    if (line.amount().isPositive()) return back(line);
    var paid = line.amount().negate();
    var named =
        open.stream().filter(one -> one.open().isPositive() && isNamed(one.bill(), line)).toList();
    return named.isEmpty() ? unnamed(line, paid) : Optional.of(paying(named, paid));
  }

  /// Fills the oldest first; what is too much stays with the last.
  private static Match paying(List<Standing> named, Money paid) {
    var rest = paid;
    List<Part> parts = new ArrayList<>();
    for (var one : named) {
      if (!rest.isPositive()) break;
      var part = rest.compareTo(one.open()) < 0 ? rest : one.open();
      parts.add(new Part(one, part));
      rest = rest.minus(part);
    }
    if (rest.isPositive()) {
      var last = parts.removeLast();
      parts.add(new Part(last.standing, last.amount.plus(rest)));
      return new Match(parts, How.OVER);
    }
    var asked = Money.sum(named.stream().map(Standing::open).toList());
    return new Match(parts, asked.equals(paid) ? How.EXACT : How.PART);
  }

  private Optional<Match> unnamed(StatementLine line, Money paid) {
    var toPay = open.stream().filter(one -> one.open().isPositive()).toList();
    var byIban = toPay.stream().filter(one -> isOnAccount(one.bill(), line)).toList();
    var byName = toPay.stream().filter(one -> new LineWords(line).isWith(payee(one))).toList();
    return same(byIban, paid, How.IBAN)
        .or(() -> same(byName, paid, How.NAME))
        .or(() -> all(byIban, paid))
        .or(() -> all(byName, paid));
  }

  private static String payee(Standing one) {
    return one.bill().payeeName();
  }

  private static Optional<Match> same(List<Standing> theirs, Money paid, How how) {
    return theirs.stream()
        .filter(one -> one.open().equals(paid))
        .findFirst()
        .map(one -> new Match(List.of(new Part(one, paid)), how));
  }

  /// All that is open of one payee.
  private static Optional<Match> all(List<Standing> theirs, Money paid) {
    boolean isOne = theirs.stream().map(one -> one.bill().payee()).distinct().count() == 1;
    var sum = Money.sum(theirs.stream().map(Standing::open).toList());
    if (!isOne || !sum.equals(paid)) return Optional.empty();
    var parts = theirs.stream().map(one -> new Part(one, one.open())).toList();
    return Optional.of(new Match(parts, How.ALL));
  }

  private Optional<Match> back(StatementLine line) {
    var back = line.amount().negate();
    return open.stream()
        .filter(one -> one.open().isNegative() && back.compareTo(one.open()) >= 0)
        .filter(one ->
            isNamed(one.bill(), line)
                || isOnAccount(one.bill(), line)
                || new LineWords(line).isWith(payee(one)))
        .findFirst()
        .map(one -> new Match(List.of(new Part(one, back)), How.BACK));
  }

  private static boolean isNamed(Bill bill, StatementLine line) {
    var words = new LineWords(line);
    return words.names(bill.number().toString())
        || bill.paymentReference().filter(one -> isTelling(one) && words.holds(one)).isPresent()
        || bill.supplierNumber()
            .filter(one -> words.names(one))
            .filter(_ -> isOnAccount(bill, line) || words.isWith(bill.payeeName()))
            .isPresent();
  }

  /// A short reference is found in anything.
  private static boolean isTelling(String reference) {
    return reference.replace(" ", "").length() >= TELLING;
  }

  private static boolean isOnAccount(Bill bill, StatementLine line) {
    return bill.iban().isPresent() && bill.iban().equals(line.counterpartyIban());
  }
}
