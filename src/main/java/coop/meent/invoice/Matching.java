package coop.meent.invoice;

import coop.meent.bank.Reason.PaysInvoice.Way;
import coop.meent.bank.file.StatementLine;
import coop.meent.base.Money;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

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
    var said =
        Stream.of(Optional.of(line.text()), line.structuredText(), line.endToEnd())
            .flatMap(Optional::stream)
            .map(text -> " " + text.toUpperCase(Locale.ROOT) + " ")
            .toList();
    var number = row.number().toString().toUpperCase(Locale.ROOT);
    var bare = row.number().bare().toUpperCase(Locale.ROOT);
    var reference = row.paymentReference();
    return said.stream()
        .anyMatch(text ->
            text.replace(" ", "").contains(reference)
                || isWord(number, text)
                || isWord(bare, text));
  }

  /// Not as a part of a longer number.
  private static boolean isWord(String number, String text) {
    int at = text.indexOf(number);
    while (at >= 0) {
      boolean begins = !isPart(text.charAt(at - 1));
      boolean ends = !isPart(text.charAt(at + number.length()));
      if (begins && ends) return true;
      at = text.indexOf(number, at + 1);
    }
    return false;
  }

  private static boolean isPart(char letter) {
    return Character.isLetterOrDigit(letter) || letter == '-';
  }

  private static boolean isFrom(InvoiceRow row, StatementLine line) {
    var buyer = plain(row.buyer());
    return Stream.of(line.counterparty(), line.ultimateParty())
        .flatMap(Optional::stream)
        .map(Matching::plain)
        .anyMatch(name -> !name.isEmpty() && (name.contains(buyer) || buyer.contains(name)));
  }

  /// Letters and figures, without the forms of companies: banks write names in many ways.
  private static String plain(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("\\b(b\\.?v\\.?|n\\.?v\\.?|v\\.?o\\.?f\\.?|u\\.?a\\.?|gmbh|ltd)(?=\\W|$)", "")
        .replaceAll("[^a-z0-9]", "");
  }
}
