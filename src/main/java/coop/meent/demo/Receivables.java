package coop.meent.demo;

import coop.meent.base.Money;
import coop.meent.demo.Movement.Party;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// What clients still owe, and their payments as they come in. What a client pays releases the
/// team's shares. Two invoices are left unpaid for long, so that there is something to remind of.
final class Receivables implements Strand, Invoicing.Earnings {

  private static final int FORGOTTEN_DAYS = 130;

  private final Span span;
  private final Chart chart;
  private final Till till;
  private final Payouts payouts;
  private final List<Invoice> open = new ArrayList<>();
  private int forgotten;

  Receivables(Span span, Chart chart, Till till, Payouts payouts) {
    this.span = span;
    this.chart = chart;
    this.till = till;
    this.payouts = payouts;
  }

  @Override
  public void invoiced(Invoice invoice) {
    open.add(invoice);
  }

  @Override
  public void on(LocalDate day) {
    if (day.isAfter(span.booked())) return;
    for (var invoice : List.copyOf(open)) {
      if (invoice.expected().equals(day) && !isForgotten(invoice)) receive(invoice, day);
    }
  }

  /// The first invoice of some months ago, and one some weeks later.
  private boolean isForgotten(Invoice invoice) {
    if (forgotten > 1) return false;
    var since = span.today().minusDays(forgotten == 0 ? FORGOTTEN_DAYS : FORGOTTEN_DAYS / 2);
    if (invoice.date().isBefore(since)) return false;
    forgotten++;
    return true;
  }

  private void receive(Invoice invoice, LocalDate day) {
    open.remove(invoice);
    till.move(payment(invoice, invoice.gross(), day, "Factuur " + invoice.number()));
    for (var share : invoice.shares()) payouts.release(share.person(), share.gross());
  }

  Movement payment(Invoice invoice, Money amount, LocalDate day, String text) {
    var customer = invoice.job().customer();
    return Movement.in(
            day,
            amount,
            Party.of(customer.name(), customer.iban()),
            text,
            chart.lines().credit("13011", amount, invoice.job().about()))
        .withEntryText("%s betaalt factuur %s".formatted(customer.name(), invoice.number()));
  }

  /// Not yet paid, the oldest first; long forgotten ones not among them.
  List<Invoice> awaited() {
    return open.stream()
        .filter(invoice -> !invoice.expected().isBefore(span.booked()))
        .sorted(java.util.Comparator.comparing(Invoice::expected))
        .toList();
  }
}
