package coop.meent.handover;

import coop.meent.availability.Availability;
import coop.meent.base.Id.AssignmentId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Named;
import coop.meent.base.Week;
import coop.meent.member.Member;
import coop.meent.talent.Skill;
import coop.meent.talent.Talent;
import coop.meent.talent.Talents;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Proposes who could stand in for somebody, and says why: what of the work's skills they have, how
/// many hours they said to be free, and whether they know the work. The people decide.
///
/// @param planned the stand-ins of the plan, the first one first
/// @param colleagues who worked on it
/// @param together with whom the giver worked, and how often
record StandIns(
    Talents talents,
    Availability availability,
    List<MemberId> planned,
    Set<MemberId> colleagues,
    Map<MemberId, Integer> together) {

  private static final int SKILLS = 3;
  private static final int GOOD = 3;

  /// @param best in the order in which to ask
  /// @param others who could not, each with the reason
  record Proposal(List<StandIn> best, List<StandIn> others) {}

  /// What the work asks for: what shows in its own evidence that the giver can do, else what the
  /// giver is good at.
  List<Talent> wanted(MemberId giver, AssignmentId assignment) {
    var theirs =
        talents.of(giver).stream()
            .filter(one -> one.counts(talents.day()) > 0)
            .sorted(Comparator.comparingInt((Talent one) -> -one.counts(talents.day())))
            .toList();
    var shown =
        theirs.stream()
            .filter(one ->
                one.evidence().stream()
                    .anyMatch(shows -> shows.assignment().equals(Optional.of(assignment))))
            .limit(SKILLS)
            .toList();
    if (!shown.isEmpty()) return shown;
    return theirs.stream().filter(one -> one.counts(talents.day()) >= GOOD).limit(SKILLS).toList();
  }

  Proposal propose(MemberId giver, AssignmentId assignment, List<Member> members) {
    var wanted = wanted(giver, assignment);
    List<StandIn> best = new ArrayList<>();
    List<StandIn> others = new ArrayList<>();
    for (var member : members) {
      if (member.id().equals(giver) || !talents.members().contains(member.id())) continue;
      var obstacle = obstacle(member.id(), wanted);
      var standIn = standIn(member, wanted, obstacle);
      if (obstacle.isEmpty()) best.add(standIn);
      else others.add(standIn);
    }
    best.sort(order(members));
    return new Proposal(List.copyOf(best), List.copyOf(others));
  }

  private Comparator<StandIn> order(List<Member> members) {
    return Comparator.comparingInt((StandIn one) -> rank(one.member()))
        .thenComparingInt(one -> -one.shared())
        .thenComparing(one -> !one.didIt())
        .thenComparingInt(one -> -together.getOrDefault(one.member(), 0))
        .thenComparingInt(one -> -one.hours())
        .thenComparingInt(one -> number(members, one.member()));
  }

  private int rank(MemberId member) {
    int place = planned.indexOf(member);
    return place < 0 ? planned.size() : place;
  }

  private static int number(List<Member> members, MemberId id) {
    return members.stream()
        .filter(one -> one.id().equals(id))
        .flatMap(one -> one.number().stream())
        .findFirst()
        .orElse(Integer.MAX_VALUE);
  }

  private StandIn standIn(Member member, List<Talent> wanted, Optional<Named> obstacle) {
    var id = member.id();
    var shared = wanted.stream().map(Talent::skill).filter(skill -> has(id, skill)).toList();
    boolean didIt = colleagues.contains(id);
    List<Named> reasons = new ArrayList<>();
    obstacle.ifPresent(reasons::add);
    int place = planned.indexOf(id);
    if (place >= 0) reasons.add(texts -> texts.get("handover.why.planned", place + 1));
    for (var skill : shared) {
      int level = talents.level(id, skill.id());
      reasons.add(texts -> texts.get("handover.why.skill", skill.name(), level));
    }
    int hours = hours(id);
    if (hours > 0) {
      int weeks = availability.weeks().size();
      reasons.add(texts -> texts.get("handover.why.hours", hours, weeks));
    } else if (obstacle.isEmpty()) {
      reasons.add(texts -> texts.get("handover.why.saidNothing"));
    }
    if (didIt) reasons.add(texts -> texts.get("handover.why.didIt"));
    int often = together.getOrDefault(id, 0);
    if (often > 0) reasons.add(texts -> texts.count("handover.why.together", often));
    return new StandIn(id, member.name(), shared.size(), hours, didIt, reasons);
  }

  private boolean has(MemberId member, Skill skill) {
    return talents.level(member, skill.id()) > 0;
  }

  private int hours(MemberId member) {
    return availability.weeks().stream().mapToInt(availability.of(member)::hours).sum();
  }

  /// Why somebody cannot; who merely said nothing of the weeks can be asked.
  private Optional<Named> obstacle(MemberId member, List<Talent> wanted) {
    var weeks = availability.of(member);
    if (!availability.weeks().isEmpty()
        && availability.weeks().stream().allMatch(weeks::isProtected))
      return Optional.of(texts -> texts.get("handover.whyNot.away"));
    boolean isFull =
        availability.weeks().stream().allMatch(week -> isSaid(member, week)) && hours(member) == 0;
    if (isFull) return Optional.of(texts -> texts.get("handover.whyNot.full"));
    var names = wanted.stream().map(one -> one.skill().name()).toList();
    boolean hasNone = wanted.stream().noneMatch(one -> has(member, one.skill()));
    return !wanted.isEmpty() && hasNone && !colleagues.contains(member) && !planned.contains(member)
        ? Optional.of(texts -> texts.get("handover.whyNot.skills", String.join(", ", names)))
        : Optional.empty();
  }

  private boolean isSaid(MemberId member, Week week) {
    return availability.of(member).said(week).isPresent();
  }
}
