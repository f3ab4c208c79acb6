package coop.meent.circle;

import coop.meent.base.Money;
import coop.meent.circle.CircleMonths.Preview;
import coop.meent.settlement.Phrase;
import coop.meent.settlement.SettlementLine;
import coop.meent.settlement.SettlementLine.Step;
import coop.meent.settlement.SettlementPart;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What somebody who leaves has in a circle that keeps one account: everything that went in and
/// out, and the gifts that are still to be given. An account of one's own is taken along as it is.
public final class CirclePart implements SettlementPart {

  private final CircleService circles;

  public CirclePart(CircleService circles) {
    this.circles = circles;
  }

  @Override
  public Share of(Leaving leaving) {
    return Share.of(
        circles.circles().stream()
            .filter(facts -> facts.circle().hasOneAccount())
            .flatMap(facts -> line(facts, leaving).stream())
            .toList());
  }

  private Optional<SettlementLine> line(CircleFacts facts, Leaving leaving) {
    var steps = steps(facts, leaving);
    if (steps.isEmpty()) return Optional.empty();
    var sum = Money.sum(steps.stream().flatMap(step -> step.amount().stream()).toList());
    return Optional.of(
        new SettlementLine(
            Phrase.of("settlement.part.circle"),
            Phrase.of("settlement.circle", facts.circle().name(), leaving.day()),
            sum,
            Optional.of(facts.circle().founded()),
            Optional.of(leaving.day()),
            steps,
            List.of()));
  }

  private List<Step> steps(CircleFacts facts, Leaving leaving) {
    List<Step> steps = new ArrayList<>();
    for (var one : facts.movements(leaving.member()))
      if (!one.on().isAfter(leaving.day()) && one.known().isPresent())
        steps.add(
            Step.counts(Phrase.of("settlement.circle." + one.kind(), one.on()), one.amount()));
    for (var gift : facts.gifts(leaving.member())) {
      var month = facts.month(gift.month()).orElseThrow();
      boolean isCounted =
          !month.month().atEndOfMonth().isAfter(leaving.day())
              && facts.rules(month).filter(rules -> !CircleFacts.isOnCall(rules)).isPresent();
      if (isCounted)
        steps.add(
            Step.counts(
                Phrase.of("settlement.circle.gift", month.month().atEndOfMonth()),
                gift.paid().negate()));
    }
    for (var one : facts.corrections(leaving.member())) {
      var month = facts.month(one.settledIn()).orElseThrow().month();
      boolean isCounted = !month.atEndOfMonth().isAfter(leaving.day()) && !one.amount().isZero();
      if (isCounted)
        steps.add(
            Step.counts(
                Phrase.of("settlement.circle.again", month.atEndOfMonth()), one.amount().negate()));
    }
    for (var one : facts.help(leaving.member()))
      allied(one.month(), one.paid(), leaving).ifPresent(steps::add);
    for (var one : facts.helped(leaving.member()))
      allied(one.month(), one.own(), leaving).ifPresent(steps::add);
    if (steps.isEmpty()) return steps;
    open(facts, leaving).ifPresent(steps::add);
    return steps;
  }

  private static Optional<Step> allied(YearMonth month, Money left, Leaving leaving) {
    boolean isCounted = !month.atEndOfMonth().isAfter(leaving.day()) && !left.isZero();
    return isCounted
        ? Optional.of(
            Step.counts(Phrase.of("settlement.circle.allied", month.atEndOfMonth()), left.negate()))
        : Optional.empty();
  }

  /// What is asked of the leaver in the next month that is to be run.
  private Optional<Step> open(CircleFacts facts, Leaving leaving) {
    var next = facts.nextMonth();
    if (next.isAfter(YearMonth.from(leaving.lastDay()))) return Optional.empty();
    if (!(circles.months().preview(facts) instanceof Preview.Ready(var sheet, var _)))
      return Optional.empty();
    var gives = sheet.givenBy(leaving.member());
    return gives.isZero()
        ? Optional.empty()
        : Optional.of(
            Step.counts(Phrase.of("settlement.circle.open", next.atEndOfMonth()), gives.negate()));
  }
}
