package coop.meent.personal;

import coop.meent.base.Named;
import coop.meent.base.Refusal;
import java.nio.file.Path;
import java.util.List;

/// What came of writing a personal export; refusals in order of precedence. When it is not [Done],
/// nothing was left behind.
public sealed interface ExportOutcome {

  /// @param rows how many things are in it
  /// @param notIncluded what is not, in words
  record Done(Path target, int rows, List<Named> notIncluded) implements ExportOutcome {}

  record Unknown() implements ExportOutcome, Refusal {}

  /// Neither the person nor the board.
  record NotYours(String name) implements ExportOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(name);
    }
  }

  record Exists(Path target) implements ExportOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(target.getFileName());
    }
  }

  record FolderMissing(Path target) implements ExportOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(target);
    }
  }

  /// @param reason in the system's own words
  record NotWritten(Path target, String reason) implements ExportOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(target, reason);
    }
  }
}
