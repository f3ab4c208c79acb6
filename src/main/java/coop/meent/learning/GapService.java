package coop.meent.learning;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Money;
import coop.meent.development.DevelopmentService;
import coop.meent.market.MarketService;
import coop.meent.talent.SkillService;
import coop.meent.team.SeatService;
import java.util.HashSet;
import java.util.List;

/// What the group is short of, and who could learn it next.
public final class GapService {

  private final Rooms rooms;

  /// What it is worked out from.
  public record Rooms(
      DevelopmentService development,
      SkillService skills,
      MarketService market,
      SeatService seats) {}

  public GapService(Rooms rooms) {
    this.rooms = rooms;
  }

  /// What was asked most and nobody could give comes first, then what fewest have.
  public List<GroupGap> gaps() {
    return GroupGap.of(
        new GroupGap.Facts(
            rooms.skills.talents(),
            rooms.market.gaps(),
            new HashSet<>(rooms.development.staying()),
            rooms.development.requests(),
            rooms.seats.facts().seats()));
  }

  /// Gaps that somebody says to want to grow in, and asked no training for yet: what colleagues
  /// asked for and nobody could give, and nothing else.
  public List<GroupGap> waitingFor(MemberId who) {
    return gaps().stream()
        .filter(one -> one.hours() > 0)
        .filter(one ->
            one.learner(who).filter(mine -> mine.wantsTo() && !mine.isUnderway()).isPresent())
        .toList();
  }

  /// What somebody has to learn with now.
  public Money available(MemberId who) {
    return rooms.development.budget(who).available();
  }
}
