package coop.meent.sync.ui;

import coop.meent.ui.LevelsView;
import coop.meent.ui.View;

/// The Sync page; one goes down into a conflict and up again.
public final class SyncPage {

  private final LevelsView view = new LevelsView();
  private final SyncView top;

  public SyncPage(SyncDesk desk) {
    top = new SyncView(desk, view);
    view.down(top);
  }

  /// Asks who reads the own book of whoever sits here.
  public void openOwnReaders() {
    top.ownBook();
  }

  public View view() {
    return view;
  }
}
