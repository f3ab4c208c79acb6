package coop.meent.split;

import coop.meent.base.FiscalPeriod;
import coop.meent.base.Id.AssignmentId;
import coop.meent.base.Id.InvoiceId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Ids;
import coop.meent.base.Money;
import coop.meent.einvoice.Address;
import coop.meent.invoice.Invoice;
import coop.meent.invoice.InvoiceLine;
import coop.meent.invoice.InvoiceService;
import coop.meent.invoice.Settlement;
import coop.meent.work.Assignment;
import coop.meent.work.BilledHours;
import coop.meent.work.WorkService;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.UUID;
import java.util.stream.Collectors;

/// What final sales invoices brought, assignment by assignment, less what credit notes took back.
/// Of lines on no assignment there is no team.
public final class InvoicedWork implements BilledWork {

  private static final FiscalPeriod ALWAYS =
      new FiscalPeriod(LocalDate.of(1990, 1, 1), LocalDate.of(9999, 12, 31));
  private static final BigDecimal HOUR = BigDecimal.valueOf(60);

  private final InvoiceService invoices;
  private final WorkService work;

  public InvoicedWork(InvoiceService invoices, WorkService work) {
    this.invoices = invoices;
    this.work = work;
  }

  @Override
  public Optional<Address> address() {
    var sender = invoices.sender();
    if (sender.street().isEmpty() || sender.postcode().isEmpty() || sender.town().isEmpty())
      return Optional.empty();
    return Optional.of(
        Address.of(sender.street().get(), sender.postcode().get(), sender.town().get(), "NL"));
  }

  @Override
  public List<Billed> all() {
    Map<AssignmentId, String> names =
        work.assignments().stream().collect(Collectors.toMap(Assignment::id, Assignment::name));
    var papers = invoices.finals(ALWAYS);
    var around =
        new Around(
            names,
            papers.stream()
                .filter(Invoice::isCreditNote)
                .collect(Collectors.groupingBy(note -> note.credits().orElseThrow())),
            invoices.hoursByInvoice(),
            invoices.settlements(papers.stream().map(Invoice::id).toList()));
    List<Billed> all = new ArrayList<>();
    for (var invoice : papers) if (!invoice.isCreditNote()) all.addAll(of(invoice, around));
    return all.reversed();
  }

  /// What is known beside invoices, by invoice where it is of one.
  private record Around(
      Map<AssignmentId, String> names,
      Map<InvoiceId, List<Invoice>> notes,
      Map<InvoiceId, List<BilledHours>> hours,
      Map<InvoiceId, List<Settlement>> settlements) {}

  private static List<Billed> of(Invoice invoice, Around around) {
    SequencedMap<AssignmentId, Money> nets = new LinkedHashMap<>();
    add(nets, invoice, false);
    if (nets.isEmpty()) return List.of();
    var gross = invoice.gross();
    for (var note : around.notes.getOrDefault(invoice.id(), List.of())) {
      add(nets, note, true);
      gross = gross.minus(note.gross());
    }
    var hours = around.hours.getOrDefault(invoice.id(), List.of());
    var payments = payments(around.settlements.getOrDefault(invoice.id(), List.of()));
    List<Billed> parts = new ArrayList<>();
    for (var part : nets.entrySet()) {
      var assignment = part.getKey();
      parts.add(
          new Billed(
              id(invoice, assignment),
              invoice.number().toString(),
              invoice.date(),
              assignment,
              invoice.client(),
              invoice.buyer().name(),
              around.names.getOrDefault(assignment, "?"),
              part.getValue(),
              gross,
              worked(hours, assignment),
              payments));
    }
    return parts;
  }

  static UUID id(Invoice invoice, AssignmentId assignment) {
    return Ids.derived("billed", invoice.id().uuid().toString(), assignment.uuid().toString());
  }

  private static void add(Map<AssignmentId, Money> nets, Invoice paper, boolean isTakenBack) {
    for (InvoiceLine line : paper.lines()) {
      var net = isTakenBack ? line.net().negate() : line.net();
      line.assignment().ifPresent(one -> nets.merge(one, net, Money::plus));
    }
  }

  private static List<Billed.Worked> worked(List<BilledHours> hours, AssignmentId assignment) {
    SequencedMap<MemberId, Integer> minutes = new LinkedHashMap<>();
    for (var one : hours)
      if (one.assignment().equals(assignment))
        minutes.merge(one.member(), one.minutes(), Integer::sum);
    return minutes.entrySet().stream()
        .map(one -> new Billed.Worked(one.getKey(), hours(one.getValue())))
        .toList();
  }

  private static BigDecimal hours(int minutes) {
    var exact = BigDecimal.valueOf(minutes).divide(HOUR, 4, RoundingMode.HALF_UP);
    var plain = exact.stripTrailingZeros();
    return plain.scale() < 0 ? plain.setScale(0) : plain;
  }

  private static List<Billed.Paid> payments(List<Settlement> settlements) {
    return settlements.stream()
        .filter(one -> one.kind() == Settlement.Kind.PAYMENT)
        .map(one -> new Billed.Paid(one.entry().uuid(), one.date(), one.amount()))
        .toList();
  }
}
