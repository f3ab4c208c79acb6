package coop.meent.cli;

import java.nio.file.Path;

/// How commands come by an open file; the wiring implements it.
public interface Files {

  Services create(Path file);

  Services open(Path file);

  /// Beside a window that may have the file open.
  Services openForReading(Path file);

  void move(Path file, Path target);
}
