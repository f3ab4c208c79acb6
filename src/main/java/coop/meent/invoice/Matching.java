package coop.meent.invoice;

import coop.meent.bank.LineWords;
import coop.meent.bank.Reason.PaysInvoice.Way;
import coop.meent.bank.file.StatementLine;
import coop.meent.base.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Which invoices a line of the bank pays, by what it says and how much it is. The number or the
/// reference is sure; without one the client's name and the amount must fit.
///
/// @param open invoices that are not settled, the oldest first
record Matching(List<InvoiceRow> open) {

  /// @param parts the invoices with what they get, adding up to the line
  record Match(List<Part> parts, Way way) {

    String numbers() {
      return String.join(", ", parts.stream().map(one -> one.row.number().toString()).toList());
    }

    String client() {
      return parts.getFirst().row.buyer();
    }
  }

  record Part(InvoiceRow row, Money amount) {}

  Optional<Match> of(StatementLine line) {
    if (line.amount().isZero()) return Optional.empty();
    if (line.amount().isNegative()) return back(line);
    var named = open.stream().filter(row -> isNamed(row, line) && row.open().isPositive()).toList();
    return named.isEmpty() ? unnamed(line) : Optional.of(paying(named, line.amount()));
  }

  /// Fills the oldest first; what is too much stays with the last.
  private static Match paying(List<InvoiceRow> named, Money amount) {
    var rest = amount;
    List<Part> parts = new ArrayList<>();
    for (var row : named) {
      if (!rest.isPositive()) break;
      var part = rest.compareTo(row.open()) < 0 ? rest : row.open();
      parts.add(new Part(row, part));
      rest = rest.minus(part);
    }
    if (rest.isPositive()) {
      var last = parts.removeLast();
      parts.add(new Part(last.row, last.amount.plus(rest)));
      return new Match(parts, Way.OVER);
    }
    var asked = Money.sum(named.stream().map(InvoiceRow::open).toList());
    return new Match(parts, asked.equals(amount) ? Way.EXACT : Way.PART);
  }

  /// Of one client: the oldest with just this open, or all that is open.
  private Optional<Match> unnamed(StatementLine line) {
    var theirs = open.stream().filter(row -> row.open().isPositive() && isFrom(row, line)).toList();
    var same = theirs.stream().filter(row -> row.open().equals(line.amount())).findFirst();
    if (same.isPresent())
      return same.map(row -> new Match(List.of(new Part(row, row.open())), Way.AMOUNT));
    boolean ofOne = theirs.stream().map(InvoiceRow::client).distinct().count() == 1;
    var all = Money.sum(theirs.stream().map(InvoiceRow::open).toList());
    if (!ofOne || !all.equals(line.amount())) return Optional.empty();
    var parts = theirs.stream().map(row -> new Part(row, row.open())).toList();
    return Optional.of(new Match(parts, Way.ALL));
  }

  private Optional<Match> back(StatementLine line) {
    return open.stream()
        .filter(row -> row.open().isNegative() && (isNamed(row, line) || isFrom(row, line)))
        .filter(row -> line.amount().compareTo(row.open()) >= 0)
        .findFirst()
        .map(row -> new Match(List.of(new Part(row, line.amount())), Way.BACK));
  }

  /// By its number, whole, or by its reference.
  static boolean isNamed(InvoiceRow row, StatementLine line) {
    var words = new LineWords(line);
    return words.holds(row.paymentReference())
        || words.names(row.number().toString())
        || words.names(row.number().bare());
  }

  private static boolean isFrom(InvoiceRow row, StatementLine line) {
    return new LineWords(line).isWith(row.buyer());
  }
}
