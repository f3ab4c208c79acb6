package coop.meent.care;

import coop.meent.base.Id.DeedId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Ids;
import coop.meent.member.Member;
import coop.meent.member.MemberService;
import coop.meent.member.MembershipService;
import coop.meent.statute.StatuteService;
import coop.meent.store.Space;
import coop.meent.store.Store;
import coop.meent.store.UndoOutcome;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Deeds on being ill. Who does one is always named: what a member may do for oneself, the
/// committee may note for who cannot; nobody answers on their own case, and nobody twice.
public final class CareService {

  private final CareDeeds deeds;
  private final Reporting reporting;
  private final Answering answering;
  private final CareKeeping keeping;

  /// What care leans on.
  public record Rooms(
      MemberService members,
      MembershipService memberships,
      StatuteService statutes,
      CareCircle circle,
      CareShelf shelf) {}

  public CareService(Store store, Ids ids, Clock clock, Rooms rooms) {
    deeds = new CareDeeds(store, ids, clock, rooms, new CareRows());
    reporting = new Reporting(deeds);
    answering = new Answering(deeds);
    keeping = new CareKeeping(deeds);
  }

  /// Every case that can be read here, by member and day.
  public List<Case> cases() {
    return deeds.book().cases().cases();
  }

  /// A member's, by day.
  public List<Case> cases(MemberId member) {
    return deeds.book().cases().cases(member);
  }

  /// Cases in which somebody of the committee has to say something, the most urgent first.
  public List<Case> waitingFor(MemberId committee) {
    return cases().stream()
        .filter(one -> !one.member().equals(committee))
        .filter(one -> one.steps().stream().anyMatch(step -> waits(step, committee)))
        .sorted(java.util.Comparator.comparing(Case::by))
        .toList();
  }

  private static boolean waits(StepStanding standing, MemberId committee) {
    var hearing = standing.hearing();
    if (!standing.state().isOpen()) return false;
    if (standing.state() == StepState.DISPUTED) return true;
    boolean isLeftOut = hearing.isAppealed() && !mayAnswer(hearing, committee);
    return !isLeftOut && hearing.wordOf(committee).isEmpty();
  }

  private static boolean mayAnswer(Hearing hearing, MemberId committee) {
    return hearing.appeal().orElseThrow().others() == 0 || !hearing.saidNo(committee);
  }

  /// What has been agreed about being ill, for a member on a day.
  public CareRules rules(MemberId member, LocalDate day) {
    return deeds.rooms().circle().rules(member, day);
  }

  /// Who may answer, now.
  public List<Member> committee() {
    return deeds.committee();
  }

  public boolean isCommittee(MemberId who) {
    return deeds.isCommittee(who);
  }

  /// Somebody is ill.
  ///
  /// @param by who says so
  public CareOutcome report(MemberId who, LocalDate from, int percent, MemberId by) {
    return reporting.ill(who, from, percent, by);
  }

  /// Ill to another extent from a day on.
  public CareOutcome part(MemberId who, LocalDate from, int percent, MemberId by) {
    return reporting.part(who, from, percent, by);
  }

  /// @param from the first day on which the member is well
  public CareOutcome better(MemberId who, LocalDate from, MemberId by) {
    return reporting.better(who, from, by);
  }

  /// The last step was noted by mistake.
  public CareOutcome takeBack(MemberId who, MemberId by) {
    return reporting.takeBack(who, by);
  }

  /// @param from of the step, where several wait
  public CareOutcome confirm(MemberId who, Optional<LocalDate> from, MemberId by) {
    return answering.answer(who, from, by, Optional.empty());
  }

  public CareOutcome decline(MemberId who, Optional<LocalDate> from, MemberId by, Ground ground) {
    return answering.answer(who, from, by, Optional.of(ground));
  }

  public CareOutcome appeal(MemberId who, LocalDate on, MemberId by) {
    return answering.appeal(who, on, by);
  }

  /// Lets those know who work with it what counts since words of others came in.
  ///
  /// @return how many steps
  public int catchUp() {
    if (!deeds.mayShare()) return 0;
    if (deeds.store().read(deeds::unshared).isEmpty()) return 0;
    return deeds.store().write("care.share", deeds::share);
  }

  /// Where words about a member go, and so who can read them.
  public Optional<Space> space(MemberId member) {
    return deeds.rooms().shelf().of(member);
  }

  /// How long cases are told of.
  public CareKeeping keeping() {
    return keeping;
  }

  /// What somebody said of a step, by the id of the answer; for who settles what contradicts
  /// itself.
  public List<StepStanding> answered() {
    var book = deeds.book();
    return book.facts().members().stream()
        .flatMap(member -> book.cases().standings(member).stream())
        .filter(one -> !one.hearing().words().isEmpty())
        .toList();
  }

  public UndoOutcome undo(DeedId deed) {
    return deeds.store().undo(deed);
  }
}
