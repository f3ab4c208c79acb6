package coop.meent.invoice;

import coop.meent.base.Id.InvoiceId;
import coop.meent.base.RefusedException;
import coop.meent.store.Store;
import coop.meent.store.Tx;
import coop.meent.work.HoursService;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Takes invoices back, wholly or in part, by credit notes that name them.
final class Crediting {

  private final Store store;
  private final HoursService hours;
  private final Finalising finalising;
  private final Clock clock;
  private final Invoices invoices = new Invoices();

  Crediting(Store store, HoursService hours, Finalising finalising, Clock clock) {
    this.store = store;
    this.hours = hours;
    this.finalising = finalising;
    this.clock = clock;
  }

  CreditOutcome credit(InvoiceId id, CreditRequest request) {
    try {
      return store.write("invoice.credit", tx -> credit(tx, id, request));
    } catch (RefusedException e) {
      return new CreditOutcome.LedgerRefused(e.refusal());
    }
  }

  /// @throws RefusedException with what the ledger refuses
  CreditOutcome credit(Tx tx, InvoiceId id, CreditRequest request) {
    var found = invoices.find(tx.sql(), id);
    if (found.isEmpty()) return new CreditOutcome.NotHere();
    var invoice = found.get();
    if (invoice.isCreditNote()) return new CreditOutcome.NotAnInvoice(invoice.number().toString());
    if (request.date().isBefore(invoice.date()))
      return new CreditOutcome.BeforeTheInvoice(invoice.date());
    if (request.date().isAfter(LocalDate.now(clock)))
      return new CreditOutcome.NotYet(request.date());
    var uncredited = new Uncredited(invoice, invoices.crediting(tx.sql(), id));
    var left = uncredited.quantities();
    if (left.isEmpty()) return new CreditOutcome.NothingLeft(invoice.number().toString());
    var wanted = request.isWhole() ? left : request.lines();
    for (var line : new TreeMap<>(wanted).entrySet()) {
      boolean exists = invoice.lines().stream().anyMatch(one -> one.line() == line.getKey());
      if (!exists) return new CreditOutcome.NoSuchLine(line.getKey());
      var rest = left.getOrDefault(line.getKey(), BigDecimal.ZERO);
      if (!isWithin(line.getValue(), rest))
        return new CreditOutcome.MoreThanIsLeft(line.getKey(), rest);
    }
    boolean isWhole = takesAll(left, wanted);
    var note = note(invoice, request, uncredited.lines(wanted), isWhole);
    var totals = EInvoices.totals(note);
    if (!totals.gross().isPositive()) return new CreditOutcome.GivesNothing(totals.gross());
    if (totals.gross().compareTo(uncredited.gross()) > 0)
      return new CreditOutcome.AboveTheInvoice(totals.gross(), uncredited.gross());
    var sums = new Invoice.Sums(totals.net(), totals.vatAmount(), totals.gross());
    var made = finalising.record(tx, note.adding(sums), totals);
    if (isWhole && request.freesHours()) hours.release(tx, id);
    return new CreditOutcome.Credited(made);
  }

  /// Something, with the sign of the line, and no more of it than there is.
  private static boolean isWithin(BigDecimal wanted, BigDecimal left) {
    return wanted.signum() != 0
        && wanted.signum() == left.signum()
        && wanted.abs().compareTo(left.abs()) <= 0;
  }

  private static boolean takesAll(Map<Integer, BigDecimal> left, Map<Integer, BigDecimal> wanted) {
    return left.entrySet().stream()
        .allMatch(line ->
            wanted.getOrDefault(line.getKey(), BigDecimal.ZERO).compareTo(line.getValue()) == 0);
  }

  private Invoice note(
      Invoice invoice, CreditRequest request, List<InvoiceLine> lines, boolean isWhole) {
    return new Invoice(
        invoice.id(),
        invoice.book(),
        Optional.empty(),
        Invoice.Kind.CREDIT_NOTE,
        new InvoiceNumber(request.date().getYear(), "", 0),
        request.date(),
        request.date(),
        invoice.period(),
        invoice.client(),
        Optional.of(invoice.id()),
        isWhole,
        Finalising.NO_ENTRY,
        invoice.sums(),
        invoice.language(),
        invoice.reference(),
        request.text(),
        "",
        invoice.seller(),
        invoice.buyer(),
        lines,
        clock.instant());
  }
}
