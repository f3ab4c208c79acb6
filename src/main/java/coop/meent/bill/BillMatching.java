package coop.meent.bill;

import coop.meent.bank.LineWords;
import coop.meent.bank.PaidPart;
import coop.meent.bank.Reason.PaysBill.How;
import coop.meent.bank.file.StatementLine;
import coop.meent.base.Money;
import coop.meent.base.Rate;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/// Which bills a line of the bank pays, by what it says and how much it is. Our own number or the
/// payment reference is sure, and so is the supplier's own number beside its account or name;
/// without any of them the account or the name and the amount must fit.
///
/// @param open booked bills of which something is open, the oldest first
record BillMatching(List<Standing> open) {

  private static final int TELLING = 5;

  /// How much of a name must be there, out of a hundred.
  private static final int ALIKE = 40;

  /// How far the rate may have moved between a bill and its payment, so that what the bank took is
  /// still all of it: past a tenth it is rather a part, or something else.
  private static final Rate MOVES = Rate.of("0.1");

  /// @param parts the bills with what they get, adding up to what was paid less the difference
  /// @param difference what was paid more because the rate had moved; less than nothing: paid less
  record Match(List<PaidPart<Standing>> parts, How how, Money difference) {

    Match(List<PaidPart<Standing>> parts, How how) {
      this(parts, how, Money.ZERO);
    }

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
    if (named.isEmpty()) return unnamed(toPay, said, paid).or(() -> moved(toPay, said, paid));
    return Optional.of(atItsRate(named, paid).orElseGet(() -> paying(named, paid)));
  }

  /// A bill in another currency, paid at the rate of another day.
  private static Optional<Match> atItsRate(List<Standing> one, Money paid) {
    if (one.size() != 1 || !one.getFirst().isForeign()) return Optional.empty();
    var bill = one.getFirst();
    var difference = paid.minus(bill.open());
    var most = bill.open().times(MOVES, RoundingMode.HALF_UP);
    if (difference.isZero() || difference.abs().compareTo(most) > 0) return Optional.empty();
    return Optional.of(new Match(List.of(new PaidPart<>(bill, bill.open())), How.RATE, difference));
  }

  /// Without a number the payee must be known by account or name, and have one such bill.
  private static Optional<Match> moved(List<Standing> toPay, Said said, Money paid) {
    var near =
        toPay.stream()
            .filter(one -> isOnAccount(one.bill(), said) || isWithPayee(one.bill(), said))
            .filter(one -> atItsRate(List.of(one), paid).isPresent())
            .toList();
    return atItsRate(near, paid);
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
        .or(() -> all(byName, paid))
        .or(() -> alike(toPay, said, paid));
  }

  private static Optional<Match> same(List<Standing> theirs, Money paid, How how) {
    return theirs.stream()
        .filter(one -> one.open().equals(paid))
        .findFirst()
        .map(one -> new Match(List.of(new PaidPart<>(one, paid)), how));
  }

  /// A name that is hardly to be read, and the only bill of just this amount.
  private static Optional<Match> alike(List<Standing> toPay, Said said, Money paid) {
    var same = toPay.stream().filter(one -> one.open().equals(paid)).toList();
    boolean isAlike =
        same.size() == 1 && said.words.likeness(same.getFirst().bill().payeeName()) >= ALIKE;
    return isAlike ? same(same, paid, How.ALIKE) : Optional.empty();
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
