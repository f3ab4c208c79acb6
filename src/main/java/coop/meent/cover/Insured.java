package coop.meent.cover;

import coop.meent.base.FiscalPeriod;
import coop.meent.base.Id.MemberId;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Who is insured by a policy, on any day.
///
/// @param steps in the order in which they were noted
public record Insured(List<Step> steps) {

  /// That a member is insured from a day on, or is no longer.
  public record Step(MemberId member, LocalDate from, boolean isInsured) {}

  /// Days on which a member is insured, both ends included.
  public record Span(MemberId member, LocalDate from, LocalDate to) {
    long days() {
      return ChronoUnit.DAYS.between(from, to) + 1;
    }
  }

  public Insured {
    steps = List.copyOf(steps);
  }

  /// Of two steps of one day the one noted last holds.
  public boolean isInsured(MemberId member, LocalDate day) {
    boolean is = false;
    var since = LocalDate.MIN;
    for (var step : steps) {
      if (!step.member.equals(member) || step.from.isAfter(day) || step.from.isBefore(since))
        continue;
      is = step.isInsured;
      since = step.from;
    }
    return is;
  }

  /// Everybody who is or was insured, the first one first.
  public Set<MemberId> members() {
    var members = new LinkedHashSet<MemberId>();
    for (var step : steps) members.add(step.member);
    return members;
  }

  /// On how many days of a period a member is insured.
  public long days(MemberId member, FiscalPeriod period) {
    return spans(member, period).stream().mapToLong(Span::days).sum();
  }

  /// A member's days within a period, joined where they touch.
  List<Span> spans(MemberId member, FiscalPeriod period) {
    List<Span> spans = new ArrayList<>();
    LocalDate since = null;
    for (var day = period.from(); !day.isAfter(period.to()); day = day.plusDays(1)) {
      boolean is = isInsured(member, day);
      if (is && since == null) since = day;
      if (!is && since != null) {
        spans.add(new Span(member, since, day.minusDays(1)));
        since = null;
      }
    }
    if (since != null) spans.add(new Span(member, since, period.to()));
    return spans;
  }
}
