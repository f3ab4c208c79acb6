package coop.meent.handover;

import coop.meent.base.FiscalPeriod;
import coop.meent.base.Id.AssignmentId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Named;
import coop.meent.work.Assignment;
import coop.meent.work.Hours;
import coop.meent.work.HoursService;
import coop.meent.work.WorkService;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Who works on what, by whom the client calls and by the hours that can be read here: whoever
/// logged some in the last quarter is at work on it.
public record LoggedTeam(WorkService work, HoursService hours, Clock clock) implements Team {

  private static final int MONTHS = 3;

  @Override
  public List<Assignment> of(MemberId member, LocalDate from, LocalDate until) {
    var lately =
        recently(MONTHS).stream()
            .filter(one -> one.member().equals(member))
            .map(Hours::assignment)
            .collect(Collectors.toSet());
    return work.assignments().stream()
        .filter(one -> one.to().filter(last -> last.isBefore(from)).isEmpty())
        .filter(one -> !one.from().isAfter(until))
        .filter(one -> one.holder().equals(member) || lately.contains(one.id()))
        .toList();
  }

  @Override
  public Set<MemberId> people(AssignmentId assignment) {
    Set<MemberId> people = new HashSet<>();
    work.assignment(assignment).map(Assignment::holder).ifPresent(people::add);
    for (var one : recently(MONTHS * 8))
      if (one.assignment().equals(assignment)) people.add(one.member());
    return people;
  }

  private List<Hours> recently(int months) {
    var today = LocalDate.now(clock);
    return hours.within(new FiscalPeriod(today.minusMonths(months), today));
  }

  @Override
  public List<MemberId> planned(AssignmentId assignment, MemberId member) {
    return List.of();
  }

  @Override
  public Optional<Named> substitution(Assignment assignment) {
    return Optional.empty();
  }

  @Override
  public Map<MemberId, Integer> workedWith(MemberId member) {
    return Map.of();
  }

  @Override
  public boolean isForbidden(Assignment assignment) {
    return false;
  }
}
