package coop.meent.app;

import coop.meent.base.Id.ClientId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Id.SkillId;
import coop.meent.bond.Person;
import coop.meent.bond.Profiles;
import coop.meent.member.Member;
import coop.meent.member.MemberService;
import coop.meent.talent.SkillService;
import coop.meent.talent.Talents;
import coop.meent.team.SeatService;
import coop.meent.work.Assignment;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// What counts of people who are matched: what they say to do well and want to grow in, and for
/// whom they work on the day, as the one that the client calls or in a seat.
record BondProfiles(MemberService members, SkillService skills, SeatService seats)
    implements Profiles {

  /// From this level on somebody could teach it.
  private static final int STRONG = 3;

  @Override
  public List<Person> of(Collection<MemberId> people) {
    var talents = skills.talents();
    var clients = clients(talents);
    var numbers =
        members.members().stream()
            .collect(Collectors.toMap(Member::id, one -> one.number().orElse(Integer.MAX_VALUE)));
    return people.stream()
        .filter(talents.members()::contains)
        .map(who -> person(talents, who, numbers.getOrDefault(who, 0), clients))
        .toList();
  }

  private static Person person(
      Talents talents, MemberId who, int number, Map<MemberId, Set<ClientId>> clients) {
    Set<SkillId> strong = new HashSet<>();
    Set<SkillId> wants = new HashSet<>();
    for (var talent : talents.of(who)) {
      if (talent.counts(talents.day()) >= STRONG) strong.add(talent.skill().id());
      if (talent.wantsToGrow()) wants.add(talent.skill().id());
    }
    return new Person(who, number, strong, wants, clients.getOrDefault(who, Set.of()), 0);
  }

  private Map<MemberId, Set<ClientId>> clients(Talents talents) {
    Map<MemberId, Set<ClientId>> clients = new HashMap<>();
    var facts = seats.facts();
    var running =
        facts.assignments().values().stream().filter(one -> one.runsOn(talents.day())).toList();
    for (Assignment one : running) {
      add(clients, one.holder(), one);
      for (var seat : facts.seatsOf(one.id())) {
        boolean isNow = !seat.from().isAfter(talents.day()) && !seat.to().isBefore(talents.day());
        if (seat.stands() && isNow) for (var who : facts.in(seat.id())) add(clients, who, one);
      }
    }
    return clients;
  }

  private static void add(Map<MemberId, Set<ClientId>> to, MemberId who, Assignment work) {
    to.computeIfAbsent(who, _ -> new HashSet<>()).add(work.client());
  }
}
