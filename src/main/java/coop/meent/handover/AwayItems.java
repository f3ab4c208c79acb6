package coop.meent.handover;

import coop.meent.base.Named;
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
    var known = AwayService.running(rooms.cases().cases(call.member()));
    Named subject = texts -> texts.get("away.subject.CASE");
    if (known.isEmpty()) {
      Named none = texts -> texts.get("away.case.none");
      Named why =
          rooms.cases().committee().isEmpty()
              ? texts -> texts.get("away.case.noCommittee")
              : texts -> texts.get("away.case.ended");
      return new AwayItem(AwayPart.CASE, subject, none, why, false, Optional.empty());
    }
    var one = known.get();
    return new AwayItem(
        AwayPart.CASE,
        subject,
        one.state(),
        texts -> texts.get("away.why.CASE"),
        isRunning && one.said() > 0,
        Optional.empty());
  }

  private AwayItem ofWeeks(boolean isBlockable) {
    var weeks = call.weeks();
    var said = rooms.availability().of(weeks).of(call.member());
    long blocked = weeks.stream().filter(said::isProtected).count();
    Named subject =
        texts ->
            texts.get(
                "away.subject.WEEKS", weeks.getFirst().toString(), weeks.getLast().toString());
    Named state = texts -> texts.get("away.weeks", (int) blocked, weeks.size());
    Named why =
        blocked == 0 && !isBlockable
            ? texts -> texts.get("away.weeks.mayNot")
            : texts -> texts.get("away.why.WEEKS");
    return new AwayItem(
        AwayPart.WEEKS, subject, state, why, isRunning && blocked > 0, Optional.empty());
  }

  private AwayItem ofWork(AwayWork work) {
    var transfer = work.transfer();
    Named why =
        transfer.handover().isOwner()
            ? texts -> texts.get("away.why.HANDOVER", work.client())
            : texts -> texts.get("away.why.share", work.client());
    return new AwayItem(
        AwayPart.HANDOVER,
        AwayService.words(work.assignment().number() + " " + work.assignment().name()),
        transfer.state(),
        why,
        isRunning && transfer.isOpen(),
        Optional.of(transfer.handover().id()));
  }
}
