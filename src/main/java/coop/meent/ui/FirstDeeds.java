package coop.meent.ui;

import java.nio.file.Path;

/// What can be done before a file is open; the wiring does it.
public interface FirstDeeds {

  void found(String cooperative, String founder, Path file);

  void open(Path file);

  /// Opens the sample cooperative, made anew in a folder of its own.
  void sample();
}
