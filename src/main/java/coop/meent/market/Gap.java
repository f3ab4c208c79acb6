package coop.meent.market;

import coop.meent.base.Id.SkillId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What was asked of a skill in a year and nobody could give.
///
/// @param asks that nobody offered anything for that fits
/// @param leads that nobody could take
/// @param hours a week that both asked, together
public record Gap(SkillId skill, int asks, int leads, int hours) {

  /// Work of this skill that was passed on and that nobody could take.
  public record Missed(SkillId skill, int hours, LocalDate on) {}

  /// What is asked most first; asks that ended without anybody are counted, those that came to
  /// something are not.
  ///
  /// @param since nothing of before counts
  static List<Gap> of(List<Advert> all, List<Missed> missed, LocalDate since, LocalDate day) {
    Map<SkillId, Gap> gaps = new LinkedHashMap<>();
    for (var one : all)
      if (one.kind() == Advert.Kind.ASK
          && !one.want().to().isBefore(since)
          && isUnmet(one, all, day))
        gaps.merge(
            one.want().skill(), new Gap(one.want().skill(), 1, 0, one.want().hours()), Gap::plus);
    for (var one : missed)
      if (!one.on().isBefore(since))
        gaps.merge(one.skill(), new Gap(one.skill(), 0, 1, one.hours()), Gap::plus);
    return gaps.values().stream().sorted(Comparator.comparingInt((Gap one) -> -one.hours)).toList();
  }

  private static boolean isUnmet(Advert ask, List<Advert> all, LocalDate day) {
    if (ask.state(day) == Advert.State.DONE) return false;
    return all.stream()
        .filter(one -> one.kind() == Advert.Kind.OFFER && !one.member().equals(ask.member()))
        .filter(one -> one.want().skill().equals(ask.want().skill()))
        .noneMatch(one -> Match.between(ask, one).fits());
  }

  private Gap plus(Gap more) {
    return new Gap(skill, asks + more.asks, leads + more.leads, hours + more.hours);
  }
}
