package coop.meent.cli;

import java.nio.file.Path;
import java.util.List;

/// A machine without a display and without a camera.
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
  public void rehearse(Path file) {}

  @Override
  public List<Path> photograph(Services services, Pictures pictures) {
    return List.of();
  }
}
