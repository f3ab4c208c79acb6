package coop.meent.sync;

import coop.meent.base.ByteReader;
import coop.meent.base.ByteWriter;
import coop.meent.crypto.SecretKey;
import coop.meent.crypto.SigningKey;
import coop.meent.crypto.VerifyKey;
import coop.meent.store.Chain;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;

/// Bundles as objects of one vault: packed, signed by the laptop, sealed with the vault's key, and
/// in it each section sealed with its space's key.
///
/// ```
/// body    := sealed with the vault's key { packed { content signature(64) } }
/// signed  := "meent bundle" vault(16) content
/// section := sealed with the space's key { packed { count payload* } }
/// pack    := sealed with the vault's key { version count body* }, the same bytes each time
/// ```
///
/// A pack is nothing but many bundles in one object, each of them as it lay by itself and as its
/// own laptop signed it: who made the pack, and what else it says, need not be believed.
public final class BundleCodec {

  /// A section tells not even by its length whether a short word or a long sentence was written.
  private static final int LEAST_SECTION = 512;

  private static final int PACK_VERSION = 1;

  private final UUID vault;
  private final VaultTag tag;
  private final SecretKey vaultKey;
  private final RandomGenerator random;

  /// @param random a [java.security.SecureRandom], or a seeded one in a simulation
  public BundleCodec(UUID vault, SecretKey vaultKey, RandomGenerator random) {
    this.vault = vault;
    this.tag = VaultTag.of(vault);
    this.vaultKey = vaultKey;
    this.random = random;
  }

  /// Seals the payloads of one space's changes, in the order of their headers, for the bundle that
  /// begins there.
  public Section seal(
      Chain chain, long first, UUID space, int epoch, SecretKey key, List<byte[]> payloads) {
    var plain = new ByteWriter();
    BundleContent.parts(plain, payloads);
    var packed = Packed.pack(plain.toBytes(), LEAST_SECTION);
    return new Section(
        space, epoch, key.seal(packed, associated(chain, first, space, epoch), random));
  }

  public SectionReading open(Bundle bundle, Section section, SecretKey key) {
    if (!key.isKeyOf(section.sealed())) return new SectionReading.OtherKey();
    var place = associated(bundle.chain(), bundle.first(), section.space(), section.epoch());
    return key.open(section.sealed(), place)
        .map(BundleCodec::payloads)
        .orElseGet(SectionReading.Garbled::new);
  }

  private static SectionReading payloads(byte[] packed) {
    try {
      var in = new ByteReader(Packed.unpack(packed));
      var payloads = BundleContent.parts(in);
      in.requireEnd();
      return new SectionReading.Opened(payloads);
    } catch (IllegalArgumentException garbled) {
      return new SectionReading.Garbled();
    }
  }

  private byte[] associated(Chain chain, long first, UUID space, int epoch) {
    return new ByteWriter()
        .text("meent section")
        .id(vault)
        .id(chain.device())
        .id(chain.incarnation())
        .count(first)
        .id(space)
        .count(epoch)
        .toBytes();
  }

  /// @throws IllegalArgumentException when it is more than 64 MiB
  public VaultObject write(Bundle bundle, SigningKey deviceKey) {
    var content = BundleContent.write(bundle);
    var signature = deviceKey.sign(signed(content));
    var packed = Packed.pack(new ByteWriter().raw(content).raw(signature).toBytes(), 0);
    var place = VaultObject.associated(ObjectKind.BUNDLE, tag);
    return new VaultObject(ObjectKind.BUNDLE, tag, vaultKey.seal(packed, place, random));
  }

  /// Reads a file that lay in the vault, whatever it is called.
  public BundleReading read(byte[] file, DeviceKeys devices) {
    return switch (VaultObject.read(file, tag)) {
      case ObjectReading.Damaged damaged -> damaged;
      case ObjectReading.Foreign foreign -> foreign;
      case ObjectReading.Newer newer -> newer;
      case ObjectReading.Whole(var object) -> read(object, devices);
    };
  }

  public BundleReading read(VaultObject object, DeviceKeys devices) {
    if (!object.is(ObjectKind.BUNDLE)) return new BundleReading.OtherKind(object);
    var place = VaultObject.associated(ObjectKind.BUNDLE, tag);
    return vaultKey
        .open(object.body(), place)
        .map(packed -> opened(packed, devices))
        .orElseGet(() -> new ObjectReading.Damaged(ObjectReading.Damage.OTHER_KEY));
  }

  private BundleReading opened(byte[] packed, DeviceKeys devices) {
    byte[] content;
    byte[] signature;
    Bundle bundle;
    try {
      var plain = Packed.unpack(packed);
      int end = plain.length - VerifyKey.SIGNATURE_SIZE;
      if (end < 1) return garbled();
      if (plain[0] != BundleContent.VERSION) return new ObjectReading.Newer();
      content = Arrays.copyOf(plain, end);
      signature = Arrays.copyOfRange(plain, end, plain.length);
      bundle = BundleContent.read(content);
    } catch (IllegalArgumentException wrong) {
      return garbled();
    }
    return devices
        .of(bundle.chain().device())
        .map(key -> verified(bundle, key.verify(signed(content), signature)))
        .orElseGet(() ->
            new BundleReading.UnknownDevice(bundle.chain(), bundle.records(), bundle.statements()));
  }

  /// @param bundles at least one
  VaultObject pack(List<VaultObject> bundles) {
    var plain = new ByteWriter().octet(PACK_VERSION);
    BundleContent.parts(plain, bundles.stream().map(VaultObject::body).toList());
    var place = VaultObject.associated(ObjectKind.PACK, tag);
    return new VaultObject(ObjectKind.PACK, tag, vaultKey.sealAlike(plain.toBytes(), place));
  }

  /// The bundles in a pack; empty when it is none, or none that could be read here.
  List<VaultObject> unpack(VaultObject pack) {
    if (!pack.is(ObjectKind.PACK)) return List.of();
    var plain = vaultKey.open(pack.body(), VaultObject.associated(ObjectKind.PACK, tag));
    if (plain.isEmpty()) return List.of();
    try {
      var in = new ByteReader(plain.get());
      if (in.octet() != PACK_VERSION) return List.of();
      var bodies = BundleContent.parts(in);
      in.requireEnd();
      return bodies.stream().map(body -> new VaultObject(ObjectKind.BUNDLE, tag, body)).toList();
    } catch (IllegalArgumentException garbled) {
      return List.of();
    }
  }

  /// The names of what a file that lay in the vault packs.
  List<ObjectName> packed(byte[] file) {
    return VaultObject.read(file, tag) instanceof ObjectReading.Whole(var object)
        ? unpack(object).stream().map(VaultObject::name).toList()
        : List.of();
  }

  private static BundleReading verified(Bundle bundle, boolean genuine) {
    return genuine ? new BundleReading.Whole(bundle) : new BundleReading.Forged(bundle.chain());
  }

  private byte[] signed(byte[] content) {
    return new ByteWriter().text("meent bundle").id(vault).raw(content).toBytes();
  }

  private static ObjectReading.Damaged garbled() {
    return new ObjectReading.Damaged(ObjectReading.Damage.GARBLED);
  }
}
