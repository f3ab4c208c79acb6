package coop.meent.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import coop.meent.TestSeed;
import coop.meent.base.Seeded;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class KeysTest {

  private final Seeded random = new Seeded(TestSeed.print("KeysTest"));

  @Test
  void aSignatureFitsOneMessageAndOneKey() {
    var key = SigningKey.random(random);
    var message = random(100);
    var signature = key.sign(message);
    assertThat(key.verifyKey().verify(message, signature)).isTrue();
    assertThat(SigningKey.random(random).verifyKey().verify(message, signature)).isFalse();
    assertThat(key.verifyKey().verify(Arrays.copyOf(message, 99), signature)).isFalse();
    for (int bit = 0; bit < signature.length * 8; bit++)
      assertThat(key.verifyKey().verify(message, flipped(signature, bit)))
          .as("bit %d", bit)
          .isFalse();
    for (int size = 0; size < signature.length; size++)
      assertThat(key.verifyKey().verify(message, Arrays.copyOf(signature, size))).isFalse();
    assertThat(key.verifyKey().verify(message, Arrays.copyOf(signature, 65))).isFalse();
  }

  @Test
  void aKeyUnderWhichASignatureFitsAnyMessageVerifiesNothing() {
    var everything = new byte[VerifyKey.SIGNATURE_SIZE];
    everything[0] = 1;
    for (var weak :
        new String[] {
          "0100000000000000000000000000000000000000000000000000000000000000",
          "0000000000000000000000000000000000000000000000000000000000000000",
          "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
          "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
          "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
          "ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff"
        }) {
      var key = VerifyKey.of(HexFormat.of().parseHex(weak));
      for (int i = 0; i < 20; i++)
        assertThat(key.verify(random(10 + i), everything)).as(weak).isFalse();
    }
  }

  @Test
  void whatIsWrappedIsUnwrappedByItsOwnerWithTheSameWordsOnly() {
    var owner = WrappingKey.random(random);
    var secret = random(32);
    var wrapped = owner.publicKey().wrap(secret, Bytes.of("space office, epoch 3"), random);
    assertThat(owner.unwrap(wrapped, Bytes.of("space office, epoch 3"))).hasValue(secret);
    assertThat(owner.unwrap(wrapped, Bytes.of("space office, epoch 4"))).isEmpty();
    assertThat(WrappingKey.random(random).unwrap(wrapped, Bytes.of("space office, epoch 3")))
        .isEmpty();
    for (int bit = 0; bit < wrapped.length * 8; bit++) {
      // The highest bit of an X25519 key counts for nothing in the curve, but is in HPKE's context.
      assertThat(owner.unwrap(flipped(wrapped, bit), Bytes.of("space office, epoch 3")))
          .as("bit %d", bit)
          .isEmpty();
    }
    for (int size = 0; size < wrapped.length; size++)
      assertThat(owner.unwrap(Arrays.copyOf(wrapped, size), Bytes.of("space office, epoch 3")))
          .isEmpty();
  }

  @Test
  void aSecretIsNotWrappedForAKeyThatEverybodyHas() {
    var zero = WrappingPublicKey.of(new byte[32]);
    assertThatIllegalArgumentException().isThrownBy(() -> zero.wrap(random(32), new byte[0]));
    assertThat(WrappingKey.random(random).unwrap(new byte[80], new byte[0])).isEmpty();
  }

  @Test
  void whatIsSealedOpensWithItsKeyInItsPlaceOnly() {
    var key = SecretKey.random(random);
    for (int size : new int[] {0, 1, 63, 64, 65, 10_000}) {
      var plain = random(size);
      var sealed = key.seal(plain, Bytes.of("here"), random);
      assertThat(sealed).hasSize(size + SecretKey.OVERHEAD);
      assertThat(key.open(sealed, Bytes.of("here"))).hasValue(plain);
      assertThat(key.open(sealed, Bytes.of("there"))).isEmpty();
      assertThat(SecretKey.random(random).open(sealed, Bytes.of("here"))).isEmpty();
      int bit = random.nextInt(sealed.length * 8);
      assertThat(key.open(flipped(sealed, bit), Bytes.of("here"))).as("bit %d", bit).isEmpty();
    }
    var sealed = key.seal(random(5), new byte[0], random);
    for (int bit = 0; bit < sealed.length * 8; bit++)
      assertThat(key.open(flipped(sealed, bit), new byte[0])).as("bit %d", bit).isEmpty();
    for (int size = 0; size < sealed.length; size++)
      assertThat(key.open(Arrays.copyOf(sealed, size), new byte[0])).isEmpty();
  }

  @Test
  void sealingTheSameTwiceShowsNothingOfIt() {
    var key = SecretKey.random();
    var one = key.seal(new byte[40], new byte[0]);
    var two = key.seal(new byte[40], new byte[0]);
    for (int from = 0; from < one.length; from += 32)
      assertThat(Arrays.copyOfRange(one, from, from + 16))
          .isNotEqualTo(Arrays.copyOfRange(two, from, from + 16));
  }

  @Test
  void theCommitmentOfOneKeyInFrontOfAnothersMessageOpensNothing() {
    var ours = SecretKey.random(random);
    var theirs = SecretKey.random(random);
    var honest = ours.seal(random(20), new byte[0], random);
    var forged = theirs.seal(random(20), new byte[0], random);
    System.arraycopy(honest, 0, forged, 0, 64);
    assertThat(ours.isKeyOf(forged)).isTrue();
    assertThat(ours.open(forged, new byte[0])).isEmpty();
    assertThat(theirs.open(forged, new byte[0])).isEmpty();
  }

  @Test
  void keysDerivedFromOneAreOthersAndStayTheSame() {
    var key = SecretKey.of(new byte[32]);
    assertThat(key.derive("one")).isEqualTo(key.derive("one")).isNotEqualTo(key.derive("two"));
    assertThat(key.commitment()).isNotEqualTo(key.derive("one").commitment());
    assertThat(key.commitment())
        .hasToString("1ec53df44e5818ab9f79877257b17b677a92b299cb2c7c00c89eb25a2bb12c3b");
    assertThat(key.derive("one").commitment())
        .hasToString("c37cc9cdee1553691b710fac0195ff83b6328ed2e972160d94a1d90369e3adc4");
  }

  @Test
  void anIdentityIsTheSameWhereverItsSecretIs() {
    var identity = Identity.random(random);
    var again = Identity.of(identity.secret());
    assertThat(again.signingKey().verifyKey()).isEqualTo(identity.signingKey().verifyKey());
    assertThat(again.wrappingKey().publicKey()).isEqualTo(identity.wrappingKey().publicKey());
    assertThat(again.ownSpaceKey(0)).isEqualTo(identity.ownSpaceKey(0));
    assertThat(again.ownSpaceKey(3)).isEqualTo(identity.ownSpaceKey(3));
    assertThat(identity.ownSpaceKey(1)).isNotEqualTo(identity.ownSpaceKey(0));
    assertThat(identity.ownSpaceKey(0).bytes()).isNotEqualTo(identity.secret());
  }

  @Test
  void aCertificateSpeaksForOneLaptopOfOneMemberOfOneVault() {
    var identity = Identity.random(random);
    var key = SigningKey.random(random).verifyKey();
    var vault = new UUID(1, 1);
    var member = new UUID(2, 2);
    var device = new UUID(3, 3);
    var issued = DeviceCertificate.issue(identity, vault, member, device, key);
    var by = identity.signingKey().verifyKey();
    assertThat(issued.isBy(by)).isTrue();
    assertThat(issued.isBy(Identity.random(random).signingKey().verifyKey())).isFalse();
    var signature = issued.signature();
    var other = new UUID(4, 4);
    assertThat(new DeviceCertificate(other, member, device, key, signature).isBy(by)).isFalse();
    assertThat(new DeviceCertificate(vault, other, device, key, signature).isBy(by)).isFalse();
    assertThat(new DeviceCertificate(vault, member, other, key, signature).isBy(by)).isFalse();
    assertThat(new DeviceCertificate(vault, member, device, by, signature).isBy(by)).isFalse();
  }

  @Test
  void noSecretIsShown() {
    var secret = SecretKey.random(random);
    var identity = Identity.of(secret.bytes());
    var device = DeviceKey.random(new UUID(1, 1), random);
    var keyring = new Keyring(new UUID(2, 2), identity, device, new UUID(3, 3), secret);
    var recovery = RecoveryCode.random(random);
    var shown =
        String.join(
            "\n",
            secret.toString(),
            identity.toString(),
            device.toString(),
            keyring.toString(),
            identity.signingKey().toString(),
            identity.wrappingKey().toString(),
            recovery.toString(),
            new CodeReading.Read<>(recovery).toString(),
            RecoveryCode.read(recovery.text()).toString(),
            new Unlocking.Unlocked(secret.bytes(), PassphraseCost.USUAL).toString(),
            new KeyFileOutcome.Opened(keyring).toString());
    assertThat(shown)
        .doesNotContain(HexFormat.of().formatHex(secret.bytes()))
        .doesNotContain(HexFormat.of().formatHex(device.signingKey().seed()))
        .doesNotContain(Arrays.toString(secret.bytes()))
        .doesNotContain(recovery.text().substring(0, 5));
  }

  private byte[] random(int size) {
    return Bytes.random(size, random);
  }

  private static byte[] flipped(byte[] bytes, int bit) {
    var flipped = bytes.clone();
    flipped[bit / 8] ^= (byte) (1 << bit % 8);
    return flipped;
  }
}
