package coop.meent.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.github.luben.zstd.Zstd;
import coop.meent.TestSeed;
import coop.meent.base.ByteWriter;
import coop.meent.base.Hash;
import coop.meent.base.Seeded;
import coop.meent.crypto.SecretKey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What services do to files by accident, and what somebody with the vault's key and a signing key
/// could do on purpose. Nothing is ever thrown, and nothing else is read than what was written.
class BundleAttackTest {

  private static final int HEADER = 67;

  private final VaultSample sample =
      new VaultSample(new Seeded(TestSeed.print("BundleAttackTest")));
  private final VaultObject object = sample.object();
  private final byte[] whole = object.toBytes();
  private final int length = HEADER + object.body().length;

  @Test
  void cutOffAnywhereItIsDamagedAndCutInThePaddingItIsWhole() {
    for (int size = 0; size < length; size++)
      assertThat(read(Arrays.copyOf(whole, size)))
          .as("%d bytes", size)
          .isInstanceOf(ObjectReading.Damaged.class);
    for (int size = length; size <= whole.length; size += 7) isWhole(Arrays.copyOf(whole, size));
  }

  @Test
  void zerosFromAnywhereOnAreDamage() {
    for (int size = 0; size < length; size += 3) {
      var holed = Arrays.copyOf(Arrays.copyOf(whole, size), whole.length);
      if (Arrays.equals(holed, whole)) continue;
      assertThat(read(holed)).as("%d bytes", size).isInstanceOf(ObjectReading.Damaged.class);
    }
    assertThat(read(new byte[8192]))
        .isEqualTo(new ObjectReading.Damaged(ObjectReading.Damage.EMPTY));
    assertThat(read(new byte[0])).isEqualTo(new ObjectReading.Damaged(ObjectReading.Damage.EMPTY));
  }

  @Test
  void everyBitOfTheHeaderAndManyOfTheRestFlippedAreDamage() {
    for (int bit = 0; bit < HEADER * 8; bit++) flipped(bit);
    for (int i = 0; i < 3_000; i++) flipped(sample.random.nextInt(length * 8));
  }

  private void flipped(int bit) {
    var changed = whole.clone();
    changed[bit / 8] ^= (byte) (1 << bit % 8);
    assertThat(read(changed)).as("bit %d", bit).isInstanceOf(ObjectReading.Damaged.class);
  }

  @Test
  void bytesChangedAboutRepeatedOrLeftOutAreDamage() {
    for (int i = 0; i < 2_000; i++) {
      var changed = shuffled();
      if (Arrays.equals(Arrays.copyOf(changed, length), Arrays.copyOf(whole, length))) continue;
      assertThat(read(changed)).isInstanceOf(ObjectReading.Damaged.class);
    }
  }

  private byte[] shuffled() {
    int from = sample.random.nextInt(length);
    int size = 1 + sample.random.nextInt(length - from);
    int to = sample.random.nextInt(length);
    var out = new ByteWriter().raw(Arrays.copyOf(whole, to));
    out.raw(Arrays.copyOfRange(whole, from, from + size));
    return out.raw(Arrays.copyOfRange(whole, Math.min(to + size, whole.length), whole.length))
        .toBytes();
  }

  @Test
  void aFileTwiceAsLongOrTwiceThereIsTheSameObject() {
    var twice = new ByteWriter().raw(whole).raw(whole).toBytes();
    isWhole(twice);
    assertThat(((ObjectReading.Whole) VaultObject.read(twice, object.tag())).object().name())
        .isEqualTo(object.name());
  }

  @Test
  void aNewerFormatOrSuiteWaitsForANewerMeent() {
    for (int at : new int[] {8, 9}) {
      var newer = whole.clone();
      newer[at] = 9;
      var hash = Hash.sha256(Arrays.copyOf(newer, 35), Arrays.copyOfRange(newer, HEADER, length));
      System.arraycopy(hash.bytes(), 0, newer, 35, Hash.SIZE);
      assertThat(read(newer)).isEqualTo(new ObjectReading.Newer());
    }
    assertThat(read(sealed(Packed.pack(new ByteWriter().octet(2).raw(new byte[90]).toBytes(), 0))))
        .isEqualTo(new ObjectReading.Newer());
  }

  @Test
  void anObjectInTheEnvelopeOfAnotherKindDoesNotOpen() {
    var disguised = new VaultObject(ObjectKind.BUNDLE, object.tag(), other(ObjectKind.INVITATION));
    assertThat(read(disguised.toBytes()))
        .isEqualTo(new ObjectReading.Damaged(ObjectReading.Damage.OTHER_KEY));
  }

  private byte[] other(ObjectKind kind) {
    return sample.vaultKey.seal(
        new byte[100], VaultObject.associated(kind, object.tag()), sample.random);
  }

