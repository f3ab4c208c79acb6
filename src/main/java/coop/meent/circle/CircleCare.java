package coop.meent.circle;

import coop.meent.base.Id.MemberId;
import coop.meent.care.CareCircle;
import coop.meent.care.CareRules;
import coop.meent.store.Store;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;

/// Answers for the care committee what the rulebook of a member's circle says about being ill; who
/// is in no circle has what is agreed for all.
public final class CircleCare implements CareCircle {

  private final Store store;
  private final Circles circles = new Circles();

  public CircleCare(Store store) {
    this.store = store;
  }

  @Override
  public CareRules rules(MemberId member, LocalDate day) {
    return store
        .read(sql -> find(sql, member, YearMonth.from(day)))
        .map(CircleCare::care)
        .orElse(CareRules.STANDARD);
  }

  private Optional<CircleRules> find(DSLContext sql, MemberId member, YearMonth month) {
    for (var circle : circles.all(sql)) {
      var roll = circles.roll(sql, circle.id());
      if (roll.level(member, month).isEmpty()) continue;
      return circles.rulings(sql, circle.id(), roll).in(month).flatMap(Ruling::rules);
    }
    return Optional.empty();
  }

  private static CareRules care(CircleRules rules) {
    var care = rules.gifts().care();
    var standard = CareRules.STANDARD;
    List<Integer> steps =
        care.steps()
            .map(list -> list.stream().sorted(Comparator.reverseOrder()).toList())
            .orElse(List.of());
    return new CareRules(
        steps,
        care.leastPercentage(),
        standard.confirmations(),
        Period.ofMonths(care.sameCaseMonths()),
        standard.answerWithin(),
        standard.lookAgain());
  }
}
