package coop.meent.app;

import coop.meent.base.FiscalPeriod;
import coop.meent.base.Id.AssignmentId;
import coop.meent.base.Id.MemberId;
import coop.meent.job.Use;
import coop.meent.job.Uses;
import coop.meent.split.TeamService;
import coop.meent.work.Assignment;
import coop.meent.work.HoursService;
import coop.meent.work.WorkService;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The hours that members worked for clients, and the invoices that the cooperative made out for
/// them; what was credited whole was none.
record MemberUses(HoursService hours, TeamService team, WorkService work) implements Uses {

  @Override
  public List<Use> hours(MemberId member, FiscalPeriod period) {
    return hours.of(member, period).stream()
        .map(one -> new Use(one.date(), one.minutes(), name(one.assignment())))
        .toList();
  }

  private String name(AssignmentId id) {
    return work.assignment(id).map(Assignment::name).orElse("?");
  }

  @Override
  public List<Use> invoices(MemberId member, FiscalPeriod period) {
    var bills = team.bills().bills(member);
    Set<Object> credited = new HashSet<>();
    bills.forEach(one -> one.bill().credits().ifPresent(credited::add));
    return bills.stream()
        .map(one -> one.bill())
        .filter(one -> !one.isCredit() && !credited.contains(one.id()))
        .filter(one -> period.contains(one.issued()))
        .map(one -> new Use(one.issued(), 0, one.number().toString()))
        .toList();
  }
}
