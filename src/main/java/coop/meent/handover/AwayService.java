package coop.meent.handover;

import coop.meent.availability.AvailabilityService;
import coop.meent.availability.Span;
import coop.meent.availability.WeekKind;
import coop.meent.base.Id.AwayCallId;
import coop.meent.base.Id.HandoverId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Ids;
import coop.meent.base.Named;
import coop.meent.base.Refusal;
import coop.meent.care.CareConsents;
import coop.meent.care.CareOutcome;
import coop.meent.care.CareService;
import coop.meent.care.Case;
import coop.meent.member.Member;
import coop.meent.member.MemberService;
import coop.meent.store.Space;
import coop.meent.store.Store;
import coop.meent.store.Tx;
import coop.meent.talent.SkillService;
import coop.meent.work.Assignment;
import coop.meent.work.WorkService;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/// "I am ill", in one deed of the person: the case with the care committee, the weeks that are
/// blocked, a handover for each assignment. Each of them is a deed of its own room, says why it is
/// there and can be taken back; who is better walks back the same way. Whatever of it can be done
/// is done: what cannot says why, and stops nothing else.
public final class AwayService {

  public static final int MOST_WEEKS = 104;

  private final Store store;
  private final Ids ids;
  private final Clock clock;
  private final Rooms rooms;
  private final AwayRows rows = new AwayRows();
  private final AwaySight sight;

  /// What being away leans on.
  ///
  /// @param gifts the first month for which a member's circle gives
  public record Rooms(
      MemberService members,
      WorkService work,
      CareService cases,
      CareConsents consents,
      SkillService skills,
      AvailabilityService availability,
      HandoverService handovers,
      DossierService dossiers,
      Team team,
      Gifts gifts) {}

  /// The first month for which a member's gift circle gives to who is ill from a day on.
  @FunctionalInterface
  public interface Gifts {
    Optional<YearMonth> first(MemberId member, LocalDate from);
  }

  public AwayService(Store store, Ids ids, Clock clock, Rooms rooms) {
    this.store = store;
    this.ids = ids;
    this.clock = clock;
    this.rooms = rooms;
    sight = new AwaySight(store, clock, rooms);
  }

  /// Who is or was away, as far as it can be read here, the last first.
  public List<Away> all() {
    return store.read(rows::calls).reversed().stream().map(sight::of).toList();
  }

  /// Whether that person may say so of that member.
  public boolean maySay(MemberId who, MemberId by) {
    return who.equals(by) || rooms.cases.isCommittee(by);
  }

  /// Whether that person may say so of others.
  public boolean maySayForOthers(MemberId by) {
    return rooms.cases.isCommittee(by);
  }

  public Optional<Away> now(MemberId who) {
    return running(who).map(sight::of);
  }

  private Optional<AwayCall> running(MemberId who) {
    return store.read(sql ->
        rows.calls(sql).stream()
            .filter(one -> one.member().equals(who))
            .filter(one -> rows.end(sql, one.id()).isEmpty())
            .reduce((_, later) -> later));
  }

  /// Somebody is ill.
  ///
  /// @param weeks about how long
  public AwayOutcome ill(MemberId who, LocalDate from, int weeks, MemberId by) {
    var member = rooms.members.member(who);
    if (member.isEmpty()) return new AwayOutcome.Unknown();
    var name = member.get().name();
    if (!maySay(who, by)) return new AwayOutcome.MayNot(name);
    if (weeks < 1 || weeks > MOST_WEEKS) return new AwayOutcome.BadWeeks(weeks, MOST_WEEKS);
    var known = running(who);
    if (known.isPresent())
      return new AwayOutcome.AwayAlready(name, known.get().from(), known.get().until());
    var reported = rooms.cases.report(who, from, ALL, by);
    if (reported instanceof Refusal refusal && !canGoOn(reported))
      return new AwayOutcome.Not(refusal);
    var step =
        reported instanceof CareOutcome.Done done
            ? Optional.of(done.standing().step().id())
            : Optional.<coop.meent.base.Id.CareStepId>empty();
    var call =
        new AwayCall(
            new AwayCallId(ids.next()),
            who,
            from,
            from.plusWeeks(weeks).minusDays(1),
            by,
            step,
            clock.instant());
    set(call);
    block(call);
    return new AwayOutcome.Done(sight.of(call));
  }

