package coop.meent.invoice;

import coop.meent.base.Money;
import coop.meent.einvoice.Calculator;
import coop.meent.einvoice.InvoiceVat;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// What the credit notes of an invoice left of it. A note takes what all notes together, this one
/// included, come to, less what the earlier ones took: so none is more than a cent off what it
/// comes to by itself, and they never take more than the invoice asked for. The note that takes the
/// last of a line, or of a rate, takes exactly what is left.
record Uncredited(Invoice invoice, List<Invoice> notes) {

  Uncredited {
    notes = List.copyOf(notes);
  }

  /// How much of each line is left; lines of which nothing is left are not there.
  Map<Integer, BigDecimal> quantities() {
    Map<Integer, BigDecimal> left = new TreeMap<>();
    for (var line : invoice.lines()) left.put(line.line(), line.quantity());
    for (var line : taken())
      left.merge(line.creditsLine().orElseThrow(), line.quantity().negate(), BigDecimal::add);
    left.values().removeIf(quantity -> quantity.signum() == 0);
    return left;
  }

  private List<InvoiceLine> taken() {
    return notes.stream()
        .flatMap(note -> note.lines().stream())
        .filter(line -> line.creditsLine().isPresent())
        .toList();
  }

  Money gross() {
    return invoice.gross().minus(Money.sum(notes.stream().map(Invoice::gross).toList()));
  }

  /// The lines of a note that takes so much, with what the VAT of their rates differs.
  List<InvoiceLine> lines(Map<Integer, BigDecimal> wanted) {
    var left = quantities();
    List<InvoiceLine> lines = new ArrayList<>();
    for (var line : invoice.lines()) {
      var quantity = wanted.get(line.line());
      if (quantity == null) continue;
      var rest = left.getOrDefault(line.line(), BigDecimal.ZERO).subtract(quantity);
      lines.add(line.crediting(lines.size() + 1, quantity, net(line, rest)));
    }
    return withVat(lines, last(left, wanted));
  }

  /// @param rest what is left of the line after this
  private Money net(InvoiceLine line, BigDecimal rest) {
    var earlier =
        Money.sum(
            taken().stream()
                .filter(one -> one.creditsLine().orElseThrow() == line.line())
                .map(InvoiceLine::net)
                .toList());
    var all =
        rest.signum() == 0
            ? line.net()
            : Calculator.lineNet(line.quantity().subtract(rest), line.price());
    return all.minus(earlier);
  }

  /// The rates of which nothing is left after this.
  private Set<InvoiceVat> last(Map<Integer, BigDecimal> left, Map<Integer, BigDecimal> wanted) {
    Set<InvoiceVat> last = new HashSet<>();
    for (var line : invoice.lines()) last.add(rate(line));
    for (var line : invoice.lines()) {
      var rest = left.getOrDefault(line.line(), BigDecimal.ZERO);
      if (wanted.getOrDefault(line.line(), BigDecimal.ZERO).compareTo(rest) != 0)
        last.remove(rate(line));
    }
    return last;
  }

  private List<InvoiceLine> withVat(List<InvoiceLine> lines, Set<InvoiceVat> last) {
    Map<InvoiceVat, Money> nets = new HashMap<>();
    for (var line : lines) nets.merge(rate(line), line.net(), Money::plus);
    List<InvoiceLine> all = new ArrayList<>();
    for (var line : lines) {
      var net = nets.remove(rate(line));
      all.add(net == null ? line : line.withVatDifference(difference(rate(line), net, last)));
    }
    return all;
  }

  private Money difference(InvoiceVat rate, Money net, Set<InvoiceVat> last) {
    var earlierNet = Money.ZERO;
    var earlierVat = Money.ZERO;
    for (var note : notes) {
      for (var line : note.lines())
        if (rate(line).equals(rate)) earlierNet = earlierNet.plus(line.net());
      earlierVat = earlierVat.plus(vat(note, rate));
    }
    var all =
        last.contains(rate)
            ? vat(invoice, rate)
            : Calculator.vat(earlierNet.plus(net), rate.rate());
    return all.minus(earlierVat).minus(Calculator.vat(net, rate.rate()));
  }

  private static Money vat(Invoice paper, InvoiceVat rate) {
    return EInvoices.totals(paper).vatOf(rate.category(), rate.rate());
  }

  /// Lines of one category and rate are taxed together, whatever the words of their reasons.
  private InvoiceVat rate(InvoiceLine line) {
    var vat = EInvoices.vat(line, invoice.language());
    return new InvoiceVat(vat.category(), vat.rate(), Optional.empty());
  }
}