  @Test
  void enormousLengthsAllocateNothing() {
    for (long enormous : new long[] {1L << 60, Long.MAX_VALUE, -1, Integer.MAX_VALUE, 0, 66}) {
      var forged = whole.clone();
      System.arraycopy(new ByteWriter().fixed(enormous).toBytes(), 0, forged, 27, 8);
      assertThat(read(forged)).isInstanceOf(ObjectReading.Damaged.class);
    }
  }

  /// Every number in a bundle's content made enormous, signed and sealed as by a member.
  @Test
  void enormousCountsInsideAreGarbledAndAllocateNothing() {
    var content = BundleContent.write(sample.bundle);
    for (int at = 33; at < content.length; at++) {
      var forged =
          new ByteWriter()
              .raw(Arrays.copyOf(content, at))
              .count(1L << 60)
              .raw(Arrays.copyOfRange(content, at + 1, content.length))
              .toBytes();
      // A sequence may be enormous: that is for those who know the chain to judge.
      assertThat(read(signed(forged)))
          .as("at %d", at)
          .isInstanceOfAny(ObjectReading.Damaged.class, BundleReading.Whole.class);
    }
  }

  @Test
  void contentCutOffAnywhereAndSignedIsGarbled() {
    var content = BundleContent.write(sample.bundle);
    for (int size = 1; size < content.length; size++)
      assertThat(read(signed(Arrays.copyOf(content, size))))
          .as("%d bytes", size)
          .isEqualTo(new ObjectReading.Damaged(ObjectReading.Damage.GARBLED));
  }

  @Test
  void noiseInsideIsGarbledAndNothingElse() {
    for (int i = 0; i < 3_000; i++) {
      var noise = sample.bytes(1 + sample.random.nextInt(400));
      if (sample.random.chance(80)) noise[0] = 1;
      assertThat(read(signed(noise))).isNotInstanceOf(BundleReading.Whole.class);
      assertThat(read(sealed(noise))).isNotInstanceOf(BundleReading.Whole.class);
      assertThat(section(noise)).isEqualTo(new SectionReading.Garbled());
    }
  }

  @Test
  void aCompressedBombIsNotUnpacked() {
    var zeros = Zstd.compress(new byte[64 << 20], 19);
    assertThat(zeros.length).isLessThan(10_000);
    for (var bomb :
        List.of(
            packed(1, 64 << 20, zeros),
            packed(1, 1L << 31, zeros),
            packed(1, 1L << 60, zeros),
            packed(1, 1_000, zeros),
            packed(0, 64 << 20, zeros),
            packed(2, 10, zeros),
            packed(1, (64 << 20) - 1, zeros))) {
      assertThat(read(sealed(bomb)))
          .isEqualTo(new ObjectReading.Damaged(ObjectReading.Damage.GARBLED));
      assertThat(section(bomb)).isEqualTo(new SectionReading.Garbled());
    }
    // A window of gigabytes, asked for by the first bytes of a frame.
    var window = new byte[] {0x28, (byte) 0xB5, 0x2F, (byte) 0xFD, 0x00, (byte) 0xF8, 1, 0, 0};
    assertThat(section(packed(1, 100, window))).isEqualTo(new SectionReading.Garbled());
  }

  @Test
  void millionsOfEmptyPartsAreNotRead() {
    var parts = new ByteWriter().count(5_000_000).raw(new byte[5_000_000]).toBytes();
    assertThat(section(Packed.pack(parts, 0))).isEqualTo(new SectionReading.Garbled());
  }

  @Test
  void whatPacksTooTightlyTravelsAsItIs() {
    var zeros = new byte[3 << 20];
    assertThat(Packed.unpack(Packed.pack(zeros, 0))).isEqualTo(zeros);
    for (int size : new int[] {0, 1, 100, 10_000}) {
      var noise = sample.bytes(size);
      assertThat(Packed.unpack(Packed.pack(noise, 512))).isEqualTo(noise);
    }
    assertThatIllegalArgumentException().isThrownBy(() -> Packed.unpack(new byte[0]));
  }

  @Test
  void somethingHiddenInThePaddingOfASectionIsGarbled() {
    var packed = Packed.pack(new ByteWriter().count(0).toBytes(), 512);
    assertThat(section(packed)).isInstanceOf(SectionReading.Opened.class);
    packed[500] = 1;
    assertThat(section(packed)).isEqualTo(new SectionReading.Garbled());
  }

  @Test
  void aSectionMovedToAnotherPlaceIsGarbled() {
    var care = sample.bundle.sections().get(1);
    var later = sample.bundle(20, 3);
    assertThat(sample.codec.open(later, care, sample.careKey))
        .isEqualTo(new SectionReading.Garbled());
    var renamed = new Section(sample.common, care.epoch(), care.sealed());
    assertThat(sample.codec.open(sample.bundle, renamed, sample.careKey))
        .isEqualTo(new SectionReading.Garbled());
    var otherEpoch = new Section(care.space(), care.epoch() + 1, care.sealed());
    assertThat(sample.codec.open(sample.bundle, otherEpoch, sample.careKey))
        .isEqualTo(new SectionReading.Garbled());
  }

