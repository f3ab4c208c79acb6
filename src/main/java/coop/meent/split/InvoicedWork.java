package coop.meent.split;

import coop.meent.base.FiscalPeriod;
import coop.meent.base.Id.AssignmentId;
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
    List<Billed> all = new ArrayList<>();
    for (var invoice : invoices.finals(ALWAYS))
      if (!invoice.isCreditNote()) all.addAll(of(invoice, names));
    return all.reversed();
  }

  private List<Billed> of(Invoice invoice, Map<AssignmentId, String> names) {
    SequencedMap<AssignmentId, Money> nets = new LinkedHashMap<>();
    add(nets, invoice, false);
    if (nets.isEmpty()) return List.of();
    var gross = invoice.gross();
    for (var note : invoices.creditNotes(invoice.id())) {
      add(nets, note, true);
      gross = gross.minus(note.gross());
    }
    var hours = invoices.hoursOf(invoice.id());
    var payments = payments(invoice);
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
              names.getOrDefault(assignment, "?"),
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

  private List<Billed.Paid> payments(Invoice invoice) {
    return invoices.settlements(invoice.id()).stream()
        .filter(one -> one.kind() == Settlement.Kind.PAYMENT)
        .map(one -> new Billed.Paid(one.entry().uuid(), one.date(), one.amount()))
        .toList();
  }
}
