package coop.meent.cli;

import java.nio.file.Path;
import java.util.List;

/// For commands that need no window.
final class NoWindow implements Window {

  @Override
  public boolean canBeSeen() {
    return false;
  }

  @Override
  public void show(Path file) {
    throw new AssertionError("no window was asked for");
  }

  @Override
  public List<Path> photograph(Services services, Pictures pictures) {
    throw new AssertionError("no picture was asked for");
  }
}