  /// It takes longer than was said, or shorter: the weeks are blocked or free, and what was handed
  /// over comes back on another day.
  ///
  /// @param until the last day, as far as anybody knows
  public AwayOutcome prolong(MemberId who, LocalDate until, MemberId by) {
    var member = rooms.members.member(who);
    if (member.isEmpty()) return new AwayOutcome.Unknown();
    var name = member.get().name();
    if (!maySay(who, by)) return new AwayOutcome.MayNot(name);
    var running = running(who);
    if (running.isEmpty()) return new AwayOutcome.NotAway(name);
    var was = running.get();
    if (until.isBefore(was.from())) return new AwayOutcome.BackBeforeAway(was.from());
    if (until.isAfter(was.from().plusWeeks(MOST_WEEKS))) return new AwayOutcome.TooLong(MOST_WEEKS);
    var call = was.until(until);
    if (until.isBefore(was.until()) && sight.mayBlock(call, by)) unblock(was, until.plusDays(1));
    prolong(was, call, by);
    if (sight.mayBlock(call, by)) block(call);
    return new AwayOutcome.Done(sight.of(call));
  }

  private void prolong(AwayCall was, AwayCall call, MemberId by) {
    var space = space(call.member());
    var known =
        store.read(sql -> rows.before(sql, call.id())).stream().map(AwayRows.Before::week).toList();
    var before = rooms.availability.of(call.weeks()).of(call.member());
    store.write(
        "away.prolong",
        tx -> {
          rows.prolong(tx, ids, space, call, call.until(), by, clock.instant());
          for (var week : call.weeks())
            if (!known.contains(week)) rows.putWeek(tx, space, call, week, before.said(week));
          for (var one : sight.transfers(was)) {
            boolean isSame =
                rooms.handovers.returns(one).equals(Optional.of(was.until().plusDays(1)));
            if (isSame && one.state() != TransferState.STOPPED)
              rooms.handovers.returnOn(tx, one.handover(), call.until().plusDays(1), by);
          }
          return call.id();
        });
  }

  private static final int ALL = 100;

  /// There need not be a care committee, and the case may have been reported before.
  private static boolean canGoOn(CareOutcome outcome) {
    return outcome instanceof CareOutcome.NoCommittee || outcome instanceof CareOutcome.AlreadyIll;
  }

  /// Notes the call, what stood in the weeks before, and opens the handovers.
  private void set(AwayCall call) {
    var space = space(call.member());
    var before = rooms.availability.of(call.weeks()).of(call.member());
    store.write(
        "away.call",
        tx -> {
          rows.put(tx, space, call);
          for (var week : call.weeks()) rows.putWeek(tx, space, call, week, before.said(week));
          for (var assignment : rooms.team.of(call.member(), call.from(), call.until())) {
            var known = rooms.handovers.openOne(assignment.id(), call.member());
            var opening =
                new HandoverService.Opening(
                    assignment.id(),
                    call.member(),
                    call.from(),
                    Optional.of(call.until().plusDays(1)));
            var id =
                known
                    .map(one -> one.handover().id())
                    .orElseGet(() ->
                        rooms.handovers.open(tx, assignment, opening, Optional.empty(), call.by()));
            rows.putHandover(tx, space, call, id);
          }
          return call.id();
        });
  }

  /// Where words about being ill lie; on this laptop alone where nobody else could read them.
  private Space space(MemberId who) {
    boolean hasCommittee = rooms.cases.committee().stream().anyMatch(one -> !one.id().equals(who));
    return hasCommittee ? rooms.cases.space(who).orElse(Space.PRIVATE) : Space.PRIVATE;
  }

  private void block(AwayCall call) {
    if (!sight.mayBlock(call, call.by())) return;
    var weeks = call.weeks();
    var span = Span.of(weeks.getFirst(), weeks.getLast(), WeekKind.PROTECTED, 0);
    var _ = rooms.availability.say(call.member(), List.of(span));
  }

  /// Says of the weeks from a day on what had been said of them before.
  private void unblock(AwayCall call, LocalDate from) {
    var now = rooms.availability.of(call.weeks()).of(call.member());
    var spans =
        store.read(sql -> rows.before(sql, call.id())).stream()
            .filter(one -> !one.week().sunday().isBefore(from))
            .filter(one -> now.isProtected(one.week()))
            .map(one ->
                Span.of(one.week(), one.week(), one.kind().orElse(WeekKind.TENTATIVE), one.hours()))
            .toList();
    if (!spans.isEmpty()) {
      var _ = rooms.availability.say(call.member(), spans);
    }
  }

  /// The member is back: the case ends, the weeks are as they were, what was not handed over yet
  /// stays where it is, and what was comes back by a handover of its own.
  ///
  /// @param back the first day
  public AwayOutcome better(MemberId who, LocalDate back, MemberId by) {
    return end(who, back, false, by);
  }

