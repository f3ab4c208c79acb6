package coop.meent.crypto;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/// What the standards themselves give as examples. Signing and sealing must agree with everybody
/// else's, now and in twenty years.
class RfcVectorsTest {

  @Test
  void ed25519SignsAsRfc8032Says() {
    signs(
        "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60",
        "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a",
        "",
        "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b");
    signs(
        "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb",
        "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c",
        "72",
        "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00");
    signs(
        "c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7",
        "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025",
        "af82",
        "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a");
  }

  private static void signs(String seed, String key, String message, String signature) {
    var signing = SigningKey.of(hex(seed));
    assertThat(signing.verifyKey()).hasToString(key);
    assertThat(signing.sign(hex(message))).isEqualTo(hex(signature));
    assertThat(VerifyKey.of(hex(key)).verify(hex(message), hex(signature))).isTrue();
  }

  @Test
  void hpkeWrapsAsRfc9180AppendixA2Says() {
    var secret = hex("8057991eef8f1f1af18f4a9491d16a1ce333f695d4db8e38da75975c4478e0fb");
    var publicKey = WrappingKey.of(secret).publicKey().bytes();
    assertThat(publicKey)
        .isEqualTo(hex("4310ee97d88cc1f088a5576c77ab0cf5c3ac797f3d95139c6c84b5429c59662a"));
    var ephemeral = hex("909a9b35d3dc4713a5e72a4da274b55d3d3821a37e5d099e74a647db583a904b");
    var plain = hex("4265617574792069732074727574682c20747275746820626561757479");
    var info = hex("4f6465206f6e2061204772656369616e2055726e");
    var associated = hex("436f756e742d30");
    var wrapped =
        hex(
            "1afa08d3dec047a643885163f1180476fa7ddb54c6a8029ea33f95796bf2ac4a"
                + "1c5250d8034ec2b784ba2cfd69dbdb8af406cfe3ff938e131f0def8c8b60b4db"
                + "21993c62ce81883d2dd1b51a28");
    assertThat(Hpke.seal(publicKey, ephemeral, plain, info, associated)).isEqualTo(wrapped);
    assertThat(Hpke.open(secret, publicKey, wrapped, info, associated)).hasValue(plain);
  }

  @Test
  void hkdfDerivesAsRfc5869Says() {
    assertThat(
            Hkdf.derive(
                hex("0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b"),
                hex("000102030405060708090a0b0c"),
                hex("f0f1f2f3f4f5f6f7f8f9"),
                42))
        .isEqualTo(
            hex(
                "3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf"
                    + "34007208d5b887185865"));
    assertThat(
            Hkdf.derive(
                hex("0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b"), new byte[0], new byte[0], 42))
        .isEqualTo(
            hex(
                "8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d"
                    + "9d201395faa4b61a96c8"));
  }

  @Test
  void chaCha20Poly1305SealsAsRfc8439Says() {
    var key = "808182838485868788898a8b8c8d8e8f909192939495969798999a9b9c9d9e9f";
    var nonce = hex("070000004041424344454647");
    var plain =
        Bytes.of(
            "Ladies and Gentlemen of the class of '99: If I could offer you only one tip for the"
                + " future, sunscreen would be it.");
    var associated = hex("50515253c0c1c2c3c4c5c6c7");
    var sealed =
        hex(
            "d31a8d34648e60db7b86afbc53ef7ec2a4aded51296e08fea9e2b5a736ee62d6"
                + "3dbea45e8ca9671282fafb69da92728b1a71de0a9e060b2905d6a5b67ecd3b36"
                + "92ddbd7f2d778b8c9803aee328091b58fab324e4fad675945585808b4831d7bc"
                + "3ff4def08e4b7a9de576d26586cec64b6116"
                + "1ae10b594f09e26a7e902ecbd0600691");
    assertThat(Cipher.seal(hex(key), nonce, plain, associated)).isEqualTo(sealed);
    assertThat(Cipher.open(hex(key), nonce, sealed, associated)).hasValue(plain);
  }

  @Test
  void argon2idHashesAsRfc9106Says() {
    var hash =
        Argon2id.hash(
            filled(32, 1),
            filled(16, 2),
            filled(8, 3),
            filled(12, 4),
            new PassphraseCost(32, 3, 4));
    assertThat(hash)
        .isEqualTo(hex("0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659"));
  }

  private static byte[] filled(int size, int value) {
    var bytes = new byte[size];
    java.util.Arrays.fill(bytes, (byte) value);
    return bytes;
  }

  private static byte[] hex(String digits) {
    return HexFormat.of().parseHex(digits);
  }
}
