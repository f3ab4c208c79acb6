package coop.meent.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import coop.meent.TestSeed;
import coop.meent.base.Hash;
import coop.meent.base.Seeded;
import coop.meent.store.SmallDisk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyFileTest {

  private static final PassphraseLock QUICK = new PassphraseLock(new PassphraseCost(64, 1, 1));
  private static final char[] PASSPHRASE = "vier paarden, één wagen".toCharArray();

  @TempDir Path folder;

  private final Seeded random = new Seeded(TestSeed.print("KeyFileTest"));
  private final Keyring keyring =
      new Keyring(
          new UUID(1, 2),
          Identity.random(random),
          DeviceKey.random(new UUID(3, 4), random),
          new UUID(5, 6),
          SecretKey.random(random));
  private KeyFile file;

  @BeforeEach
  void create() {
    file = KeyFile.beside(folder.resolve("coöp 'de Meent'.meent"), QUICK);
    assertThat(file.create(keyring, PASSPHRASE)).isInstanceOf(KeyFileOutcome.Opened.class);
  }

  @Test
  void theKeysComeBack() {
    assertThat(file.path().getFileName()).hasToString("coöp 'de Meent'.keys");
    assertThat(read(PASSPHRASE).toBytes()).isEqualTo(keyring.toBytes());
    var certificate = read(PASSPHRASE).certificate();
    assertThat(certificate.isBy(keyring.identity().signingKey().verifyKey())).isTrue();
  }

  @Test
  void anAccentIsTheSameFromEveryKeyboard() {
    var decomposed = "vier paarden, e\u0301e\u0301n wagen".toCharArray();
    assertThat(read(decomposed).toBytes()).isEqualTo(keyring.toBytes());
  }

  @Test
  void aWrongPassphraseIsSaidAndTheRightOneStillWorks() {
    for (var wrong :
        new String[] {"", "vier paarden, een wagen", "Vier paarden, één wagen", "\uD800"})
      assertThat(file.read(wrong.toCharArray()))
          .isEqualTo(new KeyFileOutcome.WrongPassphrase(file.path()));
    assertThat(file.changePassphrase("fout".toCharArray(), "nieuw".toCharArray()))
        .isEqualTo(new KeyFileOutcome.WrongPassphrase(file.path()));
    assertThat(read(PASSPHRASE).toBytes()).isEqualTo(keyring.toBytes());
  }

  @Test
  void anotherPassphraseTakesOverAndCostsNeverLess() throws IOException {
    var fresh = "vijf paarden".toCharArray();
    var dearer = new KeyFile(file.path(), new PassphraseLock(new PassphraseCost(128, 2, 1)));
    assertThat(dearer.changePassphrase(PASSPHRASE, fresh))
        .isInstanceOf(KeyFileOutcome.Opened.class);
    assertThat(costOf(fresh)).isEqualTo(new PassphraseCost(128, 2, 1));
    assertThat(file.changePassphrase(fresh, PASSPHRASE)).isInstanceOf(KeyFileOutcome.Opened.class);
    assertThat(costOf(PASSPHRASE)).isEqualTo(new PassphraseCost(128, 2, 1));
    assertThat(file.read(fresh)).isEqualTo(new KeyFileOutcome.WrongPassphrase(file.path()));
    assertThat(read(PASSPHRASE).toBytes()).isEqualTo(keyring.toBytes());
  }

  private PassphraseCost costOf(char[] passphrase) throws IOException {
    var bytes = Files.readAllBytes(file.path());
    var locked = Arrays.copyOfRange(bytes, 9, bytes.length - Hash.SIZE);
    return ((Unlocking.Unlocked) QUICK.unlock(locked, passphrase, Arrays.copyOf(bytes, 9))).cost();
  }

  @Test
  void otherKeysTakeTheirPlaceBehindTheSamePassphrase() {
    var other =
        new Keyring(
            keyring.member(),
            keyring.identity(),
            keyring.deviceKey(),
            new UUID(7, 8),
            SecretKey.random(random));
    assertThat(file.replace(other, "fout".toCharArray()))
        .isEqualTo(new KeyFileOutcome.WrongPassphrase(file.path()));
    assertThat(file.replace(other, PASSPHRASE)).isInstanceOf(KeyFileOutcome.Opened.class);
    assertThat(read(PASSPHRASE).toBytes()).isEqualTo(other.toBytes());
  }

  @Test
  void oneKeyFileNeverWritesOverAnother() {
    assertThat(file.create(keyring, PASSPHRASE))
        .isEqualTo(new KeyFileOutcome.AlreadyExists(file.path()));
  }

  /// Of a vault that was cut off while it was founded, or of books that are gone.
  @Test
  void keysThatLieThereAreKeptBesideNewOnes() throws IOException {
    for (int i = 1; i <= 2; i++) {
      var before = Files.readAllBytes(file.path());
      assertThat(file.createAnew(keyring, PASSPHRASE)).isInstanceOf(KeyFileOutcome.Opened.class);
      assertThat(file.path().resolveSibling(file.path().getFileName() + ".old" + i))
          .hasBinaryContent(before);
    }
    assertThat(read(PASSPHRASE).toBytes()).isEqualTo(keyring.toBytes());
  }

  @Test
  void onlyItsOwnerMayReadIt() throws IOException {
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.path())))
        .isEqualTo("rw-------");
    file.changePassphrase(PASSPHRASE, PASSPHRASE);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.path())))
        .isEqualTo("rw-------");
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(file.path());
    }
  }

  @Test
  void noSecretLiesInItInTheClear() throws IOException {
    var bytes = Files.readAllBytes(file.path());
    for (var secret :
        new byte[][] {
          keyring.identity().secret(),
          keyring.deviceKey().signingKey().seed(),
          keyring.vaultKey().bytes(),
          Bytes.of("paarden")
        }) assertThat(contains(bytes, secret)).isFalse();
  }

  @Test
  void aFileCutOffAnywhereIsDamagedAndNotAWrongPassphrase() throws IOException {
    var whole = Files.readAllBytes(file.path());
    for (int size = 0; size < whole.length; size++) {
      Files.write(file.path(), Arrays.copyOf(whole, size));
      assertThat(file.read(PASSPHRASE)).isEqualTo(new KeyFileOutcome.Damaged(file.path()));
    }
  }

  @Test
  void anyBitChangedIsDamage() throws IOException {
    var whole = Files.readAllBytes(file.path());
    for (int i = 0; i < 400; i++) {
      var changed = whole.clone();
      changed[random.nextInt(whole.length)] ^= (byte) (1 << random.nextInt(8));
      Files.write(file.path(), changed);
      assertThat(file.read(PASSPHRASE)).isEqualTo(new KeyFileOutcome.Damaged(file.path()));
    }
  }

  @Test
  void aForgedCostEatsNeitherMemoryNorTime() throws IOException {
    var whole = Files.readAllBytes(file.path());
    for (var forged :
        new PassphraseLockHeader[] {
          new PassphraseLockHeader(Integer.MAX_VALUE, 1, 1),
          new PassphraseLockHeader(1L << 60, 1, 1),
          new PassphraseLockHeader(-1, 1, 1),
          new PassphraseLockHeader(64, Integer.MAX_VALUE, 1),
          new PassphraseLockHeader(64, 1, Integer.MAX_VALUE),
          new PassphraseLockHeader(64, 0, 1),
          new PassphraseLockHeader(64, 1, 0),
          new PassphraseLockHeader(7, 1, 1)
        }) {
      var content = Bytes.joined(Arrays.copyOf(whole, 9), forged.bytes(), new byte[300]);
      Files.write(file.path(), Bytes.joined(content, Hash.sha256(content).bytes()));
      assertThat(file.read(PASSPHRASE))
          .as("%s", forged)
          .isEqualTo(new KeyFileOutcome.Damaged(file.path()));
    }
  }

  private record PassphraseLockHeader(long memoryKib, long passes, long lanes) {
    byte[] bytes() {
      return new coop.meent.base.ByteWriter().count(memoryKib).count(passes).count(lanes).toBytes();
    }
  }

  @Test
  void keysOfAnotherLengthOrVersionAreNoKeys() {
    var bytes = keyring.toBytes();
    for (int size = 0; size < bytes.length + 3; size++) {
      var other = Arrays.copyOf(bytes, size);
      if (size != bytes.length)
        assertThatIllegalArgumentException().isThrownBy(() -> Keyring.of(other));
    }
    bytes[0] = 2;
    assertThatIllegalArgumentException().isThrownBy(() -> Keyring.of(bytes));
  }

  @Test
  void aNewerFormatIsSaid() throws IOException {
    var whole = Files.readAllBytes(file.path());
    whole[8] = 2;
    var content = Arrays.copyOf(whole, whole.length - Hash.SIZE);
    Files.write(file.path(), Bytes.joined(content, Hash.sha256(content).bytes()));
    assertThat(file.read(PASSPHRASE)).isEqualTo(new KeyFileOutcome.Newer(file.path()));
  }

  @Test
  void whatIsNotThereOrNotAFileIsSaid() throws IOException {
    Files.delete(file.path());
    assertThat(file.read(PASSPHRASE)).isEqualTo(new KeyFileOutcome.Missing(file.path()));
    Files.createDirectory(file.path());
    assertThat(file.read(PASSPHRASE)).isInstanceOf(KeyFileOutcome.Refused.class);
    var nowhere = new KeyFile(folder.resolve("no/such/folder.keys"), QUICK);
    assertThat(nowhere.create(keyring, PASSPHRASE)).isInstanceOf(KeyFileOutcome.Unreadable.class);
  }

  @Test
  void aFullDiskLeavesTheOldPassphraseWorking() throws IOException {
    try (var disk = SmallDisk.of(folder.resolve("disk"), 1 << 20)) {
      var small = new KeyFile(disk.root().resolve("coop.keys"), QUICK);
      assertThat(small.create(keyring, PASSPHRASE)).isInstanceOf(KeyFileOutcome.Opened.class);
      disk.fill();
      assertThat(small.changePassphrase(PASSPHRASE, "nieuw".toCharArray()))
          .isInstanceOf(KeyFileOutcome.Unreadable.class);
      assertThat(small.read(PASSPHRASE)).isInstanceOf(KeyFileOutcome.Opened.class);
      assertThat(disk.names()).containsExactlyInAnyOrder("coop.keys", "filler");
    }
  }

  /// What is used outside tests: dear for a guesser, and still bearable.
  @Test
  void theUsualCostIsThatOfTheDesign() {
    var lock = new PassphraseLock();
    assertThat(lock.cost()).isEqualTo(new PassphraseCost(65_536, 3, 4));
    var locked = lock.lock(new byte[] {1, 2}, PASSPHRASE, new byte[] {9});
    assertThat(lock.unlock(locked, PASSPHRASE, new byte[] {9}))
        .isInstanceOfSatisfying(
            Unlocking.Unlocked.class,
            unlocked -> assertThat(unlocked.plain()).containsExactly(1, 2));
    assertThat(lock.unlock(locked, PASSPHRASE, new byte[] {8})).isEqualTo(new Unlocking.Damaged());
  }

  private Keyring read(char[] passphrase) {
    var outcome = file.read(passphrase);
    assertThat(outcome).isInstanceOf(KeyFileOutcome.Opened.class);
    return ((KeyFileOutcome.Opened) outcome).keyring();
  }

  private static boolean contains(byte[] bytes, byte[] needle) {
    for (int i = 0; i + needle.length <= bytes.length; i++)
      if (Arrays.equals(bytes, i, i + needle.length, needle, 0, needle.length)) return true;
    return false;
  }
}
