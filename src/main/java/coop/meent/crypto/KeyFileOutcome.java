package coop.meent.crypto;

import coop.meent.base.Refusal;
import java.nio.file.Path;
import java.util.List;

/// What came of reading or writing a key file.
public sealed interface KeyFileOutcome {

  record Opened(Keyring keyring) implements KeyFileOutcome {}

  record Missing(Path file) implements Refused {}

  record AlreadyExists(Path file) implements Refused {}

  record WrongPassphrase(Path file) implements Refused {}

  record Damaged(Path file) implements Refused {}

  /// Written by a newer Meent.
  record Newer(Path file) implements Refused {}

  /// @param finding what the system says
  record Unreadable(Path file, String finding) implements Refused {

    @Override
    public List<Object> arguments() {
      return List.of(file, finding);
    }
  }

  /// Every case but [Opened].
  sealed interface Refused extends KeyFileOutcome, Refusal {

    Path file();

    @Override
    default List<Object> arguments() {
      return List.of(file());
    }
  }
}
