package coop.meent.pay;

import coop.meent.base.Hash;
import coop.meent.base.Id.BankAccountId;
import coop.meent.base.Id.BatchId;
import coop.meent.base.Id.BookId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Id.OrderId;
import coop.meent.base.Money;
import coop.meent.pay.BatchEvent.Kind;
import coop.meent.pay.file.Party;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Payments from one account on one day, and what was done with them. Who approved it, whether
/// there is a file and what still stands follow from the events.
///
/// @param number in the series of the laptop that made it
/// @param on the day that the bank is asked to pay
/// @param isOneLine whether the bank shows the whole as one line
/// @param orders in their place
/// @param events in the order in which they count
public record Batch(
    BatchId id,
    BookId book,
    BankAccountId account,
    MemberId maker,
    String series,
    long number,
    Party payer,
    LocalDate on,
    boolean isOneLine,
    Instant madeAt,
    List<PaymentOrder> orders,
    List<BatchEvent> events) {

  private static final String FIRST_SERIES = "A";

  public Batch {
    orders = List.copyOf(orders);
    events = List.copyOf(events);
  }

  /// How people call it: `7`, or `B-7` from another laptop than the first.
  public String name() {
    return series.equals(FIRST_SERIES) ? String.valueOf(number) : series + "-" + number;
  }

  /// All but those that were stopped.
  public List<PaymentOrder> active() {
    return orders.stream().filter(order -> stopped(order.id()).isEmpty()).toList();
  }

  /// Of what is not stopped.
  public Money total() {
    return Money.sum(active().stream().map(PaymentOrder::amount).toList());
  }

  public Optional<PaymentOrder> order(OrderId id) {
    return orders.stream().filter(one -> one.id().equals(id)).findFirst();
  }

  public Optional<BatchEvent> stopped(OrderId order) {
    return events.stream()
        .filter(one -> one.is(Kind.STOPPED) && one.order().equals(Optional.of(order)))
        .findFirst();
  }

  public Optional<BatchEvent> withdrawn() {
    return events.stream().filter(one -> one.is(Kind.WITHDRAWN)).findFirst();
  }

  /// Of what is in the batch now, by somebody other than who made it: a payment that was slipped in
  /// later leaves it without approval.
  public Optional<BatchEvent> approved() {
    var mark = mark();
    return events.stream()
        .filter(one -> one.is(Kind.APPROVED) && !one.by().equals(maker))
        .filter(one -> one.mark().filter(mark::equals).isPresent())
        .findFirst();
  }

  /// Those that were not taken back; more than one only when two laptops made one apart.
  public List<BatchEvent> exports() {
    return events.stream()
        .filter(one -> one.is(Kind.EXPORTED))
        .filter(one ->
            events.stream()
                .noneMatch(other ->
                    other.is(Kind.EXPORT_WITHDRAWN) && other.of().equals(Optional.of(one.id()))))
        .toList();
  }

  public Optional<BatchEvent> exported() {
    return exports().stream().findFirst();
  }

  /// Handed to the bank, since the last file was made.
  public Optional<BatchEvent> sent() {
    return exported().flatMap(_ -> events.stream().filter(one -> one.is(Kind.SENT)).findFirst());
  }

  /// Of all that a second pair of eyes looks at.
  String mark() {
    var head = Stream.of(id.uuid(), payer.name(), payer.iban(), on, isOneLine);
    var lines =
        orders.stream()
            .flatMap(one ->
                Stream.of(
                    one.id().uuid(),
                    one.amount(),
                    one.payee().name(),
                    one.payee().iban(),
                    one.payee().bic(),
                    one.toTell(),
                    one.account().uuid()));
    var text = Stream.concat(head, lines).map(String::valueOf).collect(Collectors.joining("\n"));
    return Hash.sha256(text.getBytes(StandardCharsets.UTF_8)).toString();
  }
}
