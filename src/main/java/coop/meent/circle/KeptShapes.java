package coop.meent.circle;

import coop.meent.base.Money;
import coop.meent.gift.Waiting;
import coop.meent.outlook.CircleShape;
import coop.meent.outlook.CircleShapes;
import coop.meent.outlook.Scenario;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/// The circles of the open file, as the outlook sees them: levels and balances without names.
public record KeptShapes(CircleService service, Clock clock) implements CircleShapes {

  private static final int MONTH = 30;

  @Override
  public List<CircleShape> circles() {
    var today = LocalDate.now(clock);
    return service.circles().stream().flatMap(facts -> shape(facts, today).stream()).toList();
  }

  /// A circle as it is now, with what is usually supposed of illness; empty where nothing is put
  /// aside.
  public static Optional<Scenario> scenario(CircleFacts facts, LocalDate today) {
    return shape(facts, today)
        .map(shape -> shape.scenario(Scenario.usual()))
        .filter(scenario -> scenario.problem().isEmpty());
  }

  /// Of a circle that puts something aside; on call there is no purse that could run dry.
  static Optional<CircleShape> shape(CircleFacts facts, LocalDate today) {
    var now = YearMonth.from(today);
    var month = facts.firstMonth().isAfter(now) ? facts.firstMonth() : now;
    var rules = facts.rules(month);
    var levels = facts.roll().levels(month);
    if (rules.isEmpty() || levels.size() < 2 || CircleFacts.isOnCall(rules.get()))
      return Optional.empty();
    var saving = rules.get().gifts().saving();
    var care = rules.get().gifts().care();
    boolean isMonths = care.waiting().unit() == Waiting.Unit.MONTHS;
    int waits = care.waiting().length() * (isMonths ? MONTH : 1);
    int inside = care.waiting().isInsideLongest() ? (waits + MONTH - 1) / MONTH : 0;
    return Optional.of(
        new CircleShape(
            facts.circle().name(),
            levels.values().stream().map(Money::cents).toList(),
            levels.keySet().stream().map(member -> facts.balance(member, today).cents()).toList(),
            saving.share().value(),
            saving.capDeposits().orElse(Scenario.MOST_CAP),
            waits,
            Math.max(1, care.longestMonths() - inside)));
  }
}
