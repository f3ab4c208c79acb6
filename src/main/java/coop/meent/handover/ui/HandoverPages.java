package coop.meent.handover.ui;

import coop.meent.base.Id.AssignmentId;
import coop.meent.base.Id.HandoverId;
import coop.meent.handover.Transfer;
import coop.meent.ui.LevelsView;
import coop.meent.ui.View;

/// The list of handovers, and below it the one that was opened.
public final class HandoverPages {

  private final HandoverDesk room;
  private final LevelsView levels = new LevelsView();
  private final HandoversView list;

  public HandoverPages(HandoverDesk room) {
    this.room = room;
    list = new HandoversView(room, this::down);
    levels.down(list);
  }

  public View view() {
    return levels;
  }

  public void open(HandoverId handover) {
    levels.top();
    down(handover);
  }

  /// Opens the form that begins one.
  public void begin() {
    levels.top();
    list.onBegin();
  }

  /// Shows the open handover of an assignment, or the form that begins one.
  public void open(AssignmentId assignment) {
    room.desk()
        .tasks()
        .run(
            () ->
                room.transfers().transfers().stream()
                    .filter(Transfer::isOpen)
                    .filter(one -> one.handover().assignment().equals(assignment))
                    .findFirst(),
            found ->
                found.ifPresentOrElse(
                    one -> open(one.handover().id()),
                    () -> {
                      levels.top();
                      list.begin(assignment);
                    }));
  }

  private void down(HandoverId handover) {
    levels.down(new HandoverView(room, handover));
  }
}
