package coop.meent.demo;

import coop.meent.base.FiscalPeriod;
import coop.meent.invoice.CreditOutcome;
import coop.meent.invoice.CreditRequest;
import coop.meent.invoice.Draft;
import coop.meent.invoice.DraftLine;
import coop.meent.invoice.DraftOutcome;
import coop.meent.invoice.FinalOutcome;
import coop.meent.invoice.InvoiceRow;
import coop.meent.invoice.Sender;
import coop.meent.invoice.SenderOutcome;
import coop.meent.work.HoursDraft;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Since the first of January of half a year ago the cooperative makes its invoices in Meent: from
/// hours, with a number, paid by what the bank brings. What was invoiced before is in the books
/// alone. At the end of the story there is a draft, and a credit note on what somebody forgot to
/// pay.
final class Papers {

  private static final int A_DAY = 8 * 60;
  private static final int OPEN_JOBS = 4;

  private final Span span;
  private final Services services;
  private final DayBook dayBook;
  private final LocalDate from;

  Papers(Span span, Services services, DayBook dayBook) {
    this.span = span;
    this.services = services;
    this.dayBook = dayBook;
    from = span.today().minusMonths(6).withDayOfYear(1);
  }

  /// @param iban on which clients pay
  void begin(String iban) {
    var sender =
        new Sender(
            Optional.of("Houtmarkt 12"),
            Optional.of("7201 KL"),
            Optional.of("Zutphen"),
            Optional.of("boekhouding@demeent.example"),
            Optional.of("0575 555 012"),
            Optional.of(iban),
            Optional.of(30));
    if (!(services.invoices().saveSender(sender) instanceof SenderOutcome.Saved))
      throw new IllegalStateException(sender.toString());
  }

  boolean covers(LocalDate day) {
    return !day.isBefore(from);
  }

  /// The paper of an invoice, with the hours that it counts.
  void make(Invoice invoice) {
    List<HoursDraft> hours = new ArrayList<>();
    for (var share : invoice.shares())
      hours.addAll(hours(invoice.job(), share.person(), share.halfHours() * 30, invoice.date()));
    log(hours);
    var content = Draft.Content.of(invoice.job().customer().id(), line(invoice.job(), hours));
    var outcome = services.invoices().makeFinal(draft(content).id(), invoice.date());
    if (!(outcome instanceof FinalOutcome.Final(var paper)))
      throw new IllegalStateException(outcome.toString());
    if (!paper.number().toString().equals(invoice.number())
        || !paper.gross().equals(invoice.gross()))
      throw new IllegalStateException(paper.number() + " for " + invoice.number());
    dayBook.noteRecorded(services.ledger().entry(paper.entry()).orElseThrow());
  }

  private Draft draft(Draft.Content content) {
    var outcome = services.invoices().saveDraft(Optional.empty(), content);
    if (outcome instanceof DraftOutcome.Saved(var draft, var _)) return draft;
    throw new IllegalStateException(outcome.toString());
  }

  private static DraftLine line(Cast.Job job, List<HoursDraft> hours) {
    var days = hours.stream().map(HoursDraft::date).toList();
    var period =
        new FiscalPeriod(
            days.stream().min(Comparator.naturalOrder()).orElseThrow(),
            days.stream().max(Comparator.naturalOrder()).orElseThrow());
    return DraftLine.hours(
        job.assignment().id(),
        period,
        BigDecimal.valueOf(job.rateCents(), 2),
        job.customer().tariff().name());
  }

  /// Back from the day before, a working day at a time.
  private static List<HoursDraft> hours(
      Cast.Job job, Cast.Person person, int minutes, LocalDate before) {
    List<HoursDraft> all = new ArrayList<>();
    int left = minutes;
    for (var day = before.minusDays(1); left > 0; day = day.minusDays(1)) {
      if (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY)
        continue;
      int part = Math.min(left, A_DAY);
      all.add(new HoursDraft(person.id(), job.assignment().id(), day, part, "", true));
      left -= part;
    }
    return all;
  }

  private void log(List<HoursDraft> hours) {
    services
        .store()
        .write(
            "work.log-hours",
            tx -> {
              for (var one : hours) services.hours().log(tx, one);
              return hours;
            });
  }

  /// What nobody has invoiced yet, a draft of some of it, and a credit note.
  void finish(Cast cast) {
    var running = cast.jobs.stream().filter(job -> job.runsOn(span.today())).toList();
    for (var job : running.subList(0, Math.min(OPEN_JOBS, running.size())))
      log(hours(job, job.team().getFirst(), 3 * A_DAY - 90, span.today()));
    if (!running.isEmpty()) beginDraft(running.getFirst());
    services.invoices().open().stream()
        .filter(row -> row.isOverdue(span.today()))
        .findFirst()
        .ifPresent(this::credit);
  }

  private void beginDraft(Cast.Job job) {
    var month = new FiscalPeriod(span.today().minusDays(20), span.today());
    var hours =
        DraftLine.hours(
            job.assignment().id(),
            month,
            BigDecimal.valueOf(job.rateCents(), 2),
            job.customer().tariff().name());
    var travel =
        DraftLine.text(
            "Reiskosten",
            new BigDecimal("2"),
            new BigDecimal("18.40"),
            job.customer().tariff().name());
    draft(Draft.Content.of(job.customer().id(), hours, travel));
  }

  private void credit(InvoiceRow row) {
    var request =
        new CreditRequest(
            span.today(), Map.of(1, BigDecimal.ONE), Optional.of("Eén uur te veel geteld"), false);
    var outcome = services.invoices().credit(row.id(), request);
    if (!(outcome instanceof CreditOutcome.Credited(var note)))
      throw new IllegalStateException(outcome.toString());
    dayBook.noteRecorded(services.ledger().entry(note.entry()).orElseThrow());
  }
}
