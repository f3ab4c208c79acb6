package coop.meent.sync;

import coop.meent.base.Named;
import coop.meent.base.Refusal;
import coop.meent.base.Texts;
import java.util.List;

/// What a file in the vault turned out to be.
public sealed interface ObjectReading {

  record Whole(VaultObject object) implements ObjectReading {}

  /// Short, empty, changed on the way, or no object at all: as good as not there.
  record Damaged(Damage damage) implements ObjectReading, BundleReading, Refusal {

    @Override
    public List<Object> arguments() {
      return List.of(damage);
    }
  }

  /// Of another vault.
  record Foreign() implements ObjectReading, BundleReading, Refusal {}

  /// Written by a newer Meent, whole and kept until this one is renewed.
  record Newer() implements ObjectReading, BundleReading, Refusal {}

  /// What is wrong with it.
  enum Damage implements Named {
    /// No bytes, or nothing but zeros: a placeholder, or a file whose content never came.
    EMPTY,
    /// It does not begin like an object.
    OTHER_FILE,
    /// It ends before it says it does.
    SHORT,
    /// Its bytes are not those it was made with.
    CHANGED,
    /// Whole, but not sealed with this vault's key.
    OTHER_KEY,
    /// Whole and sealed, but what is inside is no bundle.
    GARBLED;

    @Override
    public String in(Texts texts) {
      return texts.get("sync.damage." + name());
    }
  }
}
