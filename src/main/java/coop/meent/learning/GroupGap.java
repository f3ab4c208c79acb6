package coop.meent.learning;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Id.SkillId;
import coop.meent.base.Named;
import coop.meent.development.RequestStanding;
import coop.meent.development.RequestState;
import coop.meent.market.Gap;
import coop.meent.talent.Rarity;
import coop.meent.talent.Skill;
import coop.meent.talent.Statement;
import coop.meent.talent.Talent;
import coop.meent.talent.Talents;
import coop.meent.team.Seat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// A skill that the group is short of: it was asked for and nobody could give it, or so few have it
/// that the work stands still when one of them is away. With who could learn it next, what is done
/// about it already, and the seats in which somebody could learn it beside who knows it.
///
/// @param holders who do it alone
/// @param learners who could learn it next
/// @param underway trainings in it that were asked or agreed to and are not over, of those that can
///   be read here
/// @param seats that ask for it, are not over, and have no growth seat beside them yet
public record GroupGap(
    Skill skill,
    Optional<Gap> asked,
    List<Talent> holders,
    Rarity rarity,
    List<Learner> learners,
    List<RequestStanding> underway,
    List<Seat> seats) {

  /// Who has this level does it alone.
  public static final int ALONE = 3;

  /// What was asked most comes first, then what fewest have.
  private static final Comparator<GroupGap> ORDER =
      Comparator.comparingInt((GroupGap one) -> -one.hours())
          .thenComparingInt(one -> one.rarity.holders())
          .thenComparing(one -> one.skill.name());

  public GroupGap {
    holders = List.copyOf(holders);
    learners = List.copyOf(learners);
    underway = List.copyOf(underway);
    seats = List.copyOf(seats);
  }

  /// What it is worked out from.
  ///
  /// @param staying members who do not leave
  /// @param seats of all assignments
  record Facts(
      Talents talents,
      List<Gap> asked,
      Collection<MemberId> staying,
      List<RequestStanding> requests,
      List<Seat> seats) {

    LocalDate day() {
      return talents.day();
    }
  }

  static List<GroupGap> of(Facts facts) {
    return facts.talents.listed().stream()
        .map(skill -> of(skill, facts))
        .filter(GroupGap::isShort)
        .sorted(ORDER)
        .toList();
  }

  private static GroupGap of(Skill skill, Facts facts) {
    var id = skill.id();
    var underway =
        facts.requests.stream()
            .filter(one -> one.request().training().skill().filter(id::equals).isPresent())
            .filter(one -> isUnderway(one, facts.day()))
            .toList();
    return new GroupGap(
        skill,
        facts.asked.stream().filter(one -> one.skill().equals(id)).findFirst(),
        facts.talents.holders(id, ALONE),
        facts.talents.rarity(id, ALONE),
        learners(id, facts, underway),
        underway,
        facts.seats.stream().filter(seat -> isOpenTo(seat, id, facts)).toList());
  }

  private boolean isShort() {
    return hours() > 0 || rarity.isRisk();
  }

  private static boolean isUnderway(RequestStanding one, LocalDate day) {
    boolean isWanted =
        one.state().isOpen()
            || one.state() == RequestState.APPROVED
            || one.state() == RequestState.DONE;
    return isWanted && !one.request().training().ends().isBefore(day);
  }

  private static List<Learner> learners(SkillId id, Facts facts, List<RequestStanding> underway) {
    List<Learner> all = new ArrayList<>();
    for (var member : facts.talents.members()) {
      if (!facts.staying.contains(member)) continue;
      facts
          .talents
          .of(member, id)
          .filter(talent -> talent.counts(facts.day()) < ALONE)
          .map(talent ->
              Learner.of(
                  talent,
                  facts.day(),
                  underway.stream().anyMatch(one -> one.request().member().equals(member))))
          .filter(Learner::isPossible)
          .ifPresent(all::add);
    }
    return all.stream().sorted(Learner.ORDER).toList();
  }

  private static boolean isOpenTo(Seat seat, SkillId skill, Facts facts) {
    return seat.stands()
        && !seat.isGrowth()
        && !seat.to().isBefore(facts.day())
        && seat.musts().stream()
            .anyMatch(must -> must.skill().equals(skill) && must.level() > Statement.LOWEST)
        && facts.seats.stream()
            .noneMatch(one -> one.stands() && one.besides().filter(seat.id()::equals).isPresent());
  }

  /// A week, of all that was asked and nobody could give.
  public int hours() {
    return asked.map(Gap::hours).orElse(0);
  }

  public Optional<Learner> learner(MemberId who) {
    return learners.stream().filter(one -> one.member().equals(who)).findFirst();
  }

  /// Why it is one, in a sentence that a request can be asked with: what was asked in vain, and how
  /// few have it.
  public Named why() {
    return texts -> {
      var few = few().in(texts);
      if (hours() == 0) return few;
      return texts.get("learning.gap.asked", hours()) + " " + few;
    };
  }

  private Named few() {
    return texts ->
        switch (rarity.holders()) {
          case 0 -> texts.get("learning.gap.nobody", rarity.members());
          case 1 -> texts.get("learning.gap.one", rarity.members());
          default -> texts.get("learning.gap.few", rarity.holders(), rarity.members());
        };
  }
}
