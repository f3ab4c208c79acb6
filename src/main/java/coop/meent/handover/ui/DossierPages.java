package coop.meent.handover.ui;

import coop.meent.base.Id.AssignmentId;
import coop.meent.ui.LevelsView;
import coop.meent.ui.View;

/// The list of dossiers, and below it the one that was opened.
public final class DossierPages {

  private final HandoverDesk room;
  private final LevelsView levels = new LevelsView();

  public DossierPages(HandoverDesk room) {
    this.room = room;
    levels.down(new DossiersView(room, this::down));
  }

  public View view() {
    return levels;
  }

  /// Shows the dossier of an assignment.
  public void open(AssignmentId assignment) {
    levels.top();
    down(assignment);
  }

  private void down(AssignmentId assignment) {
    levels.down(new DossierView(room, assignment));
  }
}
