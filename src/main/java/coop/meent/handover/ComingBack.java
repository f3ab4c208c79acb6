package coop.meent.handover;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Ids;
import coop.meent.base.Refusal;
import coop.meent.care.CareOutcome;
import coop.meent.store.Space;
import coop.meent.store.Store;
import coop.meent.store.Tx;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/// Coming back: at once or announced ahead, wholly or in part, and taking the whole call back. Each
/// walks through the same rooms as being ill did.
///
/// @param space where words about a member's being ill lie
record ComingBack(
    Store store,
    Ids ids,
    Clock clock,
    AwayService.Rooms rooms,
    AwayRows rows,
    AwaySight sight,
    AwayWeeks weeks,
    Function<MemberId, Space> space) {

  /// The member is back for good, or the whole call was a mistake.
  ///
  /// @param back the first day
  AwayOutcome end(AwayCall call, LocalDate back, boolean isMistake, MemberId by) {
    boolean isWhole = isMistake || !back.isAfter(call.from());
    var said = isWhole ? unreport(call, by) : rooms.cases().better(call.member(), back, by);
    if (said instanceof Refusal refusal && !isNothing(said)) return new AwayOutcome.Not(refusal);
    var returning = returning(call);
    if (sight.mayBlock(call, by)) weeks.unblock(call, returning, isMistake ? call.from() : back);
    store.write(
        isMistake ? "away.mistake" : "away.better",
        tx -> {
          var end = new AwayRows.End(call.id(), back, isMistake, clock.instant());
          rows.putEnd(tx, ids, space.apply(call.member()), call, end, by);
          for (var one : sight.transfers(call)) {
            if (one.isOpen()) rooms.handovers().stop(tx, one.handover(), by);
            else if (one.isFinal() && !isBroughtBack(one)) bringBack(tx, one, back, by);
          }
          return call.id();
        });
    return new AwayOutcome.Done(sight.of(call));
  }

  /// Nobody was ill for a day: every step that was reported with the call is taken back.
  private CareOutcome unreport(AwayCall call, MemberId by) {
    CareOutcome said = new CareOutcome.NotIll("");
    if (call.step().isEmpty()) return said;
    do said = rooms.cases().takeBack(call.member(), by);
    while (said instanceof CareOutcome.Done && isReported(call));
    return said;
  }

  private boolean isReported(AwayCall call) {
    return AwayService.running(rooms.cases().cases(call.member()))
        .filter(one -> one.said() > 0 && !one.from().isBefore(call.from()))
        .isPresent();
  }

  /// There was no case, or it is over by now.
  private static boolean isNothing(CareOutcome outcome) {
    return outcome instanceof CareOutcome.NotIll || outcome instanceof CareOutcome.NoCommittee;
  }

  private boolean isBroughtBack(Transfer transfer) {
    return rooms.handovers().returning(transfer.handover().id()).isPresent();
  }

  private void bringBack(Tx tx, Transfer transfer, LocalDate back, MemberId by) {
    var assignment = rooms.work().assignment(tx, transfer.handover().assignment());
    if (assignment.to().filter(back::isAfter).isPresent()) return;
    rooms.handovers().bringBack(tx, transfer, assignment, back, by);
  }

  /// Comes back in part, today or before, or in whatever way on a day that is still to come.
  AwayOutcome step(AwayCall call, Return step) {
    var refused = refusal(call, step);
    if (refused.isPresent()) return refused.get();
    if (!step.on().isAfter(today())) {
      var said = rooms.cases().part(call.member(), step.on(), step.percent(), step.by());
      if (said instanceof Refusal refusal && !isNothing(said) && !isSaidAlready(said))
        return new AwayOutcome.Not(refusal);
    }
    store.write(
        "away.return",
        tx -> {
          rows.putReturn(tx, ids, space.apply(call.member()), call, step, clock.instant());
          return call.id();
        });
    return told(call, step.by());
  }

  /// Takes back a return that was announced for a day still to come: what was said before holds.
  AwayOutcome withdraw(AwayCall call, LocalDate day, MemberId by) {
    boolean isAnnounced = returning(call).steps().stream().anyMatch(one -> one.on().equals(day));
    if (!isAnnounced || !day.isAfter(today())) return new AwayOutcome.NothingToUndo();
    store.write(
        "away.return.withdraw",
        tx -> {
          rows.withdraw(tx, ids, space.apply(call.member()), call, day, by, clock.instant());
          return call.id();
        });
    return told(call, by);
  }

  /// The weeks follow what is said now.
  private AwayOutcome told(AwayCall call, MemberId by) {
    var returning = returning(call);
    if (sight.mayBlock(call, by)) {
      weeks.unblock(call, returning, call.from());
      weeks.block(call, returning);
    }
    return new AwayOutcome.Done(sight.of(call));
  }

  private Optional<AwayOutcome> refusal(AwayCall call, Return step) {
    if (!step.on().isAfter(call.from()))
      return Optional.of(new AwayOutcome.PartFromTheStart(call.from()));
    var rules = rooms.cases().rules(call.member(), step.on());
    boolean isCounted = !step.isWhole() && call.step().isPresent();
    if (isCounted && !rules.allows(step.percent()))
      return Optional.of(
          new AwayOutcome.Not(
              new CareOutcome.BadShare(step.percent(), rules.steps(), rules.least())));
    return step.isWhole() || !step.on().isAfter(call.until())
        ? Optional.empty()
        : Optional.of(new AwayOutcome.BackByThen(call.until().plusDays(1)));
  }

  private static boolean isSaidAlready(CareOutcome said) {
    return said instanceof CareOutcome.Unchanged;
  }

  Returning returning(AwayCall call) {
    return store.read(sql -> rows.returning(sql, call.id(), call.until()));
  }

  /// Does what was announced here and whose day has come.
  ///
  /// @param sitter whose laptop this is; empty in a file that nobody shares
  /// @return whether something was done
  boolean carryOut(AwayCall call, Optional<MemberId> sitter) {
    var due =
        returning(call)
            .on(today())
            .filter(one -> sitter.isEmpty() || sitter.equals(Optional.of(one.by())));
    if (due.isEmpty()) return false;
    var step = due.get();
    if (step.isWhole()) return end(call, step.on(), false, step.by()) instanceof AwayOutcome.Done;
    boolean isBehind =
        AwayService.running(rooms.cases().cases(call.member()))
            .filter(one -> one.said() > 0 && one.said() != step.percent())
            .isPresent();
    return isBehind
        && rooms.cases().part(call.member(), step.on(), step.percent(), step.by())
            instanceof CareOutcome.Done;
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
