package coop.meent.care;

import coop.meent.base.Id.CareStepId;
import coop.meent.base.Id.MemberId;
import coop.meent.care.CareDeeds.Under;
import coop.meent.statute.RuleKey;
import coop.meent.statute.RuleValue;
import java.time.LocalDate;
import java.util.Optional;

/// Deeds of who is ill, or of the committee for who cannot: ill, partly, better, taken back.
record Reporting(CareDeeds deeds) {

  CareOutcome ill(MemberId who, LocalDate from, int percent, MemberId by) {
    return said("care.report", who, from, percent, by, this::ill);
  }

  CareOutcome part(MemberId who, LocalDate from, int percent, MemberId by) {
    return said("care.part", who, from, percent, by, this::part);
  }

  CareOutcome better(MemberId who, LocalDate from, MemberId by) {
    return said("care.better", who, from, 0, by, this::part);
  }

  /// What stands in the way of a step that is about to be noted.
  @FunctionalInterface
  private interface Obstacle {
    Optional<CareOutcome> of(Under under, LocalDate from, int percent);
  }

  private CareOutcome said(
      String name, MemberId who, LocalDate from, int percent, MemberId by, Obstacle obstacle) {
    return deeds.deed(
        name,
        who,
        under ->
            refusal(under, from, percent, by)
                .or(() -> obstacle.of(under, from, percent))
                .orElseGet(() -> note(under, from, percent, by)));
  }

  private Optional<CareOutcome> refusal(Under under, LocalDate from, int percent, MemberId by) {
    var who = under.member();
    if (!deeds.rooms().memberships().register().isMember(who.id(), from))
      return Optional.of(new CareOutcome.NotAMember(who.name(), from));
    if (!by.equals(who.id()) && !deeds.isCommittee(by))
      return Optional.of(new CareOutcome.MayNot(who.name()));
    if (from.isAfter(deeds.today())) return Optional.of(new CareOutcome.NotYet(from));
    var rules = deeds.rooms().circle().rules(who.id(), from);
    return percent != 0 && !rules.allows(percent)
        ? Optional.of(new CareOutcome.BadShare(percent, rules.steps(), rules.least()))
        : Optional.empty();
  }

  private Optional<CareOutcome> ill(Under under, LocalDate from, int percent) {
    var last = under.book().cases().lastWord(under.member().id());
    if (last.isEmpty()) return Optional.empty();
    var step = last.get();
    if (!step.isBetter())
      return Optional.of(new CareOutcome.AlreadyIll(under.member().name(), step.from()));
    return from.isBefore(step.from())
        ? Optional.of(new CareOutcome.Overlaps(step.from()))
        : Optional.empty();
  }

  private Optional<CareOutcome> part(Under under, LocalDate from, int percent) {
    var last = under.book().cases().lastWord(under.member().id());
    if (last.filter(one -> !one.isBetter()).isEmpty())
      return Optional.of(new CareOutcome.NotIll(under.member().name()));
    var step = last.get();
    if (!from.isAfter(step.from())) return Optional.of(new CareOutcome.Overlaps(step.from()));
    return percent == step.percent()
        ? Optional.of(new CareOutcome.Unchanged(percent))
        : Optional.empty();
  }

  private CareOutcome note(Under under, LocalDate from, int percent, MemberId by) {
    var who = under.member().id();
    var rules = deeds.rules(who, from);
    boolean isLate =
        percent > 0
            && rules
                .find(RuleKey.CARE_REPORT_TERM, RuleValue.Term.class)
                .filter(term -> deeds.today().isAfter(term.after(from)))
                .isPresent();
    var step =
        new Step(
            new CareStepId(deeds.ids().next()),
            who,
            from,
            percent,
            by,
            isLate,
            isLate ? rules.used().stream().findFirst() : Optional.empty(),
            deeds.clock().instant());
    deeds.rows().put(under.tx(), under.space(), step);
    return deeds.done(under, step.id());
  }

  /// The member's last step, while it is the newest.
  CareOutcome takeBack(MemberId who, MemberId by) {
    return deeds.deed(
        "care.takeBack",
        who,
        under -> {
          if (!by.equals(who) && !deeds.isCommittee(by))
            return new CareOutcome.MayNot(under.member().name());
          var last = under.book().cases().lastWord(who);
          if (last.isEmpty()) return new CareOutcome.NotIll(under.member().name());
          deeds
              .rows()
              .putWithdrawal(
                  under.tx(), deeds.ids(), under.space(), last.get(), deeds.clock().instant());
          return deeds.done(under, last.get().id());
        });
  }
}
