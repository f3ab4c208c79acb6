package coop.meent.cli;

import coop.meent.document.ReportKind;
import coop.meent.sync.Logins;
import java.nio.file.Path;
import java.util.List;

/// How commands come by an open file; the wiring implements it.
public interface Files {

  Services create(Path file);

  Services open(Path file);

  /// Beside a window that may have the file open.
  Services openForReading(Path file);

  void move(Path file, Path target);

  /// How places on servers are asked.
  Logins logins();

  /// Known without any file.
  List<ReportKind> reportKinds();
}
