package coop.meent.care;

import coop.meent.base.Id.CareStepId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Id.RuleVersionId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the committee lets those know who work out the gifts: a step that counts, or that does so
/// no longer. Of several about one step the last holds.
///
/// @param isNamed whether givers may see the name
record SharedStep(
    CareStepId step,
    MemberId member,
    LocalDate from,
    int percent,
    boolean counts,
    boolean isNamed,
    Instant recordedAt) {

  static SharedStep of(Step step, boolean counts, boolean isNamed, Instant now) {
    return new SharedStep(
        step.id(), step.member(), step.from(), step.percent(), counts, isNamed, now);
  }

  /// Whether it would say anything new after another.
  boolean repeats(SharedStep before) {
    return counts == before.counts && (!counts || isNamed == before.isNamed);
  }

  /// The last word on each step.
  ///
  /// @param words as they were noted
  static Map<CareStepId, SharedStep> last(Collection<SharedStep> words) {
    Map<CareStepId, SharedStep> last = new LinkedHashMap<>();
    words.forEach(one -> last.put(one.step(), one));
    return last;
  }

  /// What counts of them, as steps by day.
  static List<Step> counting(Collection<SharedStep> words) {
    return last(words).values().stream()
        .filter(SharedStep::counts)
        .map(SharedStep::asStep)
        .sorted(CareFacts.BY_DAY)
        .toList();
  }

  private Step asStep() {
    return new Step(
        step, member, from, percent, member, false, Optional.<RuleVersionId>empty(), recordedAt);
  }
}
