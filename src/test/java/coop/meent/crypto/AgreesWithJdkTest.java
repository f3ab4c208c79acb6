package coop.meent.crypto;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.TestSeed;
import coop.meent.base.Seeded;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.EdECPublicKey;
import java.security.spec.EdECPrivateKeySpec;
import java.security.spec.NamedParameterSpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.KDF;
import javax.crypto.KEM;
import javax.crypto.spec.HKDFParameterSpec;
import org.junit.jupiter.api.Test;

/// Another implementation says the same: the JDK's Ed25519, and HPKE put together here from the
/// JDK's parts by the text of RFC 9180.
class AgreesWithJdkTest {

  private static final int ROUNDS = 60;

  private final Seeded random = new Seeded(TestSeed.print("AgreesWithJdkTest"));

  @Test
  void bothSignTheSameAndAcceptEachOther() throws GeneralSecurityException {
    for (int i = 0; i < ROUNDS; i++) {
      var seed = Bytes.random(32, random);
      var message = Bytes.random(random.nextInt(300), random);
      var ours = SigningKey.of(seed);
      var signer = Signature.getInstance("Ed25519");
      signer.initSign(
          KeyFactory.getInstance("Ed25519")
              .generatePrivate(new EdECPrivateKeySpec(NamedParameterSpec.ED25519, seed)));
      signer.update(message);
      var theirs = signer.sign();
      assertThat(ours.sign(message)).isEqualTo(theirs);
      assertThat(jdkAccepts(ours.verifyKey(), message, theirs)).isTrue();
      assertThat(ours.verifyKey().verify(message, theirs)).isTrue();
    }
  }

  @Test
  void bothRefuseWhatWasChanged() throws GeneralSecurityException {
    for (int i = 0; i < ROUNDS; i++) {
      var key = SigningKey.random(random);
      var message = Bytes.random(50, random);
      var signature = key.sign(message);
      signature[random.nextInt(signature.length)] ^= (byte) (1 + random.nextInt(255));
      assertThat(key.verifyKey().verify(message, signature)).isFalse();
      assertThat(jdkAccepts(key.verifyKey(), message, signature)).isFalse();
    }
  }

  /// A signature is also valid with the group's order added to its second half, unless that is
  /// looked for: then one deed would have two signatures.
  @Test
  void aSignatureHasOneForm() {
    var order =
        new BigInteger("1000000000000000000000000000000014def9dea2f79cd65812631a5cf5d3ed", 16);
    var key = SigningKey.random(random);
    var signature = key.sign(new byte[] {1});
    var second = new BigInteger(1, reversed(Arrays.copyOfRange(signature, 32, 64))).add(order);
    var other = reversed(second.toByteArray());
    System.arraycopy(Arrays.copyOf(other, 32), 0, signature, 32, 32);
    assertThat(key.verifyKey().verify(new byte[] {1}, signature)).isFalse();
  }

  private static boolean jdkAccepts(VerifyKey key, byte[] message, byte[] signature)
      throws GeneralSecurityException {
    var verifier = Signature.getInstance("Ed25519");
    verifier.initVerify(
        (EdECPublicKey) publicKey("Ed25519", "302a300506032b6570032100", key.bytes()));
    verifier.update(message);
    try {
      return verifier.verify(signature);
    } catch (GeneralSecurityException malformed) {
      return false;
    }
  }

  @Test
  void weUnwrapWhatTheJdkWraps() throws GeneralSecurityException {
    for (int i = 0; i < ROUNDS; i++) {
      var owner = WrappingKey.random(random);
      var secret = Bytes.random(32, random);
      var info = Bytes.random(random.nextInt(40), random);
      assertThat(owner.unwrap(wrappedByJdk(owner.publicKey(), secret, info), info))
          .hasValue(secret);
    }
  }

  /// RFC 9180 sections 4.1 and 5.1, base mode.
  private static byte[] wrappedByJdk(WrappingPublicKey owner, byte[] plain, byte[] info)
      throws GeneralSecurityException {
    var encapsulated =
        KEM.getInstance("DHKEM")
            .newEncapsulator(publicKey("X25519", "302a300506032b656e032100", owner.bytes()))
            .encapsulate();
    var shared = encapsulated.key().getEncoded();
    var context =
        Bytes.joined(
            new byte[1],
            extract(new byte[0], "psk_id_hash", new byte[0]),
            extract(new byte[0], "info_hash", info));
    var secret = extract(shared, "secret", new byte[0]);
    var key = expand(secret, "key", context, 32);
    var nonce = expand(secret, "base_nonce", context, 12);
    return Bytes.joined(encapsulated.encapsulation(), Cipher.seal(key, nonce, plain, new byte[0]));
  }

  private static final byte[] SUITE =
      Bytes.joined(Bytes.of("HPKE"), HexFormat.of().parseHex("002000010003"));

  private static byte[] extract(byte[] salt, String label, byte[] input)
      throws GeneralSecurityException {
    var labelled = Bytes.joined(Bytes.of("HPKE-v1"), SUITE, Bytes.of(label), input);
    return KDF.getInstance("HKDF-SHA256")
        .deriveData(HKDFParameterSpec.ofExtract().addIKM(labelled).addSalt(salt).extractOnly());
  }

  private static byte[] expand(byte[] secret, String label, byte[] info, int size)
      throws GeneralSecurityException {
    var length = new byte[] {0, (byte) size};
    var labelled = Bytes.joined(length, Bytes.of("HPKE-v1"), SUITE, Bytes.of(label), info);
    return KDF.getInstance("HKDF-SHA256")
        .deriveData(
            HKDFParameterSpec.expandOnly(
                new javax.crypto.spec.SecretKeySpec(secret, "Generic"), labelled, size));
  }

  private static PublicKey publicKey(String algorithm, String prefix, byte[] key)
      throws GeneralSecurityException {
    var encoded = Bytes.joined(HexFormat.of().parseHex(prefix), key);
    return KeyFactory.getInstance(algorithm).generatePublic(new X509EncodedKeySpec(encoded));
  }

  private static byte[] reversed(byte[] bytes) {
    var reversed = new byte[bytes.length];
    for (int i = 0; i < bytes.length; i++) reversed[i] = bytes[bytes.length - 1 - i];
    return reversed;
  }

  @Test
  void realRandomnessWorksToo() {
    var owner = WrappingKey.random();
    assertThat(owner.unwrap(owner.publicKey().wrap(new byte[32], new byte[0]), new byte[0]))
        .hasValue(new byte[32]);
    assertThat(SigningKey.random(new SecureRandom()).verifyKey())
        .isNotEqualTo(SigningKey.random().verifyKey());
  }
}
