package coop.meent.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import coop.meent.TestSeed;
import coop.meent.base.Seeded;
import coop.meent.crypto.SecretKey;
import coop.meent.crypto.SigningKey;
import coop.meent.store.Frontier;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BundleCodecTest {

  private final VaultSample sample = new VaultSample(new Seeded(TestSeed.print("BundleCodecTest")));

  @Test
  void aBundleComesBackAsItWasWritten() {
    var read = whole(sample.codec.read(sample.object().toBytes(), sample.devices()));
    assertThat(read).usingRecursiveComparison().isEqualTo(sample.bundle);
  }

  @Test
  void anEmptyBundleSaysWhatWasSeen() {
    var empty =
        new Bundle(
            sample.chain,
            1,
            Optional.empty(),
            Optional.empty(),
            Frontier.EMPTY,
            List.of(),
            List.of(),
            List.of(),
            List.of());
    var object = sample.codec.write(empty, sample.deviceKey);
    assertThat(object.toBytes()).hasSize(8192);
    assertThat(whole(sample.codec.read(object.toBytes(), sample.devices())))
        .usingRecursiveComparison()
        .isEqualTo(empty);
  }

  @Test
  void aSectionOpensForItsReadersOnly() {
    var bundle = whole(sample.codec.read(sample.object().toBytes(), sample.devices()));
    var care = bundle.sections().get(1);
    var opened = sample.codec.open(bundle, care, sample.careKey);
    assertThat(opened).isInstanceOf(SectionReading.Opened.class);
    assertThat(((SectionReading.Opened) opened).payloads())
        .hasSize(2)
        .allSatisfy(payload ->
            assertThat(new String(payload, StandardCharsets.UTF_8))
                .startsWith(VaultSample.SENTENCE));
    for (var other : List.of(sample.commonKey, sample.vaultKey, SecretKey.random(sample.random)))
      assertThat(sample.codec.open(bundle, care, other)).isEqualTo(new SectionReading.OtherKey());
  }

  @Test
  void whoCannotReadASectionStillSeesWhoWroteTheBundleAndPassesItOn() {
    var member = new BundleCodec(sample.vault, sample.vaultKey, sample.random);
    var object = sample.object();
    assertThat(whole(member.read(object.toBytes(), sample.devices())).headers()).hasSize(5);
    var passedOn =
        ((ObjectReading.Whole) VaultObject.read(object.toBytes(), object.tag())).object();
    assertThat(passedOn.toBytes()).isEqualTo(object.toBytes());
    assertThat(passedOn.name()).isEqualTo(object.name());
  }

  /// Needle: what is said in *care* lies in no byte of the object, nor of what a member without
  /// that key can unpack of it.
  @Test
  void aSentenceInASectionLiesInNoByte() {
    var object = sample.object();
    var bundle = whole(sample.codec.read(object.toBytes(), sample.devices()));
    for (var part : new String[] {"Noor", "zestig procent", "ziek gemeld", "niet verder"}) {
      var needle = part.getBytes(StandardCharsets.UTF_8);
      assertThat(contains(object.toBytes(), needle)).isFalse();
      assertThat(contains(BundleContent.write(bundle), needle)).isFalse();
    }
    var common =
        (SectionReading.Opened)
            sample.codec.open(bundle, bundle.sections().get(0), sample.commonKey);
    assertThat(common.payloads())
        .noneMatch(payload -> contains(payload, "Noor".getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void outsideTheVaultNothingInsideIsSeen() {
    var object = sample.object().toBytes();
    for (var id :
        List.of(sample.vault, sample.chain.device(), sample.chain.incarnation(), sample.care))
      assertThat(contains(object, new coop.meent.base.ByteWriter().id(id).toBytes())).isFalse();
    for (var header : sample.bundle.headers()) assertThat(contains(object, header)).isFalse();
  }

  @Test
  void theLengthOfASectionDoesNotTellWhatWasSaid() {
    var little = sample.codec.seal(sample.chain, 1, sample.care, 1, sample.careKey, List.of());
    var word =
        sample.codec.seal(
            sample.chain, 1, sample.care, 1, sample.careKey, List.of(sample.bytes(10)));
    var sentence =
        sample.codec.seal(
            sample.chain, 1, sample.care, 1, sample.careKey, List.of(sample.bytes(300)));
    assertThat(word.sealed()).hasSameSizeAs(little.sealed()).hasSameSizeAs(sentence.sealed());
  }

  @Test
  void aSignatureOfAnotherLaptopIsForged() {
    var forged = sample.codec.write(sample.bundle, SigningKey.random(sample.random));
    assertThat(sample.codec.read(forged.toBytes(), sample.devices()))
        .isEqualTo(new BundleReading.Forged(sample.chain));
  }

  @Test
  void aLaptopNotKnownYetBringsItsRecordsAlong() {
    var reading = sample.codec.read(sample.object().toBytes(), device -> Optional.empty());
    assertThat(reading).isInstanceOf(BundleReading.UnknownDevice.class);
    var unknown = (BundleReading.UnknownDevice) reading;
    assertThat(unknown.chain()).isEqualTo(sample.chain);
    assertThat(unknown.records()).usingRecursiveComparison().isEqualTo(sample.bundle.records());
    assertThat(unknown.statements())
        .usingRecursiveComparison()
        .isEqualTo(sample.bundle.statements());
  }

  @Test
  void aBundleOfAnotherVaultIsForeignAlsoWithTheSameKeys() {
    var other = new BundleCodec(sample.id(), sample.vaultKey, sample.random);
    assertThat(other.read(sample.object().toBytes(), sample.devices()))
        .isEqualTo(new ObjectReading.Foreign());
  }

  @Test
  void withAnotherVaultKeyNothingOpens() {
    var other = new BundleCodec(sample.vault, SecretKey.random(sample.random), sample.random);
    assertThat(other.read(sample.object().toBytes(), sample.devices()))
        .isEqualTo(new ObjectReading.Damaged(ObjectReading.Damage.OTHER_KEY));
  }

  @Test
  void otherKindsAreHandedOver() {
    for (var kind : ObjectKind.values()) {
      if (kind == ObjectKind.BUNDLE) continue;
      var object = new VaultObject(kind, VaultTag.of(sample.vault), sample.bytes(10));
      assertThat(sample.codec.read(object.toBytes(), sample.devices()))
          .isEqualTo(new BundleReading.OtherKind(object));
    }
  }

  @Test
  void theSameSeedMakesTheSameBytes() {
    var one = new VaultSample(new Seeded(7)).object();
    assertThat(one.toBytes()).isEqualTo(new VaultSample(new Seeded(7)).object().toBytes());
    assertThat(one.name()).isNotEqualTo(new VaultSample(new Seeded(8)).object().name());
  }

  @Test
  void aBundleThatCannotBeIsNotMade() {
    assertThatIllegalArgumentException().isThrownBy(() -> with(0, Optional.empty()));
    assertThatIllegalArgumentException().isThrownBy(() -> with(2, Optional.empty()));
    assertThatIllegalArgumentException().isThrownBy(() -> with(1, Optional.of(sample.hash())));
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            sample.codec.seal(
                sample.chain,
                1,
                sample.care,
                1,
                sample.careKey,
                List.of(new byte[Packed.MOST_BYTES])));
  }

  private Bundle with(long first, Optional<coop.meent.base.Hash> previous) {
    return new Bundle(
        sample.chain,
        first,
        previous,
        Optional.empty(),
        Frontier.EMPTY,
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  static Bundle whole(BundleReading reading) {
    assertThat(reading).isInstanceOf(BundleReading.Whole.class);
    return ((BundleReading.Whole) reading).bundle();
  }

  static boolean contains(byte[] bytes, byte[] needle) {
    for (int i = 0; i + needle.length <= bytes.length; i++)
      if (Arrays.equals(bytes, i, i + needle.length, needle, 0, needle.length)) return true;
    return false;
  }
}
