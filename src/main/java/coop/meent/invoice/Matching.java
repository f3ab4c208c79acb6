package coop.meent.invoice;

import coop.meent.bank.LineWords;
import coop.meent.bank.PaidPart;
import coop.meent.bank.Reason.PaysInvoice.Way;
import coop.meent.bank.file.StatementLine;
import coop.meent.base.Money;
import java.util.List;
import java.util.Optional;

/// Which invoices a line of the bank pays, by what it says and how much it is. The number or the
/// reference is sure; without one the client's name and the amount must fit.
///
/// @param open invoices that are not settled, the oldest first
record Matching(List<InvoiceRow> open) {

  /// @param parts the invoices with what they get, adding up to the line
  record Match(List<PaidPart<InvoiceRow>> parts, Way way) {

    String numbers() {
      return String.join(", ", parts.stream().map(one -> one.item().number().toString()).toList());
    }

    String client() {
      return parts.getFirst().item().buyer();
    }
  }

  Optional<Match> of(StatementLine line) {
    if (line.amount().isZero()) return Optional.empty();
    var words = new LineWords(line);
    if (line.amount().isNegative()) return back(words, line.amount());
    var named =
        open.stream().filter(row -> isNamed(row, words) && row.open().isPositive()).toList();
    return named.isEmpty()
        ? unnamed(words, line.amount())
        : Optional.of(paying(named, line.amount()));
  }

  private static Match paying(List<InvoiceRow> named, Money amount) {
    int over = amount.compareTo(asked(named));
    var way = over > 0 ? Way.OVER : over == 0 ? Way.EXACT : Way.PART;
    return new Match(PaidPart.filling(named, InvoiceRow::open, amount), way);
  }

  private static Money asked(List<InvoiceRow> rows) {
    return Money.sum(rows.stream().map(InvoiceRow::open).toList());
  }

  /// Of one client: the oldest with just this open, or all that is open.
  private Optional<Match> unnamed(LineWords words, Money amount) {
    var theirs =
        open.stream().filter(row -> row.open().isPositive() && words.isWith(row.buyer())).toList();
    var same = theirs.stream().filter(row -> row.open().equals(amount)).findFirst();
    if (same.isPresent())
      return same.map(row -> new Match(List.of(new PaidPart<>(row, row.open())), Way.AMOUNT));
    boolean ofOne = theirs.stream().map(InvoiceRow::client).distinct().count() == 1;
    if (!ofOne || !asked(theirs).equals(amount)) return Optional.empty();
    return Optional.of(new Match(PaidPart.filling(theirs, InvoiceRow::open, amount), Way.ALL));
  }

  private Optional<Match> back(LineWords words, Money amount) {
    return open.stream()
        .filter(row -> row.open().isNegative() && amount.compareTo(row.open()) >= 0)
        .filter(row -> isNamed(row, words) || words.isWith(row.buyer()))
        .findFirst()
        .map(row -> new Match(List.of(new PaidPart<>(row, amount)), Way.BACK));
  }

  /// By its number, whole, or by its reference.
  static boolean isNamed(InvoiceRow row, LineWords words) {
    return words.holds(row.paymentReference())
        || words.names(row.number().toString())
        || words.names(row.number().bare());
  }
}
