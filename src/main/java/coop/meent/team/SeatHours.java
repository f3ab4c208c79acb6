package coop.meent.team;

import coop.meent.base.Id.AssignmentId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Id.SeatId;
import coop.meent.base.Id.SkillId;
import coop.meent.base.Week;
import coop.meent.composer.Must;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Who has which hours, and what offers, by member: gone through once, for it is asked for every
/// member in every week.
final class SeatHours {

  private final Map<MemberId, List<Seat>> sitting = new HashMap<>();
  private final Map<MemberId, List<Seat>> offered = new HashMap<>();
  private final Map<SeatId, Map<MemberId, Offer>> offers = new HashMap<>();
  private final Map<MemberId, Set<SeatId>> chances = new HashMap<>();
  private final Map<SeatId, Set<SkillId>> asked = new HashMap<>();

  SeatHours(SeatFacts facts) {
    for (var offer : facts.offers()) {
      offers.computeIfAbsent(offer.seat(), any -> new HashMap<>()).put(offer.member(), offer);
      if (facts.isChance(offer))
        chances.computeIfAbsent(offer.member(), any -> new HashSet<>()).add(offer.seat());
    }
    Map<AssignmentId, Boolean> counts = new HashMap<>();
    for (var seat : facts.seats()) {
      asked.put(seat.id(), seat.musts().stream().map(Must::skill).collect(Collectors.toSet()));
      if (!seat.stands()) continue;
      if (!counts.computeIfAbsent(seat.assignment(), id -> facts.state(id).counts())) continue;
      var there = facts.in(seat.id());
      for (var who : there) sitting.computeIfAbsent(who, any -> new ArrayList<>()).add(seat);
      offers
          .getOrDefault(seat.id(), Map.of())
          .forEach((who, offer) -> {
            if (!offer.isDeclined() && !there.contains(who))
              offered.computeIfAbsent(who, any -> new ArrayList<>()).add(seat);
          });
    }
  }

  /// Hours of a week that a member sits somewhere, apart from some assignments.
  int planned(MemberId member, Week week, Set<AssignmentId> apart) {
    return hours(sitting.getOrDefault(member, List.of()), week, apart);
  }

  /// Hours of a week that were offered and not declined, and that nobody counts on yet.
  int offered(MemberId member, Week week) {
    return hours(offered.getOrDefault(member, List.of()), week, Set.of());
  }

  private static int hours(List<Seat> seats, Week week, Set<AssignmentId> apart) {
    int hours = 0;
    for (var seat : seats)
      if (seat.runsIn(week) && !apart.contains(seat.assignment())) hours += seat.hours();
    return hours;
  }

  /// The newest for this seat.
  Optional<Offer> offer(SeatId seat, MemberId member) {
    return Optional.ofNullable(offers.getOrDefault(seat, Map.of()).get(member));
  }

  /// Seats that were offered over the last year, each once however often somebody was asked.
  int chances(MemberId member) {
    return chances.getOrDefault(member, Set.of()).size();
  }

  /// What each of these seats asked.
  List<Set<SkillId>> offersOf(MemberId member) {
    return chances.getOrDefault(member, Set.of()).stream()
        .map(seat -> asked.getOrDefault(seat, Set.of()))
        .toList();
  }
}
