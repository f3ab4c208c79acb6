package coop.meent.talent;

import coop.meent.base.Id.SkillId;
import coop.meent.base.Ids;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/// A line of the tick list.
///
/// @param field of work that it stands under in the list
/// @param isCertificate whether it is held only as long as a paper shows it that has not expired
/// @param retired since when it is ticked no more; what was said of it stays
public record Skill(
    SkillId id, String name, String field, boolean isCertificate, Optional<LocalDate> retired) {

  /// The same name gives the same skill on every laptop, whatever its capitals and spaces.
  public static SkillId idOf(String name) {
    var plain = name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    return new SkillId(Ids.derived("skill", plain));
  }

  public boolean isListed() {
    return retired.isEmpty();
  }
}
