package coop.meent.sync;

import coop.meent.base.Refusal;
import java.util.List;

/// Why something cannot be done in a vault, or with one.
public sealed interface SyncRefusal extends Refusal {

  /// This laptop asked to be let in, and nobody did yet.
  record NotAdmitted() implements SyncRefusal {}

  /// Somebody suspended this laptop.
  record Suspended() implements SyncRefusal {}

  /// A checkpoint would make final what somebody suspended.
  record SuspensionsOpen() implements SyncRefusal {}

  /// A change that the database takes from nobody.
  record Malformed() implements SyncRefusal {}

  /// The file belongs to no vault.
  record NoVault() implements SyncRefusal {}

  record AlreadyInVault() implements SyncRefusal {}

  /// What lies at the place belongs to another vault.
  record OtherVault(String place) implements SyncRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(place);
    }
  }

  /// A vault lies there already.
  record VaultThere(String place) implements SyncRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(place);
    }
  }

  /// Only the steward's laptop writes the governance log.
  record NotSteward() implements SyncRefusal {}

  /// Whoever owns the book reads it anyway.
  record OwnReader() implements SyncRefusal {}

  record ReadsAlready() implements SyncRefusal {}

  record ReadsNothing() implements SyncRefusal {}

  record UnknownMember(String name) implements SyncRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(name);
    }
  }

  record UnknownDevice(String name) implements SyncRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(name);
    }
  }

  /// No invitation in the vault opens with that code.
  record NoInvitation() implements SyncRefusal {}

  /// Nothing in the vault opens with that recovery code.
  record NothingToRecover() implements SyncRefusal {}

  /// Nobody asks to be let in by that name.
  record NoRequest(String name) implements SyncRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(name);
    }
  }

  /// The keys beside the file are of another laptop or vault.
  record OtherKeys() implements SyncRefusal {}

  /// No place was given, and none is known.
  record NoPlace() implements SyncRefusal {}

  /// The recovery code that was typed back is not the one that was shown.
  record OtherCode() implements SyncRefusal {}
}
