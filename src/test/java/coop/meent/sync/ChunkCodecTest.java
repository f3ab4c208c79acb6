package coop.meent.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.meent.TestSeed;
import coop.meent.base.Hash;
import coop.meent.base.Seeded;
import coop.meent.crypto.SecretKey;
import java.util.Arrays;
import java.util.HashSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// A piece of a file, sealed: found and opened by who reads the space, and by nobody else.
class ChunkCodecTest {

  private final Seeded random = new Seeded(TestSeed.print("ChunkCodecTest"));
  private final UUID vault = new UUID(random.nextLong(), random.nextLong());
  private final ChunkCodec codec = new ChunkCodec(vault);
  private final SecretKey key = SecretKey.random(random);
  private final byte[] piece = bytes(20_000);
  private final ObjectName name = codec.name(key, Hash.sha256(piece), 0);

  private byte[] bytes(int size) {
    var bytes = new byte[size];
    random.nextBytes(bytes);
    return bytes;
  }

  @Test
  void whatIsSealedOpensAndIsTheSameFromEveryLaptop() {
    var sealed = codec.seal(key, name, piece);
    assertThat(codec.open(key, name, sealed)).hasValue(piece);
    assertThat(new ChunkCodec(vault).seal(SecretKey.of(key.bytes()), name, piece))
        .isEqualTo(sealed);
    assertThat(sealed).hasSize((int) ChunkCodec.length(piece.length));
  }

  @Test
  void itsLengthIsKnownBeforehand() {
    for (int size : new int[] {1, 100, 8_000, 8_100, 1 << 20, ChunkCodec.PIECE})
      assertThat(codec.seal(key, name, bytes(size))).hasSize((int) ChunkCodec.length(size));
    assertThatThrownBy(() -> codec.seal(key, name, bytes(ChunkCodec.PIECE + 1)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void itOpensUnderItsNameWithItsKeyInItsVaultOnly() {
    var sealed = codec.seal(key, name, piece);
    var other = codec.name(key, Hash.sha256(piece), 1);
    assertThat(codec.open(key, other, sealed)).isEmpty();
    assertThat(codec.open(SecretKey.random(random), name, sealed)).isEmpty();
    assertThat(new ChunkCodec(new UUID(1, 2)).open(key, name, sealed)).isEmpty();
    var bundle = new VaultObject(ObjectKind.BUNDLE, VaultTag.of(vault), piece).toBytes();
    assertThat(codec.open(key, name, bundle)).isEmpty();
  }

  @Test
  void whatIsCutOffOrChangedAnywhereDoesNotOpen() {
    var sealed = codec.seal(key, name, piece);
    int whole = 67 + SecretKey.OVERHEAD + piece.length;
    for (int i = 0; i < 200; i++) {
      assertThat(codec.open(key, name, Arrays.copyOf(sealed, random.nextInt(whole)))).isEmpty();
      var bad = sealed.clone();
      bad[random.nextInt(whole)] ^= (byte) (1 << random.nextInt(8));
      assertThat(codec.open(key, name, bad)).isEmpty();
    }
  }

  @Test
  void namesTellNothingAndAreToldFromOtherObjects() {
    var names = new HashSet<ObjectName>();
    for (int i = 0; i < 200; i++) {
      var one = codec.name(key, Hash.sha256(bytes(8)), i % 5);
      assertThat(names.add(one)).isTrue();
      assertThat(one.isChunk()).isTrue();
      assertThat(one.location()).matches("files/[a-z2-7]/[a-z2-7]{52}\\.mo");
      assertThat(ObjectName.at(one.location())).hasValue(one);
      assertThat(ObjectName.at(one.text().substring(0, 2) + "/" + one.text() + ".mo")).isEmpty();
      var plain = ObjectName.of(Hash.sha256(bytes(8)));
      assertThat(plain.isChunk()).isFalse();
      assertThat(ObjectName.at(plain.location())).hasValue(plain);
      assertThat(ObjectName.at("files/" + plain.text().charAt(0) + "/" + plain.text() + ".mo"))
          .isEmpty();
    }
  }
}
