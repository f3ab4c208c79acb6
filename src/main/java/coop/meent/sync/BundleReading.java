package coop.meent.sync;

import coop.meent.base.Refusal;
import coop.meent.store.Chain;
import java.util.List;

/// What came of reading a bundle.
public sealed interface BundleReading
    permits BundleReading.Whole,
        BundleReading.Forged,
        BundleReading.UnknownDevice,
        BundleReading.OtherKind,
        ObjectReading.Damaged,
        ObjectReading.Foreign,
        ObjectReading.Newer {

  /// Whole, and signed by the laptop it names.
  record Whole(Bundle bundle) implements BundleReading {}

  /// Made by somebody in the vault, and not signed by the laptop it names.
  record Forged(Chain chain) implements BundleReading, Refusal {}

  /// From a laptop whose key is not known yet. The records and statements speak for themselves, as
  /// each is signed: they may make it known, and then the bundle is to be read again.
  record UnknownDevice(Chain chain, List<byte[]> records, List<byte[]> statements)
      implements BundleReading, Refusal {}

  /// Whole, and something else than a bundle.
  record OtherKind(VaultObject object) implements BundleReading {}
}
