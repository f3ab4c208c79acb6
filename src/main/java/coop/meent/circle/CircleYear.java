package coop.meent.circle;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Money;
import coop.meent.circle.CircleMonths.Preview;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// A circle's calendar year: what went in and out for each member, and what each gave to each, held
/// against the ceiling of the gift tax before it is passed.
///
/// @param lines by member, in the order of the roll
/// @param pairs the largest forecast first
public record CircleYear(
    CircleFacts facts, int year, GiftCeiling ceiling, List<Line> lines, List<Pair> pairs) {

  /// One member's year.
  ///
  /// @param opening on 1 January, which counts for box 3
  /// @param fees paid for the costs
  /// @param back surplus and pay-outs
  /// @param surplus above the cap at the end, not paid back yet
  public record Line(
      MemberId member,
      Money opening,
      Money deposits,
      Money fees,
      Money given,
      Money received,
      Money back,
      Money closing,
      Money surplus) {

    /// Nothing appears and nothing gets lost.
    public Money adrift() {
      return opening.plus(deposits).minus(given).minus(back).minus(closing);
    }
  }

  /// What one gave to one other.
  ///
  /// @param forecast the year's total if the months to come are like the one that is next
  public record Pair(MemberId donor, MemberId recipient, Money given, Money forecast) {}

  public CircleYear {
    lines = List.copyOf(lines);
    pairs = List.copyOf(pairs);
  }

  /// @param next what the next month would be, where that is known
  static CircleYear of(CircleFacts facts, CircleMonths months, int year, Optional<Preview> next) {
    List<Line> lines = new ArrayList<>();
    for (var member : facts.roll().everybody()) lines.add(line(facts, member, year));
    return new CircleYear(
        facts, year, months.ceiling(year), lines, pairs(facts, months, year, next));
  }

  private static Line line(CircleFacts facts, MemberId member, int year) {
    var last = LocalDate.of(year, 12, 31);
    var in = Money.ZERO;
    var back = Money.ZERO;
    var fees = Money.ZERO;
    for (var one : facts.movements(member)) {
      if (one.on().getYear() != year || one.known().isEmpty()) continue;
      fees = fees.plus(one.fee());
      boolean isBack = one.is(MovementKind.REFUND) || one.is(MovementKind.PAID_OUT);
      if (isBack) back = back.minus(one.amount());
      else in = in.plus(one.amount());
    }
    var opening = facts.balance(member, LocalDate.of(year - 1, 12, 31));
    return new Line(
        member,
        opening,
        in,
        fees,
        given(facts, member, year),
        received(facts, member, year),
        back,
        facts.balance(member, last),
        facts.surplus(member, last));
  }

  private static Money given(CircleFacts facts, MemberId member, int year) {
    return Money.sum(
            facts.gifts(member).stream()
                .filter(gift ->
                    facts
                        .month(gift.month())
                        .filter(one -> one.month().getYear() == year)
                        .isPresent())
                .map(GiftLine::paid)
                .toList())
        .plus(again(facts, member, year, Correction::amount))
        .plus(
            Money.sum(
                facts.help(member).stream()
                    .filter(one -> one.month().getYear() == year)
                    .map(HelpLine::paid)
                    .toList()))
        .plus(helped(facts, member, year, HelpReceipt::own));
  }

  private static Money again(
      CircleFacts facts, MemberId member, int year, Function<Correction, Money> what) {
    return Money.sum(
        facts.corrections(member).stream()
            .filter(one ->
                facts.month(one.settledIn()).filter(in -> in.month().getYear() == year).isPresent())
            .map(what)
            .toList());
  }

  private static Money received(CircleFacts facts, MemberId member, int year) {
    return Money.sum(
            facts.receipts(member).stream()
                .filter(one -> one.month().getYear() == year)
                .map(Receipt::received)
                .toList())
        .plus(again(facts, member, year, Correction::received))
        .plus(helped(facts, member, year, HelpReceipt::received));
  }

  private static Money helped(
      CircleFacts facts, MemberId member, int year, Function<HelpReceipt, Money> what) {
    return Money.sum(
        facts.helped(member).stream()
            .filter(one -> one.month().getYear() == year)
            .map(what)
            .toList());
  }

  private record Key(MemberId donor, MemberId recipient) {}

  private static List<Pair> pairs(
      CircleFacts facts, CircleMonths months, int year, Optional<Preview> next) {
    Map<Key, Money> given = new LinkedHashMap<>();
    var last = YearMonth.of(year, 1);
    for (var month : facts.months()) {
      if (month.isContested() || month.month().getYear() != year) continue;
      last = month.month().plusMonths(1);
      months.sheet(facts, month).ifPresent(sheet -> add(given, sheet, 1));
      for (var one : months.help(facts, month.month()))
        given.merge(new Key(one.donor(), one.recipient().orElseThrow()), one.paid(), Money::plus);
    }
    Map<Key, Money> forecast = new LinkedHashMap<>(given);
    var first = last;
    next.ifPresent(one -> {
      if (one instanceof Preview.Ready(var sheet, var _) && sheet.basis().month().getYear() == year)
        add(forecast, sheet, 13 - first.getMonthValue());
    });
    List<Pair> pairs = new ArrayList<>();
    forecast.forEach((key, money) ->
        pairs.add(new Pair(key.donor, key.recipient, given.getOrDefault(key, Money.ZERO), money)));
    pairs.sort(
        Comparator.comparing(Pair::forecast)
            .reversed()
            .thenComparing(pair -> pair.donor().uuid().toString()));
    return pairs;
  }

  private static void add(Map<Key, Money> totals, MonthSheet sheet, int times) {
    for (var line : sheet.lines())
      totals.merge(
          new Key(line.donor(), sheet.recipient(line.position())),
          Money.ofCents(Math.multiplyExact(line.paid().cents(), times)),
          Money::plus);
    if (times > 1) return;
    for (var carry : sheet.carried())
      carry
          .settled()
          .forEach((donor, money) ->
              totals.merge(new Key(donor, carry.again().recipient()), money, Money::plus));
  }

  /// Pairs whose year passes the ceiling, or would if it goes on like this.
  public List<Pair> warnings() {
    return pairs.stream().filter(pair -> pair.forecast().compareTo(ceiling.amount()) > 0).toList();
  }

  /// Whether the ceiling of this year itself is known; else that of an earlier year is held to.
  public boolean isCeilingKnown() {
    return ceiling.year() == year;
  }

  public Optional<Line> line(MemberId member) {
    return lines.stream().filter(one -> one.member().equals(member)).findFirst();
  }
}
