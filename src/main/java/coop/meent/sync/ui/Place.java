package coop.meent.sync.ui;

import coop.meent.sync.Remote;
import coop.meent.sync.StickRemote;
import java.nio.file.Path;
import java.util.List;

/// Where a vault lies: a folder that laptops share, or one file on a stick.
record Place(Path path) {

  /// The patterns of a stick file, for dialogs.
  static final List<String> PATTERNS = List.of("*" + StickRemote.ENDING);

  static Place of(String path) {
    return new Place(Path.of(path));
  }

  boolean isStick() {
    return StickRemote.isAt(path);
  }

  Remote remote() {
    return Remote.at(path);
  }

  String name() {
    return path.toString();
  }
}