  /// The whole call was a mistake.
  public AwayOutcome undo(MemberId who, MemberId by) {
    return end(who, LocalDate.now(clock), true, by);
  }

  private AwayOutcome end(MemberId who, LocalDate back, boolean isMistake, MemberId by) {
    var name = rooms.members.member(who).map(Member::name);
    if (name.isEmpty()) return new AwayOutcome.Unknown();
    if (!maySay(who, by)) return new AwayOutcome.MayNot(name.get());
    var running = running(who);
    if (running.isEmpty()) return new AwayOutcome.NotAway(name.get());
    var call = running.get();
    if (!isMistake && !back.isAfter(call.from()))
      return new AwayOutcome.BackBeforeAway(call.from());
    var said = isMistake ? unreport(call, by) : rooms.cases.better(who, back, by);
    if (said instanceof Refusal refusal && !isNothing(said)) return new AwayOutcome.Not(refusal);
    if (sight.mayBlock(call, by)) unblock(call, isMistake ? call.from() : back);
    store.write(
        isMistake ? "away.mistake" : "away.better",
        tx -> {
          var end = new AwayRows.End(call.id(), back, isMistake, clock.instant());
          rows.putEnd(tx, ids, space(who), call, end, by);
          for (var one : sight.transfers(call)) {
            if (one.isOpen()) rooms.handovers.stop(tx, one.handover(), by);
            else if (one.isFinal() && !isBroughtBack(one)) bringBack(tx, one, back, by);
          }
          return call.id();
        });
    return new AwayOutcome.Done(sight.of(call));
  }

  private CareOutcome unreport(AwayCall call, MemberId by) {
    return call.step().isEmpty()
        ? new CareOutcome.NotIll("")
        : rooms.cases.takeBack(call.member(), by);
  }

  /// There was no case, or it is over by now.
  private static boolean isNothing(CareOutcome outcome) {
    return outcome instanceof CareOutcome.NotIll || outcome instanceof CareOutcome.NoCommittee;
  }

  private boolean isBroughtBack(Transfer transfer) {
    return rooms.handovers.returning(transfer.handover().id()).isPresent();
  }

  private void bringBack(Tx tx, Transfer transfer, LocalDate back, MemberId by) {
    var assignment = rooms.work.assignment(tx, transfer.handover().assignment());
    if (assignment.to().filter(back::isAfter).isPresent()) return;
    rooms.handovers.bringBack(tx, transfer, assignment, back, by);
  }

  /// Takes one thing back, and leaves the rest as it is.
  ///
  /// @param handover which one, of [AwayPart#HANDOVER]
  public AwayOutcome takeBack(
      MemberId who, AwayPart part, Optional<HandoverId> handover, MemberId by) {
    var name = rooms.members.member(who).map(Member::name);
    if (name.isEmpty()) return new AwayOutcome.Unknown();
    if (!maySay(who, by)) return new AwayOutcome.MayNot(name.get());
    var running = running(who);
    if (running.isEmpty()) return new AwayOutcome.NotAway(name.get());
    var call = running.get();
    var item =
        sight.of(call).items().stream()
            .filter(one -> one.part() == part && one.handover().equals(handover))
            .filter(AwayItem::canUndo)
            .findFirst();
    if (item.isEmpty()) return new AwayOutcome.NothingToUndo();
    switch (part) {
      case CASE -> {
        if (rooms.cases.takeBack(who, by) instanceof Refusal refusal)
          return new AwayOutcome.Not(refusal);
      }
      case WEEKS -> unblock(call, call.from());
      case HANDOVER -> {
        var transfer = rooms.handovers.transfer(handover.orElseThrow()).orElseThrow();
        store.write(
            "handover.stop",
            tx -> {
              rooms.handovers.stop(tx, transfer.handover(), by);
              return call.id();
            });
      }
    }
    return new AwayOutcome.Done(sight.of(call));
  }

  /// Who could stand in on a handover, with the reasons, in the order in which to ask.
  public List<StandIn> standIns(Handover handover) {
    return sight.standIns(handover);
  }

  /// The word to the client as it would be now.
  public Optional<ClientMail> mail(Transfer transfer, Assignment assignment) {
    return sight.mail(transfer, assignment);
  }

  /// Words that stand for themselves.
  static Named words(String words) {
    return _ -> words;
  }

  static Optional<Case> running(List<Case> cases) {
    return cases.stream().filter(one -> !one.state().isOver()).reduce((_, later) -> later);
  }
}
