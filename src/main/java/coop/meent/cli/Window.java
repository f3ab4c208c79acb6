package coop.meent.cli;

import coop.meent.base.Language;
import java.nio.file.Path;
import java.util.List;

/// The window, for commands that show it to a person or to a camera; the wiring implements it.
public interface Window {

  /// @param scale pixels per point: 1, 1.5, 2
  record Pictures(Path folder, Language language, boolean isDark, double scale) {}

  /// Whether this machine has a display to show it on.
  boolean canBeSeen();

  /// Opens a file and stays until the person closes the window.
  void show(Path file);

  /// A PNG of each page, without a display. Once per process: the toolkit ends with it.
  List<Path> photograph(Services services, Pictures pictures);
}
