package coop.meent.availability;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Week;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// What members said of some weeks.
///
/// @param today against which age is counted
/// @param weeks that were asked for, in order
/// @param said by member; of who said nothing it holds nothing
public record Availability(LocalDate today, List<Week> weeks, Map<MemberId, MemberWeeks> said) {

  public Availability {
    weeks = List.copyOf(weeks);
    said = Map.copyOf(said);
  }

  public MemberWeeks of(MemberId member) {
    var known = said.get(member);
    return known == null
        ? new MemberWeeks(member, new TreeMap<>(), List.of(), Optional.empty())
        : known;
  }
}
