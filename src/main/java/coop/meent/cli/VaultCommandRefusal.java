package coop.meent.cli;

import coop.meent.base.Refusal;
import java.nio.file.Path;
import java.util.List;

/// Why a command on a vault cannot find what its words name, or lacks what it must be told.
sealed interface VaultCommandRefusal extends Refusal {

  /// The home of a laptop has no Meent file.
  record NoFileInHome(Path home) implements VaultCommandRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(home);
    }
  }

  record SeveralFilesInHome(Path home, String files) implements VaultCommandRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(home, files);
    }
  }

  record NoPassphrase() implements VaultCommandRefusal {}

  record PassphrasesDiffer() implements VaultCommandRefusal {}

  /// @param least letters
  record ShortPassphrase(int least) implements VaultCommandRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(least);
    }
  }

  /// The set-up is done but for the recovery code.
  record NotTypedBack() implements VaultCommandRefusal {}

  record NoCode() implements VaultCommandRefusal {}

  /// A file that would be written over.
  record FileThere(Path file) implements VaultCommandRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(file);
    }
  }

  /// More than one is meant.
  ///
  /// @param candidates what would name one alone
  record SeveralMeant(String word, String candidates) implements VaultCommandRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(word, candidates);
    }
  }

  /// @param number of a list that was shown
  record NotInList(int number) implements VaultCommandRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(number);
    }
  }

  /// @param word what should have named an entry that waits there
  record NotOnLateList(String word) implements VaultCommandRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(word);
    }
  }

  record NobodyAsks() implements VaultCommandRefusal {}

  record NoSuspension(String laptop) implements VaultCommandRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(laptop);
    }
  }

  /// The founder of a vault is one of several members.
  record WhoFounds(String names) implements VaultCommandRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(names);
    }
  }

  /// The file of this laptop is not what its changes make of it.
  record OtherThanItsChanges(String table, String row, String column)
      implements VaultCommandRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(table, row, column);
    }
  }

  /// A row is here that the changes do not make, or they make one that is not.
  record OtherRows(String table, String row) implements VaultCommandRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(table, row);
    }
  }

  record Unsound(int damaged, int missing) implements VaultCommandRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(damaged, missing);
    }
  }
}
