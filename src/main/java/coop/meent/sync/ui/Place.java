package coop.meent.sync.ui;

import coop.meent.sync.FolderRemote;
import coop.meent.sync.Remote;
import coop.meent.sync.StickRemote;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Where a vault lies: a folder that laptops share, or one file on a stick.
record Place(Path path) {

  static final String STICK = ".meentstick";

  /// The patterns of a stick file, for dialogs.
  static final List<String> PATTERNS = List.of("*" + STICK);

  static Place of(String path) {
    return new Place(Path.of(path));
  }

  boolean isStick() {
    return path.toString().endsWith(STICK) || Files.isRegularFile(path);
  }

  Remote remote() {
    return isStick() ? new StickRemote(path) : new FolderRemote(path);
  }

  String name() {
    return path.toString();
  }
}
