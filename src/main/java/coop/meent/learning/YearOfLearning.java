package coop.meent.learning;

import coop.meent.base.Id.SkillId;
import coop.meent.base.Money;
import coop.meent.development.BudgetYear;
import coop.meent.development.BudgetYear.Spent;
import coop.meent.market.Gap;
import coop.meent.talent.Skill;
import coop.meent.talent.Talents;
import coop.meent.team.Seat;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What a year of learning came to: the budgets, and what they did to what the group was short of.
///
/// @param effects of skills that the group was or is short of, or that somebody learned; what was
///   asked most first
/// @param besides for trainings that were for no skill of the list
public record YearOfLearning(BudgetYear budgets, List<Effect> effects, Paid besides) {

  /// @param trainings that something was paid for
  public record Paid(int trainings, Money amount) {}

  /// What became of a skill.
  ///
  /// @param before who did it alone on the day before
  /// @param after who does it alone on the last day
  /// @param asked hours a week that were asked in these days and nobody could give
  /// @param seats growth seats of these days in which it was learned
  public record Effect(Skill skill, int before, int after, int asked, Paid paid, int seats) {

    boolean isTold(Talents then, Talents now) {
      return asked > 0
          || paid.trainings > 0
          || seats > 0
          || then.rarity(skill.id(), GroupGap.ALONE).isRisk()
          || now.rarity(skill.id(), GroupGap.ALONE).isRisk();
    }
  }

  /// @param before what everybody could do on the day before
  /// @param after on the last day
  /// @param asked what nobody could give in these days
  /// @param seats of all assignments
  record Facts(Talents before, Talents after, List<Gap> asked, List<Seat> seats) {}

  public YearOfLearning {
    effects = List.copyOf(effects);
  }

  static YearOfLearning of(BudgetYear year, Facts facts) {
    var effects =
        facts.after.skills().stream()
            .map(skill -> effect(skill, year, facts))
            .filter(one -> one.isTold(facts.before, facts.after))
            .sorted(
                Comparator.comparingInt((Effect one) -> -one.asked)
                    .thenComparing(one -> one.skill.name()))
            .toList();
    var known = effects.stream().map(one -> one.skill.id()).toList();
    return new YearOfLearning(
        year,
        effects,
        paid(
            year.spent().stream()
                .filter(one -> skill(one).filter(known::contains).isEmpty())
                .toList()));
  }

  private static Effect effect(Skill skill, BudgetYear year, Facts facts) {
    var id = skill.id();
    return new Effect(
        skill,
        facts.before.holders(id, GroupGap.ALONE).size(),
        facts.after.holders(id, GroupGap.ALONE).size(),
        facts.asked.stream().filter(one -> one.skill().equals(id)).mapToInt(Gap::hours).sum(),
        paid(
            year.spent().stream()
                .filter(one -> skill(one).filter(id::equals).isPresent())
                .toList()),
        (int)
            facts.seats.stream()
                .filter(seat -> teaches(seat, id) && runs(seat, year.from(), year.to()))
                .count());
  }

  private static Optional<SkillId> skill(Spent one) {
    return one.request().training().skill();
  }

  private static Paid paid(List<Spent> all) {
    return new Paid(
        (int) all.stream().map(one -> one.request().id()).distinct().count(),
        Money.sum(all.stream().map(Spent::amount).toList()));
  }

  private static boolean teaches(Seat seat, SkillId skill) {
    return seat.stands()
        && seat.isGrowth()
        && seat.musts().stream().anyMatch(must -> must.skill().equals(skill));
  }

  private static boolean runs(Seat seat, LocalDate from, LocalDate to) {
    return !seat.from().isAfter(to) && !seat.to().isBefore(from);
  }

  /// Skills that more do alone than on the day before.
  public long grown() {
    return effects.stream().filter(one -> one.after > one.before).count();
  }
}
