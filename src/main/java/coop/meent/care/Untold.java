package coop.meent.care;

import coop.meent.base.Id.MemberId;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;

/// What nobody is told any more of being ill: cases that were kept long enough, and all of whose
/// personal data were emptied. The facts stay, since what was given was worked out from them; a
/// room that tells of them asks here first.
///
/// @param masked whose data were emptied
/// @param before up to which day a member's cases were cleared
public record Untold(Set<MemberId> masked, Map<MemberId, LocalDate> before) {

  public Untold {
    masked = Set.copyOf(masked);
    before = Map.copyOf(before);
  }

  public static Untold read(DSLContext sql) {
    return new CareRows().untold(sql);
  }

  /// Whether what was over by a day is told no more.
  public boolean is(MemberId member, LocalDate day) {
    if (masked.contains(member)) return true;
    var last = before.get(member);
    return last != null && !day.isAfter(last);
  }
}
