package coop.meent.debrief;

import coop.meent.base.Id.AssignmentId;
import coop.meent.base.Id.ClientId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Id.SkillId;
import coop.meent.client.Relation;
import coop.meent.talent.Evidence;
import coop.meent.talent.Talent;
import coop.meent.talent.Talents;
import coop.meent.team.AssignmentState;
import coop.meent.team.AssignmentStep;
import coop.meent.team.Seat;
import coop.meent.team.SeatFacts;
import coop.meent.team.StepKind;
import coop.meent.work.Assignment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/// Works out what is proposed, from facts alone. Work is looked back on for half a year, by who sat
/// in its seats until it was done.
record LookingBack(
    SeatFacts seats, Talents talents, List<Relation> relations, Function<MemberId, String> name) {

  private static final int MONTHS = 6;

  List<Debrief> of(
      MemberId me, Map<AssignmentId, Set<Passes.Key>> passed, Function<ClientId, String> client) {
    return seats.assignments().values().stream()
        .flatMap(work -> ended(work).map(day -> of(me, work, day, client)).stream())
        .map(one -> without(one, passed.getOrDefault(one.assignment().id(), Set.of())))
        .filter(one -> !one.gains().isEmpty())
        .sorted(
            Comparator.comparing(Debrief::ended)
                .reversed()
                .thenComparing(one -> one.assignment().number()))
        .toList();
  }

  private static Debrief without(Debrief one, Set<Passes.Key> passed) {
    return new Debrief(
        one.assignment(),
        one.client(),
        one.ended(),
        one.together(),
        one.gains().stream().filter(gain -> !passed.contains(gain.key())).toList());
  }

  /// The last day of work that is done; empty while it is not, where it was lost, and long after.
  private Optional<LocalDate> ended(Assignment work) {
    var state = seats.state(work.id());
    if (state == AssignmentState.LOST) return Optional.empty();
    var today = seats.today();
    Optional<LocalDate> day =
        state == AssignmentState.DONE
            ? Stream.of(stepped(work), work.to())
                .flatMap(Optional::stream)
                .filter(one -> !one.isAfter(today))
                .min(Comparator.naturalOrder())
            : work.to().filter(last -> last.isBefore(today));
    return day.filter(one -> one.isAfter(today.minusMonths(MONTHS)));
  }

  private Optional<LocalDate> stepped(Assignment work) {
    return seats.steps().stream()
        .filter(one -> one.assignment().equals(work.id()) && one.kind() == StepKind.DONE)
        .map(AssignmentStep::on)
        .reduce((_, later) -> later);
  }

  private Debrief of(
      MemberId me, Assignment work, LocalDate ended, Function<ClientId, String> client) {
    var all = seats.seatsOf(work.id());
    Set<MemberId> team = new LinkedHashSet<>();
    all.forEach(seat -> team.addAll(seats.in(seat.id())));
    List<Gain> gains = new ArrayList<>();
    if (team.contains(me)) {
      gains.addAll(own(me, work, all));
      gains.addAll(mates(me, all));
      if (!isTold(me, work, ended)) gains.add(new Gain.Tells(client.apply(work.client())));
    }
    return new Debrief(work, client.apply(work.client()), ended, team.size(), gains);
  }

  private List<Gain> own(MemberId me, Assignment work, List<Seat> all) {
    List<Gain> gains = new ArrayList<>();
    for (var asked : asked(me, all).entrySet()) {
      var skill = talents.skill(asked.getKey()).filter(one -> one.isListed());
      if (skill.isEmpty() || skill.get().isCertificate()) continue;
      var mine = talents.of(me, asked.getKey());
      int level = mine.map(Talent::level).orElse(0);
      boolean isShown =
          mine.stream()
              .flatMap(one -> one.evidence().stream())
              .map(Evidence::assignment)
              .anyMatch(Optional.of(work.id())::equals);
      if (level < asked.getValue())
        gains.add(new Gain.Raises(skill.get(), level, asked.getValue()));
      else if (!isShown) gains.add(new Gain.Shows(skill.get(), level));
    }
    return gains;
  }

  /// By skill the highest level that a seat of somebody asked.
  private Map<SkillId, Integer> asked(MemberId who, List<Seat> all) {
    Map<SkillId, Integer> asked = new LinkedHashMap<>();
    all.stream()
        .filter(seat -> seats.in(seat.id()).contains(who))
        .flatMap(seat -> seat.musts().stream())
        .forEach(must -> asked.merge(must.skill(), must.level(), Math::max));
    return asked;
  }

  /// Colleagues whom nobody here confirmed yet in what they were asked for.
  private List<Gain> mates(MemberId me, List<Seat> all) {
    List<Gain> gains = new ArrayList<>();
    Set<MemberId> team = new LinkedHashSet<>();
    all.forEach(seat -> team.addAll(seats.in(seat.id())));
    for (var mate : team)
      if (!mate.equals(me))
        for (var skill : asked(mate, all).keySet())
          talents
              .of(mate, skill)
              .filter(one -> one.level() > 0 && !one.isConfirmedBy(me))
              .ifPresent(one ->
                  gains.add(new Gain.Confirms(one.skill(), mate, name.apply(mate), one.level())));
    return gains;
  }

  /// Whether this member told how it was since the work was done, or shortly before.
  private boolean isTold(MemberId me, Assignment work, LocalDate ended) {
    return relations.stream()
        .filter(one -> one.client().id().equals(work.client()))
        .flatMap(one -> one.experiences().stream())
        .anyMatch(one -> one.by().equals(me) && one.on().isAfter(ended.minusMonths(1)));
  }
}
