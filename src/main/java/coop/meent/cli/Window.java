package coop.meent.cli;

import coop.meent.base.Language;
import java.nio.file.Path;
import java.util.List;

/// The window, for commands that show it to a person or to a camera; the wiring implements it.
public interface Window {

  /// @param percent of the size of the screen they are made for: 100, 150, 200
  record Pictures(Path folder, Language language, Colours colours, int percent) {}

  /// How the window is coloured.
  enum Colours {
    LIGHT,
    DARK,
    CONTRAST
  }

  /// Whether this machine has a display to show it on.
  boolean canBeSeen();

  /// Opens a file and returns at once; the process lives on until the person closes the window.
  void show(Path file);

  /// A PNG of each page, without a display. Once per process: the toolkit ends with it.
  List<Path> photograph(Services services, Pictures pictures);

  /// Opens a file as for a person and closes the window once it was drawn: the build trains the
  /// start with it. After [#photograph], in the same toolkit.
  void rehearse(Path file);
}
