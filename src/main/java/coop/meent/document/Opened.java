package coop.meent.document;

import coop.meent.base.Refusal;
import java.nio.file.Path;
import java.util.List;

/// What became of opening a file with another program.
public sealed interface Opened {

  record Done(Path file) implements Opened {}

  /// Nothing on this laptop opens such a file.
  record NoProgram(Path file) implements Opened, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(file.getFileName());
    }
  }

  /// @param reason in the system's own words
  record Failed(Path file, String reason) implements Opened, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(file.getFileName(), reason);
    }
  }
}
