package coop.meent.sync.ui;

import coop.meent.sync.CarryWatch;
import coop.meent.ui.Progress;

/// Long work of the window, as whoever carries files tells how far it is.
record Watching(Progress progress) implements CarryWatch {

  @Override
  public void at(long done, long total) {
    progress.check();
    progress.at(done, total);
  }
}
