package coop.meent.team;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Id.SkillId;
import java.util.List;

/// Who was offered what over the last year, of one skill. Offers that were declined are left out,
/// as they are where a team is weighed.
///
/// @param had of everybody who can do it, the fewest first
public record Chances(SkillId skill, String name, List<Had> had) {

  public Chances {
    had = List.copyOf(had);
  }

  /// @param level that counts today
  /// @param offers of seats that ask this skill
  /// @param all offers, whatever they ask
  public record Had(MemberId member, String name, int level, int offers, int all) {}

  public int offers() {
    return had.stream().mapToInt(Had::offers).sum();
  }
}
