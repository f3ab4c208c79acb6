package coop.meent.handover;

import coop.meent.base.Named;
import coop.meent.care.CaseState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What one illness set going, each thing with how it stands and why it is there.
///
/// @param isRunning whether the member is still away
record AwayItems(AwayService.Rooms rooms, AwayCall call, boolean isRunning) {

  List<AwayItem> of(List<AwayWork> work, boolean isBlockable) {
    List<AwayItem> items = new ArrayList<>();
    items.add(ofCase());
    items.add(ofWeeks(isBlockable));
    work.forEach(one -> items.add(ofWork(one)));
    return items;
  }

  private AwayItem ofCase() {
    var cases = rooms.cases().cases(call.member());
    var known = AwayService.running(cases);
    Named subject = texts -> texts.get("away.subject.CASE");
    boolean hasCommittee = !rooms.cases().committee().isEmpty();
    if (known.isEmpty()) {
      boolean isTakenBack =
          !cases.isEmpty() && cases.getLast().state() == CaseState.WITHDRAWN && hasCommittee;
      var why = hasCommittee ? isTakenBack ? "takenBack" : "ended" : "noCommittee";
      return new AwayItem(
          AwayPart.CASE,
          subject,
          texts -> texts.get("away.case.none"),
          texts -> texts.get("away.case." + why),
          false,
          isRunning && isTakenBack,
          Optional.empty());
    }
    var one = known.get();
    return new AwayItem(
        AwayPart.CASE,
        subject,
        one.state(),
        texts -> texts.get(one.said() > 0 ? "away.why.CASE" : "away.case.ended"),
        isRunning && one.said() > 0,
        false,
        Optional.empty());
  }

  private AwayItem ofWeeks(boolean isBlockable) {
    var weeks = call.weeks();
    var said = rooms.availability().of(weeks).of(call.member());
    long blocked = weeks.stream().filter(said::isProtected).count();
    var why =
        blocked > 0 ? "away.why.WEEKS" : isBlockable ? "away.weeks.free" : "away.weeks.mayNot";
    return new AwayItem(
        AwayPart.WEEKS,
        texts -> texts.get("away.subject.WEEKS", texts.date(call.from()), texts.date(call.until())),
        texts -> texts.get("away.weeks", (int) blocked, weeks.size()),
        texts -> texts.get(why),
        isRunning && blocked > 0,
        isRunning && blocked == 0 && isBlockable,
        Optional.empty());
  }

  private AwayItem ofWork(AwayWork work) {
    var transfer = work.transfer();
    boolean isStopped = transfer.state() == TransferState.STOPPED;
    var why =
        isStopped
            ? "away.handover.stopped"
            : transfer.handover().isOwner() ? "away.why.HANDOVER" : "away.why.share";
    return new AwayItem(
        AwayPart.HANDOVER,
        AwayService.words(work.assignment().number() + " " + work.assignment().name()),
        transfer.state(),
        texts -> texts.get(why, work.client()),
        isRunning && transfer.isOpen(),
        isRunning && isStopped && !isOver(work),
        Optional.of(transfer.handover().id()));
  }

  private boolean isOver(AwayWork work) {
    return work.assignment().to().filter(call.from()::isAfter).isPresent();
  }
}
