package coop.meent.collect;

import coop.meent.base.Hash;
import coop.meent.base.Id.BankAccountId;
import coop.meent.base.Id.BookId;
import coop.meent.base.Id.DebitBatchId;
import coop.meent.base.Id.DebitId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Money;
import coop.meent.collect.DebitEvent.Kind;
import coop.meent.pay.file.DebitFile;
import coop.meent.pay.file.EndToEnd;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Collections to one account on one day, and what was done with them. Who approved it, whether the
/// debtors were told, whether there is a file and what still stands follow from the events.
///
/// @param number in the series of the laptop that made it
/// @param creditor who collects, and under which identifier
/// @param on the day that the money is to come
/// @param isOneLine whether the bank shows the whole as one line
/// @param orders in their place
/// @param events in the order in which they count
public record DebitBatch(
    DebitBatchId id,
    BookId book,
    BankAccountId account,
    MemberId maker,
    String series,
    long number,
    DebitFile.Creditor creditor,
    LocalDate on,
    boolean isOneLine,
    Instant madeAt,
    List<DebitOrder> orders,
    List<DebitEvent> events) {

  private static final String FIRST_SERIES = "A";

  public DebitBatch {
    orders = List.copyOf(orders);
    events = List.copyOf(events);
  }

  /// How people call it: `I7`, or `I7-B` from another laptop than the first.
  public String name() {
    return "I" + number + (series.equals(FIRST_SERIES) ? "" : "-" + series);
  }

  /// All but those that were taken out.
  public List<DebitOrder> active() {
    return orders.stream().filter(order -> stopped(order.id()).isEmpty()).toList();
  }

  /// Of what is not taken out.
  public Money total() {
    return Money.sum(active().stream().map(DebitOrder::amount).toList());
  }

  public Optional<DebitOrder> order(DebitId id) {
    return orders.stream().filter(one -> one.id().equals(id)).findFirst();
  }

  public Optional<DebitEvent> stopped(DebitId order) {
    return of(Kind.STOPPED, order);
  }

  /// That somebody noted that the bank returned it; the last, which says most.
  public Optional<DebitEvent> returned(DebitId order) {
    return of(Kind.RETURNED, order);
  }

  private Optional<DebitEvent> of(Kind kind, DebitId order) {
    return events.stream()
        .filter(one -> one.is(kind) && one.debit().equals(Optional.of(order)))
        .reduce((_, later) -> later);
  }

  public Optional<DebitEvent> withdrawn() {
    return events.stream().filter(one -> one.is(Kind.WITHDRAWN)).findFirst();
  }

  /// Of what is in the batch now, by somebody other than who made it.
  public Optional<DebitEvent> approved() {
    var mark = mark();
    return events.stream()
        .filter(one -> one.is(Kind.APPROVED) && !one.by().equals(maker))
        .filter(one -> one.mark().filter(mark::equals).isPresent())
        .findFirst();
  }

  /// The day on which the debtors were told.
  public Optional<LocalDate> told() {
    return events.stream().filter(one -> one.is(Kind.TOLD)).findFirst().flatMap(DebitEvent::on);
  }

  /// Those that were not taken back; more than one only when two laptops made one apart.
  public List<DebitEvent> exports() {
    return events.stream()
        .filter(one -> one.is(Kind.EXPORTED))
        .filter(one ->
            events.stream()
                .noneMatch(other ->
                    other.is(Kind.EXPORT_WITHDRAWN) && other.of().equals(Optional.of(one.id()))))
        .toList();
  }

  public Optional<DebitEvent> exported() {
    return exports().stream().findFirst();
  }

  /// Handed to the bank, as long as there is a file.
  public Optional<DebitEvent> sent() {
    return exported().flatMap(_ -> events.stream().filter(one -> one.is(Kind.SENT)).findFirst());
  }

  /// The last day on which all debtors are told in time.
  public LocalDate tellBy() {
    return active().stream().map(one -> one.toldBy(on)).min(Comparator.naturalOrder()).orElse(on);
  }

  /// Of all that a second pair of eyes looks at.
  String mark() {
    var head =
        Stream.of(
            id.uuid(), creditor.party().name(), creditor.party().iban(), creditor.identifier(), on);
    var lines =
        orders.stream()
            .flatMap(one ->
                Stream.of(
                    one.id().uuid(),
                    one.amount(),
                    one.debtor().name(),
                    one.debtor().iban(),
                    one.reference(),
                    one.signed(),
                    one.toTell(),
                    one.account().uuid()));
    var text = Stream.concat(head, lines).map(String::valueOf).collect(Collectors.joining("\n"));
    return Hash.sha256(text.getBytes(StandardCharsets.UTF_8)).toString();
  }

  /// The file follows from what is in the batch alone, so that making it again gives the same bytes
  /// and the bank sees that it has it already.
  DebitFile file() {
    return new DebitFile(
        message(),
        LocalDateTime.ofInstant(madeAt, ZoneOffset.UTC),
        creditor,
        on,
        isOneLine,
        active().stream().map(DebitOrder::debit).toList());
  }

  /// By which the bank knows the file, and often shows the whole of it.
  String message() {
    var ids = active().stream().map(one -> one.id().uuid().toString());
    return EndToEnd.of(id.uuid().toString(), ids.collect(Collectors.joining()));
  }

  String fileName() {
    return "meent-" + name() + "-" + on + ".xml";
  }
}
