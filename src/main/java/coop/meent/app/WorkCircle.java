package coop.meent.app;

import coop.meent.base.Id.ClientId;
import coop.meent.base.Id.MemberId;
import coop.meent.client.ClientCircle;
import coop.meent.talent.Interest;
import coop.meent.talent.SkillService;
import coop.meent.talent.Talent;
import coop.meent.talent.Talents;
import coop.meent.team.SeatFacts;
import coop.meent.team.SeatService;
import coop.meent.work.Assignment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// The circle around a client, from seats and skills.
record WorkCircle(SeatService seats, SkillService skills) implements ClientCircle.Source {

  private static final int SHOWN = 3;

  @Override
  public ClientCircle of(ClientId client) {
    var facts = seats.facts();
    var talents = skills.talents();
    var works =
        facts.assignments().values().stream()
            .filter(one -> one.client().equals(client))
            .sorted(Comparator.comparing(Assignment::number))
            .toList();
    return new ClientCircle(people(facts, talents, works), open(facts, works));
  }

  private static List<ClientCircle.Person> people(
      SeatFacts facts, Talents talents, List<Assignment> works) {
    var workedOn = facts.workedOn();
    Set<MemberId> now = new HashSet<>();
    Set<MemberId> all = new TreeSet<>(Comparator.comparing(MemberId::uuid));
    for (var work : works) {
      var people = workedOn.getOrDefault(work.id(), Set.of());
      all.addAll(people);
      if (work.runsOn(facts.today()) && facts.state(work.id()).counts()) now.addAll(people);
    }
    return all.stream()
        .filter(talents.members()::contains)
        .map(one ->
            new ClientCircle.Person(
                one, now.contains(one), gladly(talents, one), grows(talents, one)))
        .sorted(Comparator.comparing(one -> !one.isNow()))
        .toList();
  }

  private static List<String> gladly(Talents talents, MemberId who) {
    return talents.of(who).stream()
        .filter(one -> one.interest() == Interest.GLADLY && one.counts(talents.day()) > 0)
        .sorted(Comparator.comparingInt((Talent one) -> -one.counts(talents.day())))
        .limit(SHOWN)
        .map(one -> one.skill().name())
        .toList();
  }

  private static List<String> grows(Talents talents, MemberId who) {
    return talents.of(who).stream()
        .filter(Talent::wantsToGrow)
        .limit(SHOWN)
        .map(one -> one.skill().name())
        .toList();
  }

  private static List<ClientCircle.Open> open(SeatFacts facts, List<Assignment> works) {
    List<ClientCircle.Open> open = new ArrayList<>();
    for (var work : works)
      for (var seat : facts.seatsOf(work.id()))
        if (facts.isWanted(seat) && facts.in(seat.id()).isEmpty())
          open.add(
              new ClientCircle.Open(
                  seat.name(), work.name(), seat.from(), seat.to(), facts.asked(seat.id()).size()));
    return open;
  }
}
