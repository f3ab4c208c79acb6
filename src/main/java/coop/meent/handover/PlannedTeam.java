package coop.meent.handover;

import coop.meent.base.Id.AssignmentId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Named;
import coop.meent.client.ContractCard;
import coop.meent.client.RelationService;
import coop.meent.team.SeatService;
import coop.meent.work.Assignment;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Who works on what by hours, by whom the client calls and by the seats that are filled; the
/// stand-ins of the plan; and what the contract card says of sending somebody else.
public record PlannedTeam(
    LoggedTeam logged, SeatService seats, StandInService plan, RelationService relations)
    implements Team {

  @Override
  public List<Assignment> of(MemberId member, LocalDate from, LocalDate until) {
    var facts = seats.facts();
    var known = logged.of(member, from, until);
    var seated =
        facts.seats().stream()
            .filter(seat -> seat.stands() && facts.in(seat.id()).contains(member))
            .filter(seat -> !seat.to().isBefore(from) && !seat.from().isAfter(until))
            .flatMap(
                seat -> Optional.ofNullable(facts.assignments().get(seat.assignment())).stream())
            .filter(one -> one.to().filter(last -> last.isBefore(from)).isEmpty());
    return Stream.concat(known.stream(), seated).distinct().sorted(BY_NUMBER).toList();
  }

  private static final java.util.Comparator<Assignment> BY_NUMBER =
      java.util.Comparator.comparing(Assignment::number);

  @Override
  public Set<MemberId> people(AssignmentId assignment) {
    Set<MemberId> people = new HashSet<>(logged.people(assignment));
    people.addAll(seats.facts().workedOn().getOrDefault(assignment, Set.of()));
    return people;
  }

  @Override
  public Map<MemberId, Integer> workedWith(MemberId member) {
    Map<MemberId, Integer> together = new HashMap<>();
    for (var people : seats.facts().workedOn().values()) {
      if (!people.contains(member)) continue;
      for (var one : people) if (!one.equals(member)) together.merge(one, 1, Integer::sum);
    }
    return together;
  }

  @Override
  public List<MemberId> planned(AssignmentId assignment, MemberId member) {
    return plan.behind(assignment, member);
  }

  @Override
  public Optional<Named> substitution(Assignment assignment) {
    return card(assignment)
        .flatMap(card ->
            card.substitution()
                .map(says ->
                    texts ->
                        texts.get("handover.contract." + says.name(), card.grounds().orElse(""))));
  }

  @Override
  public boolean isForbidden(Assignment assignment) {
    return card(assignment)
        .flatMap(ContractCard::substitution)
        .filter(says -> says == ContractCard.Substitution.NO)
        .isPresent();
  }

  private Optional<ContractCard> card(Assignment assignment) {
    return relations.relation(assignment.client()).map(one -> one.card());
  }
}
