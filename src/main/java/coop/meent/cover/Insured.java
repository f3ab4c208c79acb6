package coop.meent.cover;

import coop.meent.base.FiscalPeriod;
import coop.meent.base.Id.MemberId;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Who is insured by a policy, on any day.
///
/// @param steps in the order in which they were noted
public record Insured(List<Step> steps) {

  /// That a member is insured from a day on, or is no longer.
  public record Step(MemberId member, LocalDate from, boolean isInsured) {}

  public Insured {
    steps = List.copyOf(steps);
  }

  public boolean isInsured(MemberId member, LocalDate day) {
    return is(turns(member).floorEntry(day));
  }

  /// Of two steps of one day the one noted last holds.
  private NavigableMap<LocalDate, Boolean> turns(MemberId member) {
    var turns = new TreeMap<LocalDate, Boolean>();
    for (var step : steps) if (step.member.equals(member)) turns.put(step.from, step.isInsured);
    return turns;
  }

  private static boolean is(Map.@Nullable Entry<LocalDate, Boolean> turn) {
    return turn != null && turn.getValue();
  }

  /// Everybody who is or was insured, the first one first.
  public Set<MemberId> members() {
    var members = new LinkedHashSet<MemberId>();
    for (var step : steps) members.add(step.member);
    return members;
  }

  /// On how many days of a period a member is insured.
  public long days(MemberId member, FiscalPeriod period) {
    var turns = turns(member);
    long days = 0;
    boolean is = is(turns.lowerEntry(period.from()));
    var since = period.from();
    for (var turn : turns.subMap(period.from(), true, period.to(), true).entrySet()) {
      if (is) days += ChronoUnit.DAYS.between(since, turn.getKey());
      is = turn.getValue();
      since = turn.getKey();
    }
    return is ? days + ChronoUnit.DAYS.between(since, period.to()) + 1 : days;
  }
}
