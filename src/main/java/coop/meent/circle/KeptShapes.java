package coop.meent.circle;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Money;
import coop.meent.gift.Waiting;
import coop.meent.outlook.CircleShape;
import coop.meent.outlook.CircleShapes;
import coop.meent.outlook.Scenario;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The circles of the open file, as the outlook sees them: levels and balances without names.
public record KeptShapes(CircleService service, Clock clock) implements CircleShapes {

  private static final int MONTH = 30;

  @Override
  public List<CircleShape> circles() {
    var today = LocalDate.now(clock);
    return service.circles().stream()
        .flatMap(facts -> shape(facts, today).map(shape -> seen(facts, shape)).stream())
        .toList();
  }

  private CircleShape seen(CircleFacts facts, CircleShape shape) {
    var seen = service.sight().seen(facts);
    return seen.isEmpty() ? shape : shape.with(seen.experience());
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
    int waits = waitDays(care.waiting());
    int inside = care.waiting().isInsideLongest() ? (waits + MONTH - 1) / MONTH : 0;
    return Optional.of(
        new CircleShape(
            facts.circle().name(),
            levels.values().stream().map(Money::cents).toList(),
            balances(facts, levels, today),
            saving.share().value(),
            saving.capDeposits().orElse(Scenario.MOST_CAP),
            waits,
            Math.max(1, care.longestMonths() - inside),
            Optional.empty()));
  }

  /// Where the balances of others cannot be read, what all have together by level.
  private static List<Long> balances(
      CircleFacts facts, Map<MemberId, Money> levels, LocalDate today) {
    var together = facts.counted(today);
    if (together.isEmpty())
      return levels.keySet().stream().map(member -> facts.balance(member, today).cents()).toList();
    var all = Money.sum(List.copyOf(levels.values()));
    return levels.values().stream()
        .map(level -> Math.multiplyExact(together.get().cents(), level.cents()) / all.cents())
        .toList();
  }

  private static int waitDays(Waiting waiting) {
    return waiting.length() * (waiting.unit() == Waiting.Unit.MONTHS ? MONTH : 1);
  }

  /// Begun months, and at least one.
  static int waitMonths(Waiting waiting) {
    return Math.max(1, (waitDays(waiting) + MONTH) / (MONTH + 1));
  }
}
