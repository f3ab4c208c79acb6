package coop.meent.sync.ui;

import coop.meent.ui.LevelsView;
import coop.meent.ui.View;

/// The Sync page; one goes down into a conflict and up again.
public final class SyncPage {

  private final LevelsView view = new LevelsView();

  public SyncPage(SyncDesk desk) {
    view.down(new SyncView(desk, view));
  }

  public View view() {
    return view;
  }
}
