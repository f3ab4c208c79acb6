package coop.meent.sync;

import coop.meent.base.Seeded;
import coop.meent.fuzz.Target;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// What lies in a vault: objects, and what is in them once a key opened it. The first byte says
/// which.
public final class VaultFuzz {

  private static final VaultSample SAMPLE = new VaultSample(new Seeded(1));

  private VaultFuzz() {}

  public static void fuzzerTestOneInput(byte[] data) {
    if (data.length == 0) return;
    var bytes = Arrays.copyOfRange(data, 1, data.length);
    switch (data[0] & 0xF) {
      case 0 -> {
        VaultObject.readAny(bytes);
        SAMPLE.codec.read(bytes, SAMPLE.devices());
        SAMPLE.codec.packed(bytes);
      }
      case 1 -> Target.orIllegal(() -> same(bytes, BundleContent.write(BundleContent.read(bytes))));
      case 2 -> Target.orIllegal(() -> Packed.unpack(bytes));
      case 3 -> Target.orIllegal(() -> JoinRequest.of(bytes));
      case 4 -> Target.orIllegal(() -> Invitation.of(bytes));
      case 5 -> SAMPLE.codec.read(sealed(ObjectKind.BUNDLE, bytes), SAMPLE.devices());
      case 6 -> SAMPLE.codec.unpack(sealed(ObjectKind.PACK, bytes));
      case 7 -> MultiStatus.read(bytes, "/dav/meent/");
      case 8 -> StickEntry.read(bytes);
      case 9 -> section(bytes);
      default -> signed(bytes);
    }
  }

  private static VaultObject sealed(ObjectKind kind, byte[] contents) {
    var place = VaultObject.associated(kind, VaultTag.of(SAMPLE.vault));
    return new VaultObject(
        kind, VaultTag.of(SAMPLE.vault), SAMPLE.vaultKey.seal(contents, place, SAMPLE.random));
  }

  /// Sealed by a member who may, and no section for all that.
  private static void section(byte[] bytes) {
    var section =
        SAMPLE.codec.seal(SAMPLE.chain, 8, SAMPLE.common, 1, SAMPLE.commonKey, List.of(bytes));
    SAMPLE.codec.open(SAMPLE.bundle, section, SAMPLE.commonKey);
  }

  /// A whole bundle with records, statements and headers that are anything.
  private static void signed(byte[] bytes) {
    var some = List.of(bytes);
    var bundle =
        new Bundle(
            SAMPLE.chain,
            1,
            Optional.empty(),
            Optional.empty(),
            SAMPLE.bundle.seen(),
            some,
            some,
            List.of(),
            List.of());
    var object = SAMPLE.codec.write(bundle, SAMPLE.deviceKey);
    if (!(SAMPLE.codec.read(object.toBytes(), SAMPLE.devices()) instanceof BundleReading.Whole))
      throw new AssertionError("what was written whole is not read whole");
  }

  private static void same(byte[] bytes, byte[] again) {
    if (!Arrays.equals(bytes, again))
      throw new AssertionError("there is more than one way to write a bundle");
  }
}
