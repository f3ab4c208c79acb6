package coop.meent.app;

import coop.meent.base.FiscalPeriod;
import coop.meent.base.Id.ClientId;
import coop.meent.client.DaysToPay;
import coop.meent.invoice.InvoiceFilter;
import coop.meent.invoice.InvoiceRow;
import coop.meent.invoice.InvoiceService;
import coop.meent.invoice.Settlement;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// How long clients take to pay, from the invoices of the last two years that were paid in full.
record InvoicesPaid(InvoiceService invoices, Clock clock) implements DaysToPay {

  private static final int YEARS = 2;

  @Override
  public Optional<Paid> of(ClientId client) {
    var today = LocalDate.now(clock);
    var days = days(client, new FiscalPeriod(today.minusYears(YEARS), today));
    if (days.isEmpty()) return Optional.empty();
    long sum = days.stream().mapToLong(Long::longValue).sum();
    long half = days.size() / 2;
    return Optional.of(
        new Paid(days.size(), Math.toIntExact(Math.floorDiv(sum + half, days.size()))));
  }

  private List<Long> days(ClientId client, FiscalPeriod period) {
    var paid = paid(client, period);
    var settled = invoices.settlements(paid.stream().map(InvoiceRow::id).toList());
    return paid.stream()
        .flatMap(row ->
            last(settled.getOrDefault(row.id(), List.of())).stream()
                .map(last -> Math.max(0, ChronoUnit.DAYS.between(row.date(), last))))
        .toList();
  }

  private List<InvoiceRow> paid(ClientId client, FiscalPeriod period) {
    return invoices
        .book()
        .map(book -> InvoiceFilter.all(book).of(client).that(InvoiceFilter.Status.PAID))
        .map(filter -> invoices.list(filter, 0, Integer.MAX_VALUE))
        .orElse(List.of())
        .stream()
        .filter(row -> row.open().isZero() && period.contains(row.date()))
        .toList();
  }

  private static Optional<LocalDate> last(List<Settlement> settled) {
    return settled.stream()
        .filter(one -> one.kind() == Settlement.Kind.PAYMENT)
        .map(Settlement::date)
        .max(Comparator.naturalOrder());
  }
}
