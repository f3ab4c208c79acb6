package coop.meent.app;

import coop.meent.availability.AvailabilityService;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Week;
import coop.meent.client.Relation;
import coop.meent.client.RelationService;
import coop.meent.exchange.Colleagues;
import coop.meent.exchange.Lead.Work;
import coop.meent.talent.SkillService;
import java.util.List;
import java.util.Set;

/// What colleagues said they can do and when, as far as a lead asks for it.
record FittingColleagues(
    SkillService skills, AvailabilityService availability, RelationService relations)
    implements Colleagues {

  /// Work that goes on for longer is looked at for a quarter.
  private static final int MOST_WEEKS = 13;

  @Override
  public List<Colleague> colleagues(Work work) {
    var talents = skills.talents();
    var weeks = Week.of(work.from()).to(Week.of(work.to())).stream().limit(MOST_WEEKS).toList();
    var said = availability.of(weeks);
    Set<MemberId> known =
        work.client().flatMap(relations::relation).map(Relation::faces).orElse(Set.of());
    return talents.members().stream()
        .map(member -> {
          var theirs = said.of(member);
          var hours =
              weeks.stream()
                  .filter(week -> theirs.said(week).isPresent())
                  .map(theirs::hours)
                  .toList();
          return new Colleague(
              member,
              talents.level(member, work.skill()),
              talents.wantsToGrow(member, work.skill()),
              hours.stream().min(Integer::compare),
              known.contains(member));
        })
        .toList();
  }
}