  /// The commitment of the right key in front of what another key sealed: nobody reads it, so all
  /// read the same.
  @Test
  void aWrongKeyBehindAValidCommitmentOpensForNobody() {
    var honest = sample.bundle.sections().get(1);
    var others = SecretKey.random(sample.random);
    var forged =
        sample.codec.seal(
            sample.chain, 8, sample.care, honest.epoch(), others, List.of(sample.bytes(50)));
    var mixed = forged.sealed().clone();
    System.arraycopy(honest.sealed(), 0, mixed, 0, 64);
    var section = new Section(sample.care, honest.epoch(), mixed);
    assertThat(sample.codec.open(sample.bundle, section, sample.careKey))
        .isEqualTo(new SectionReading.Garbled());
    assertThat(sample.codec.open(sample.bundle, section, others))
        .isEqualTo(new SectionReading.OtherKey());
  }

  @Test
  void sectionsCutOffOrFlippedOpenForNobody() {
    var care = sample.bundle.sections().get(1);
    for (int size = 0; size < care.sealed().length; size += 5) {
      var cut = new Section(care.space(), care.epoch(), Arrays.copyOf(care.sealed(), size));
      assertThat(sample.codec.open(sample.bundle, cut, sample.careKey))
          .isNotInstanceOf(SectionReading.Opened.class);
    }
    for (int i = 0; i < 500; i++) {
      var changed = care.sealed().clone();
      changed[sample.random.nextInt(changed.length)] ^= (byte) (1 + sample.random.nextInt(255));
      var flipped = new Section(care.space(), care.epoch(), changed);
      assertThat(sample.codec.open(sample.bundle, flipped, sample.careKey))
          .isNotInstanceOf(SectionReading.Opened.class);
    }
  }

  @Test
  void theContentIsReadInOneWayOnly() {
    List<byte[]> forms = new ArrayList<>();
    forms.add(new ByteWriter().raw(BundleContent.write(sample.bundle)).octet(0).toBytes());
    var content = BundleContent.write(sample.bundle);
    var repeated = content.clone();
    // The second chain of the frontier made the same as the first.
    int frontier = 33 + 1 + 33 + 33 + 1;
    int place = frontier + 32 + sizeOfCount(content, frontier + 32) + 32;
    System.arraycopy(content, frontier, repeated, place, 32);
    forms.add(repeated);
    for (var form : forms)
      assertThat(read(signed(form)))
          .isEqualTo(new ObjectReading.Damaged(ObjectReading.Damage.GARBLED));
  }

  private static int sizeOfCount(byte[] content, int at) {
    int size = 1;
    while ((content[at + size - 1] & 0x80) != 0) size++;
    return size;
  }

  private static byte[] packed(int method, long size, byte[] bytes) {
    return new ByteWriter().octet(method).count(size).bytes(bytes).toBytes();
  }

  /// As a member could: any content, signed with a key of the vault's own.
  private byte[] signed(byte[] content) {
    var message = new ByteWriter().text("meent bundle").id(sample.vault).raw(content).toBytes();
    var signature = sample.deviceKey.sign(message);
    return sealed(Packed.pack(new ByteWriter().raw(content).raw(signature).toBytes(), 0));
  }

  private byte[] sealed(byte[] packed) {
    var place = VaultObject.associated(ObjectKind.BUNDLE, object.tag());
    var body = sample.vaultKey.seal(packed, place, sample.random);
    return new VaultObject(ObjectKind.BUNDLE, object.tag(), body).toBytes();
  }

  /// What a reader of *care* makes of it.
  private SectionReading section(byte[] packed) {
    var place =
        new ByteWriter()
            .text("meent section")
            .id(sample.vault)
            .id(sample.chain.device())
            .id(sample.chain.incarnation())
            .count(8)
            .id(sample.care)
            .count(4)
            .toBytes();
    var sealed = sample.careKey.seal(packed, place, sample.random);
    return sample.codec.open(sample.bundle, new Section(sample.care, 4, sealed), sample.careKey);
  }

  private BundleReading read(byte[] file) {
    return sample.codec.read(file, sample.devices());
  }

  private void isWhole(byte[] file) {
    assertThat(BundleCodecTest.whole(read(file)))
        .usingRecursiveComparison()
        .isEqualTo(sample.bundle);
  }

  @Test
  void theLaptopsKeyIsAskedForByItsOwnIdOnly() {
    List<Object> asked = new ArrayList<>();
    sample.codec.read(
        whole,
        device -> {
          asked.add(device);
          return Optional.empty();
        });
    assertThat(asked).containsExactly(sample.chain.device());
  }
}
