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
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

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
    return atOnce().rules(member, day);
  }

  /// Reads at the first question.
  @Override
  public CareCircle atOnce() {
    return new AtOnce();
  }

  /// What of a circle says which rules bind whom.
  private record Kept(CircleRoll roll, RulingBook rulings) {}

  private final class AtOnce implements CareCircle {

    private @Nullable List<Kept> kept;

    @Override
    public CareRules rules(MemberId member, LocalDate day) {
      var month = YearMonth.from(day);
      return kept().stream()
          .filter(one -> one.roll.level(member, month).isPresent())
          .findFirst()
          .flatMap(one -> one.rulings.in(month))
          .flatMap(Ruling::rules)
          .map(CircleCare::care)
          .orElse(CareRules.STANDARD);
    }

    private List<Kept> kept() {
      var known = kept;
      if (known == null) kept = known = store.read(CircleCare.this::read);
      return known;
    }
  }

  /// By name of the circle: the first that a member is in counts.
  private List<Kept> read(DSLContext sql) {
    return circles.all(sql).stream()
        .map(circle -> {
          var roll = circles.roll(sql, circle.id());
          return new Kept(roll, circles.rulings(sql, circle.id(), roll));
        })
        .toList();
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
