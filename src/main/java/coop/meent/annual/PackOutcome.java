package coop.meent.annual;

import coop.meent.base.Refusal;
import java.nio.file.Path;
import java.util.List;

/// What came of writing a year pack or an archive. When it is not [Done], nothing was left behind.
public sealed interface PackOutcome {

  /// @param files how many, the list of hashes among them
  /// @param leftOut titles of papers that would be too long, whose figures are there as CSV
  record Done(Path place, int files, List<String> leftOut) implements PackOutcome {
    public Done {
      leftOut = List.copyOf(leftOut);
    }
  }

  record NothingBooked(int year) implements PackOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(String.valueOf(year));
    }
  }

  record FolderMissing(Path place) implements PackOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(place);
    }
  }

  /// Something is there already, and is not written over.
  record Exists(Path place) implements PackOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(place);
    }
  }

  /// @param reason in the system's own words
  record NotWritten(Path place, String reason) implements PackOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(place, reason);
    }
  }
}
