package coop.meent.circle;

import coop.meent.base.Id.CircleId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Money;
import coop.meent.ledger.Book;
import coop.meent.ledger.Dimensions;
import coop.meent.member.Member;
import coop.meent.pay.Payable;
import coop.meent.pay.PayableKind;
import coop.meent.pay.PayableSource;
import coop.meent.pay.PaymentOrder;
import coop.meent.pay.file.Party;
import coop.meent.store.Tx;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// What circles owe members from an account of the cooperative: gifts of months that were run,
/// surplus of a year, what somebody had who left.
public final class CirclePayables implements PayableSource {

  private final CircleDeeds deeds;
  private final CircleMonths months;
  private final Predicate<MemberId> isSettled;

  /// @param isSettled whether all that is between the cooperative and somebody was settled: then
  ///   the settlement says what is paid of what they had
  public CirclePayables(CircleService circles, Predicate<MemberId> isSettled) {
    deeds = circles.deeds();
    months = circles.months();
    this.isSettled = isSettled;
  }

  @Override
  public List<Payable> payables(Book book) {
    var people = deeds.people();
    return deeds.store().read(deeds::all).stream()
        .filter(facts -> deeds.payingBook(facts.circle()).filter(book.id()::equals).isPresent())
        .flatMap(facts -> Stream.concat(gifts(facts), back(facts)))
        .filter(due -> due.open.isPositive())
        .map(due -> payable(due, people))
        .toList();
  }

  /// What is open of one thing that a circle owes.
  private record Due(
      Circle circle,
      PayableKind kind,
      UUID item,
      MemberId to,
      Money open,
      LocalDate on,
      Object what) {}

  private Stream<Due> gifts(CircleFacts facts) {
    return facts.months().stream()
        .flatMap(
            month -> months.transfers(facts, month).stream().map(one -> gift(facts, month, one)));
  }

  private static Due gift(CircleFacts facts, RunMonth month, Transfer transfer) {
    return new Due(
        facts.circle(),
        PayableKind.GIFT,
        Owed.gifts(month.circle(), month.month(), transfer.to()),
        transfer.to(),
        transfer.open(),
        transfer.due(),
        month.month());
  }

  private Stream<Due> back(CircleFacts facts) {
    return facts.payBacks().stream()
        .filter(one -> !one.movement().is(MovementKind.PAID_OUT) || !isSettled.test(one.to()))
        .map(one ->
            new Due(
                facts.circle(),
                PayableKind.PUT_ASIDE,
                one.movement().id().uuid(),
                one.to(),
                one.open(),
                one.on(),
                one));
  }

  private Payable payable(Due due, Map<MemberId, Member> people) {
    var payee = Optional.ofNullable(people.get(due.to));
    var circle = due.circle;
    var told = due.kind == PayableKind.GIFT ? "circle.pay.text" : "circle.pay.back";
    return new Payable(
        due.kind,
        due.item,
        Party.of(payee.map(Member::name).orElse("?"), payee.flatMap(Member::iban).orElse("")),
        Optional.of(due.to),
        due.open,
        due.on,
        deeds.words(told, circle.name(), due.what),
        circle.booking().orElseThrow().funds(),
        Dimensions.NONE.withMember(due.to).withCircle(circle.id()),
        texts -> texts.get("circle.pay.why", circle.name(), due.what),
        circle.iban());
  }

  /// A gift comes from what the donors put aside, from each by what each gives.
  @Override
  public List<Part> parts(PaymentOrder order) {
    return switch (order.kind()) {
      case GIFT -> ofDonors(order);
      case PUT_ASIDE -> ofOwner(order);
      default -> List.of();
    };
  }

  private List<Part> ofDonors(PaymentOrder order) {
    for (var facts : deeds.store().read(deeds::all))
      for (var month : facts.months())
        for (var to : months.recipients(facts, month))
          if (Owed.gifts(month.circle(), month.month(), to).equals(order.item()))
            return months.donors(facts, month, to, order.amount()).entrySet().stream()
                .map(one -> new Part(order.account(), about(one.getKey(), facts), one.getValue()))
                .toList();
    return List.of();
  }

  private List<Part> ofOwner(PaymentOrder order) {
    return deeds.store().read(deeds::all).stream()
        .flatMap(facts ->
            facts.payBacks().stream()
                .filter(one -> one.movement().id().uuid().equals(order.item()))
                .map(one -> new Part(order.account(), about(one.to(), facts), order.amount())))
        .toList();
  }

  private static Dimensions about(MemberId whose, CircleFacts facts) {
    return Dimensions.NONE.withMember(whose).withCircle(facts.circle().id());
  }

  @Override
  public void settled(Tx tx, Settled how) {
    var order = how.order();
    boolean isOurs = order.kind() == PayableKind.GIFT || order.kind() == PayableKind.PUT_ASIDE;
    var to = order.about().member();
    if (!isOurs || to.isEmpty()) return;
    circle(tx, order, to.get())
        .ifPresent(circle -> {
          var paid =
              new Paid(
                  circle,
                  to.get(),
                  Owed.mark(order.item()),
                  how.amount(),
                  how.day(),
                  Optional.empty(),
                  Optional.empty());
          deeds.money().put(tx, how.id(), paid, deeds.clock().instant());
        });
  }

  /// Of a month that was taken back meanwhile, too: the money is gone all the same.
  private Optional<CircleId> circle(Tx tx, PaymentOrder order, MemberId to) {
    return deeds.all(tx.sql()).stream()
        .filter(facts ->
            order.kind() == PayableKind.GIFT
                ? isGift(facts, order.item(), to)
                : facts.movements().stream().anyMatch(one -> one.id().uuid().equals(order.item())))
        .map(facts -> facts.circle().id())
        .findFirst();
  }

  private static boolean isGift(CircleFacts facts, UUID item, MemberId to) {
    var last = facts.nextMonth();
    for (var month = facts.firstMonth(); !month.isAfter(last); month = month.plusMonths(1))
      if (Owed.gifts(facts.circle().id(), month, to).equals(item)) return true;
    return false;
  }
}
