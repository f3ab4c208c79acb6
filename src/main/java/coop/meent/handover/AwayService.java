package coop.meent.handover;

import coop.meent.availability.AvailabilityService;
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
import java.util.function.Supplier;

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
  private final AwayWeeks weeks;
  private final ComingBack back;

  /// What being away leans on.
  ///
  /// @param gifts the first month for which a member's circle gives
  /// @param sitter whose laptop this is; empty in a file that nobody shares
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
      Gifts gifts,
      Supplier<Optional<MemberId>> sitter) {}

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
    weeks = new AwayWeeks(store, rooms.availability, rows);
    back = new ComingBack(store, ids, clock, rooms, rows, sight, weeks, this::space);
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
    var _ = catchUp();
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
    block(call, by);
    return new AwayOutcome.Done(sight.of(call));
  }

  /// It takes longer than was said, or shorter: the weeks are blocked or free, and what was handed
  /// over comes back on another day.
  ///
  /// @param until the last day, as far as anybody knows
  public AwayOutcome prolong(MemberId who, LocalDate until, MemberId by) {
    var found = said(who, by);
    if (found.refusal().isPresent()) return found.refusal().get();
    var was = found.call().orElseThrow();
    if (until.isBefore(was.from())) return new AwayOutcome.BackBeforeAway(was.from());
    if (until.isAfter(was.from().plusWeeks(MOST_WEEKS))) return new AwayOutcome.TooLong(MOST_WEEKS);
    prolong(was, until, by);
    return new AwayOutcome.Done(sight.of(was.until(until)));
  }

  private void prolong(AwayCall was, LocalDate until, MemberId by) {
    var call = was.until(until);
    if (until.isBefore(was.until()) && sight.mayBlock(call, by))
      weeks.unblock(was, back.returning(was), until.plusDays(1));
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
    block(call, by);
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
          for (var assignment : rooms.team.of(call.member(), call.from(), call.until()))
            put(tx, call, assignment, call.by());
          return call.id();
        });
  }

  /// The open handover of that work, or a new one.
  private void put(Tx tx, AwayCall call, Assignment assignment, MemberId by) {
    var opening =
        new HandoverService.Opening(
            assignment.id(), call.member(), call.from(), Optional.of(call.until().plusDays(1)));
    var id =
        rooms
            .handovers
            .openOne(assignment.id(), call.member())
            .map(one -> one.handover().id())
            .orElseGet(() -> rooms.handovers.open(tx, assignment, opening, Optional.empty(), by));
    rows.putHandover(tx, space(call.member()), call, id);
  }

  /// Where words about being ill lie; on this laptop alone where nobody else could read them.
  private Space space(MemberId who) {
    boolean hasCommittee = rooms.cases.committee().stream().anyMatch(one -> !one.id().equals(who));
    return hasCommittee ? rooms.cases.space(who).orElse(Space.PRIVATE) : Space.PRIVATE;
  }

  private void block(AwayCall call, MemberId by) {
    if (sight.mayBlock(call, by)) weeks.block(call, back.returning(call));
  }

  /// The member is back: the case ends, the weeks are as they were, what was not handed over yet
  /// stays where it is, and what was comes back by a handover of its own. Back on the day on which
  /// it began, nobody was ill for a day. A day that is still to come is announced: everybody counts
  /// on it, and on that day the rest walks back by itself ([#catchUp]).
  ///
  /// @param day the first day back
  public AwayOutcome better(MemberId who, LocalDate day, MemberId by) {
    return back(who, new Return(day, 0, by));
  }

  /// The member can do a part again from a day on.
  ///
  /// @param percent of a hundred, how much that person is still away
  public AwayOutcome part(MemberId who, LocalDate day, int percent, MemberId by) {
    return percent < 1 || percent > MOST_PART
        ? new AwayOutcome.BadPart(percent, MOST_PART)
        : back(who, new Return(day, percent, by));
  }

  private static final int MOST_PART = 99;

  /// In which parts somebody can be away from now on, the most first.
  public List<Integer> shares(MemberId who) {
    var steps = rooms.cases.rules(who, LocalDate.now(clock)).steps();
    return (steps.isEmpty() ? QUARTERS : steps).stream().filter(one -> one <= MOST_PART).toList();
  }

  private static final List<Integer> QUARTERS = List.of(75, 50, 25);

  private AwayOutcome back(MemberId who, Return step) {
    var found = said(who, step.by());
    if (found.refusal().isPresent()) return found.refusal().get();
    var call = found.call().orElseThrow();
    var last = step.on().minusDays(1);
    if (step.on().isBefore(call.from())) return new AwayOutcome.BackBeforeAway(call.from());
    if (step.on().isAfter(call.from().plusWeeks(MOST_WEEKS)))
      return new AwayOutcome.TooLong(MOST_WEEKS);
    if (!step.isWhole()) return back.step(call, step);
    if (!step.on().isAfter(LocalDate.now(clock)) || step.on().equals(call.from()))
      return back.end(call, step.on(), false, step.by());
    if (!last.equals(call.until())) prolong(call, last, step.by());
    return back.step(call.until(last), step);
  }

  /// Takes back a return that was announced for a day still to come, also in part.
  public AwayOutcome withdrawReturn(MemberId who, LocalDate day, MemberId by) {
    var found = said(who, by);
    return found.refusal().orElseGet(() -> back.withdraw(found.call().orElseThrow(), day, by));
  }

  /// The whole call was a mistake.
  public AwayOutcome undo(MemberId who, MemberId by) {
    var found = said(who, by);
    return found
        .refusal()
        .orElseGet(() -> back.end(found.call().orElseThrow(), LocalDate.now(clock), true, by));
  }

  /// The call that somebody may say something of, or why not.
  private record Said(Optional<AwayCall> call, Optional<AwayOutcome> refusal) {}

  private Said said(MemberId who, MemberId by) {
    var name = rooms.members.member(who).map(Member::name);
    if (name.isEmpty()) return refused(new AwayOutcome.Unknown());
    if (!maySay(who, by)) return refused(new AwayOutcome.MayNot(name.get()));
    var running = running(who);
    return running.isEmpty()
        ? refused(new AwayOutcome.NotAway(name.get()))
        : new Said(running, Optional.empty());
  }

  private static Said refused(AwayOutcome refusal) {
    return new Said(Optional.empty(), Optional.of(refusal));
  }

  /// Does what was announced on this laptop and whose day has come. Only there, so that what was
  /// handed over does not start its way back twice.
  ///
  /// @return how many came back
  public int catchUp() {
    if (!store.isWritable()) return 0;
    int done = 0;
    for (var call : store.read(rows::calls)) {
      boolean isRunning = store.read(sql -> rows.end(sql, call.id())).isEmpty();
      if (isRunning && back.carryOut(call, rooms.sitter.get())) done++;
    }
    return done;
  }

  /// Takes one thing back, and leaves the rest as it is.
  ///
  /// @param handover which one, of [AwayPart#HANDOVER]
  public AwayOutcome takeBack(
      MemberId who, AwayPart part, Optional<HandoverId> handover, MemberId by) {
    var found = said(who, by);
    if (found.refusal().isPresent()) return found.refusal().get();
    var call = found.call().orElseThrow();
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
      case WEEKS -> weeks.unblock(call, back.returning(call), call.from());
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

  /// Asks whoever comes first for each handover for which nobody was asked yet. Where one cannot be
  /// asked, those before it stay asked.
  public AwayOutcome askFirst(MemberId who, MemberId by) {
    var found = said(who, by);
    if (found.refusal().isPresent()) return found.refusal().get();
    var call = found.call().orElseThrow();
    for (var work : sight.of(call).work()) {
      var first = work.first();
      if (first.isEmpty()) continue;
      var asked = rooms.handovers.ask(work.transfer().handover().id(), first.get().member(), by);
      if (asked instanceof Refusal refusal) return new AwayOutcome.Not(refusal);
    }
    return new AwayOutcome.Done(sight.of(call));
  }

  /// Sets one thing going again that was taken back, and leaves the rest as it is.
  ///
  /// @param handover which one was stopped, of [AwayPart#HANDOVER]
  public AwayOutcome startAgain(
      MemberId who, AwayPart part, Optional<HandoverId> handover, MemberId by) {
    var found = said(who, by);
    if (found.refusal().isPresent()) return found.refusal().get();
    var call = found.call().orElseThrow();
    boolean canStart =
        sight.of(call).items().stream()
            .anyMatch(
                one -> one.canStart() && one.part() == part && one.handover().equals(handover));
    if (!canStart) return new AwayOutcome.NothingToUndo();
    switch (part) {
      case CASE -> {
        if (rooms.cases.report(who, call.from(), ALL, by) instanceof Refusal refusal)
          return new AwayOutcome.Not(refusal);
      }
      case WEEKS -> block(call, by);
      case HANDOVER -> {
        var stopped = rooms.handovers.transfer(handover.orElseThrow()).orElseThrow().handover();
        store.write(
            "handover.open",
            tx -> {
              put(tx, call, rooms.work.assignment(tx, stopped.assignment()), by);
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
