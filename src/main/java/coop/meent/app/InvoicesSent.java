package coop.meent.app;

import coop.meent.base.FiscalPeriod;
import coop.meent.base.Id.AssignmentId;
import coop.meent.base.Id.InvoiceId;
import coop.meent.handover.Occasion;
import coop.meent.handover.OccasionSource;
import coop.meent.invoice.InvoiceLine;
import coop.meent.invoice.InvoiceService;
import coop.meent.work.Assignment;
import coop.meent.work.HoursService;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/// That an invoice was sent, as an occasion to look at a dossier: by its lines where the office's
/// book can be read, else by one's own hours on it.
record InvoicesSent(InvoiceService invoices, HoursService hours) implements OccasionSource {

  private record Sent(AssignmentId assignment, InvoiceId invoice, LocalDate on) {}

  @Override
  public List<Occasion> within(List<Assignment> running, FiscalPeriod days) {
    var sent = Stream.concat(byLines(days), byHours(days)).distinct().toList();
    return running.stream()
        .flatMap(work ->
            sent.stream()
                .filter(one -> one.assignment.equals(work.id()))
                .map(one -> occasion(work, one)))
        .toList();
  }

  private Stream<Sent> byLines(FiscalPeriod days) {
    return invoices.finals(days).stream()
        .filter(one -> !one.isCreditNote())
        .flatMap(invoice ->
            invoice.lines().stream()
                .map(InvoiceLine::assignment)
                .flatMap(java.util.Optional::stream)
                .distinct()
                .map(work -> new Sent(work, invoice.id(), invoice.date())));
  }

  private Stream<Sent> byHours(FiscalPeriod days) {
    return hours.invoiced(days.from()).stream()
        .filter(one -> invoices.find(one.invoice()).isEmpty())
        .map(one -> new Sent(one.assignment(), one.invoice(), one.on()));
  }

  private static Occasion occasion(Assignment work, Sent one) {
    return new Occasion(
        Occasion.Kind.INVOICE,
        "INVOICE:" + one.invoice.uuid(),
        work.id(),
        one.on,
        work.holder(),
        texts -> texts.get("prompt.invoice", work.name(), texts.date(one.on)));
  }
}
