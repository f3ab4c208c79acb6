package coop.meent.circle;

import coop.meent.base.Money;
import coop.meent.store.Store;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;

/// Looks whether what lies in the file of a circle is what its months come to when they are
/// computed anew. A laptop that cannot read what a month was computed with judges nothing.
public final class CircleAudit {

  private final Store store;
  private final Circles circles = new Circles();
  private final CircleMoney money = new CircleMoney();
  private final Months months = new Months();

  public CircleAudit(Store store) {
    this.store = store;
  }

  /// What is wrong, and in which month of which circle.
  ///
  /// @param expected and `found` of it, where it is about money
  public record Found(String circle, YearMonth month, Money expected, Money found) {}

  /// A month with its sheet.
  private record Seen(CircleFacts facts, RunMonth month, MonthSheet sheet) {
    Found found(Money expected, Money there) {
      return new Found(facts.circle().name(), month.month(), expected, there);
    }
  }

  @FunctionalInterface
  private interface Question {
    Optional<Found> of(Seen seen);
  }

  private Optional<Found> first(Question question) {
    return store.read(sql -> first(sql, question));
  }

  private Optional<Found> first(DSLContext sql, Question question) {
    for (var circle : circles.all(sql)) {
      var facts = CircleDeeds.facts(sql, circle, circles, money, months);
      for (var month : facts.months()) {
        if (month.isContested()) continue;
        var basis = months.basis(sql, month.id());
        var rules = facts.rules(month);
        if (basis.isEmpty() || rules.isEmpty()) continue;
        var sheet = new MonthSheet(basis.get(), rules.get(), circle);
        var found = question.of(new Seen(facts, month, sheet));
        if (found.isPresent()) return found;
      }
    }
    return Optional.empty();
  }

  /// Every gift and every receipt that lies here is one that the month comes to.
  public Optional<Found> otherGifts() {
    return first(seen -> {
      var gifts = seen.facts.gifts(seen.month);
      var lines = seen.sheet.lines();
      var receipts = seen.facts.receipts(seen.month);
      if (lines.containsAll(gifts) && seen.sheet.receipts().containsAll(receipts))
        return Optional.empty();
      return Optional.of(seen.found(seen.sheet.given(), given(gifts)));
    });
  }

  private static Money given(List<GiftLine> gifts) {
    return Money.sum(gifts.stream().map(GiftLine::paid).toList());
  }

  /// What all are told of a month is what it comes to. A month from before such counts has none.
  public Optional<Found> otherCount() {
    return first(seen -> {
      var kept = Optional.ofNullable(seen.facts.counts().get(seen.month.id()));
      var count = MonthCount.of(seen.sheet);
      return kept.filter(one -> !one.equals(count))
          .map(one -> seen.found(count.balance(), one.balance()));
    });
  }

  /// What is asked is given, or shown as short.
  public Optional<Found> unexplained() {
    return first(seen -> {
      var expected = seen.sheet.asked().minus(seen.sheet.shortfall());
      return expected.equals(seen.sheet.given())
          ? Optional.empty()
          : Optional.of(seen.found(expected, seen.sheet.given()));
    });
  }

  /// Nobody gives more than there was to give from.
  public Optional<Found> aboveBalance() {
    return first(seen -> {
      for (var part : seen.sheet.basis().people()) {
        var gives = seen.sheet.givenBy(part.member());
        var there = part.balance().filter(money -> gives.compareTo(money) > 0);
        if (there.isPresent() && gives.isPositive())
          return Optional.of(seen.found(there.get(), gives));
      }
      return Optional.empty();
    });
  }

  /// What went in is given on or is still there. Judged where all gifts of the circle lie.
  public Optional<Found> adrift() {
    return first(seen -> {
      var facts = seen.facts;
      boolean isWhole =
          facts.gifts(seen.month).size() == seen.sheet.lines().size()
              && facts.receipts(seen.month).size() == seen.sheet.receipts().size();
      if (!isWhole) return Optional.empty();
      var left =
          given(facts.gifts(seen.month))
              .plus(
                  Money.sum(
                      facts.corrections(seen.month).stream().map(Correction::amount).toList()));
      var received =
          Money.sum(facts.receipts(seen.month).stream().map(Receipt::received).toList())
              .plus(
                  Money.sum(
                      facts.corrections(seen.month).stream().map(Correction::received).toList()));
      return left.equals(received) ? Optional.empty() : Optional.of(seen.found(left, received));
    });
  }
}
