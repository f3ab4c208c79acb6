package coop.meent.circle;

import coop.meent.outlook.Allied;
import coop.meent.outlook.CircleShape;
import coop.meent.outlook.Scenario;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What an alliance is worth to its circles as they are now.
public final class AlliedShapes {

  private AlliedShapes() {}

  /// Empty where fewer than two of them put something aside and ask each other.
  ///
  /// @param circles of the alliance, or those that think of one
  public static Optional<Allied> worth(List<CircleFacts> circles, LocalDate today) {
    List<Allied.Ally> allies = new ArrayList<>();
    for (var facts : circles) {
      var shape = KeptShapes.shape(facts, today);
      var terms =
          facts.rules(month(facts, today)).flatMap(rules -> rules.gifts().giving().alliance());
      if (shape.isEmpty() || terms.isEmpty() || !isSound(shape.get())) continue;
      allies.add(
          new Allied.Ally(shape.get(), terms.get().floorDeposits(), terms.get().limit().value()));
    }
    return allies.size() < 2 ? Optional.empty() : Optional.of(Allied.of(allies, Scenario.usual()));
  }

  private static boolean isSound(CircleShape shape) {
    return shape.scenario(Scenario.usual()).problem().isEmpty();
  }

  private static YearMonth month(CircleFacts facts, LocalDate today) {
    var now = YearMonth.from(today);
    return facts.firstMonth().isAfter(now) ? facts.firstMonth() : now;
  }
}
