package coop.meent.app;

import coop.meent.base.FiscalPeriod;
import coop.meent.base.Id.ClientId;
import coop.meent.client.DaysToPay;
import coop.meent.invoice.Invoice;
import coop.meent.invoice.InvoiceService;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/// How long clients take to pay, from the invoices of the last two years that were paid in full.
record InvoicesPaid(InvoiceService invoices, Clock clock) implements DaysToPay {

  private static final int YEARS = 2;

  @Override
  public Optional<Paid> of(ClientId client) {
    var today = LocalDate.now(clock);
    var days = days(client, new FiscalPeriod(today.minusYears(YEARS), today), today);
    if (days.isEmpty()) return Optional.empty();
    long sum = days.stream().mapToLong(Long::longValue).sum();
    long half = days.size() / 2;
    return Optional.of(
        new Paid(days.size(), Math.toIntExact(Math.floorDiv(sum + half, days.size()))));
  }

  private List<Long> days(ClientId client, FiscalPeriod period, LocalDate today) {
    return invoices.finals(period).stream()
        .filter(invoice -> invoice.client().equals(client))
        .filter(invoice -> invoices.openOn(invoice.id(), today).isZero())
        .flatMap(invoice -> last(invoice).stream())
        .toList();
  }

  private Optional<Long> last(Invoice invoice) {
    var paid = invoices.paidPerDay(invoice.id());
    return paid.isEmpty()
        ? Optional.empty()
        : Optional.of(Math.max(0, ChronoUnit.DAYS.between(invoice.date(), paid.lastKey())));
  }
}
