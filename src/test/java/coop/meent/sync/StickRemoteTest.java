package coop.meent.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.meent.base.ByteWriter;
import coop.meent.base.RefusedException;
import coop.meent.store.SmallDisk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class StickRemoteTest extends RemoteContract {

  @Override
  Remote open() {
    return new StickRemote(file());
  }

  private Path file() {
    return folder.resolve("stick/voor Bert.meentstick");
  }

  @org.junit.jupiter.api.BeforeEach
  @Override
  void begin() {
    try {
      Files.createDirectories(folder.resolve("stick"));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    super.begin();
  }

  @Override
  void takeAway() throws IOException {
    Files.deleteIfExists(file());
    Files.delete(file().getParent());
  }

  @Override
  void damage(ObjectName name, byte[] object) throws IOException {
    var whole = Files.readAllBytes(file());
    var mark = StickEntry.of(name, new StickRemote(file()).get(name.location()).orElseThrow());
    int at = indexOf(whole, mark.header()) + StickEntry.SIZE;
    int length = (int) mark.length();
    Arrays.fill(whole, at, at + length, (byte) 0);
    System.arraycopy(object, 0, whole, at, Math.min(object.length, length));
    Files.write(file(), whole);
  }

  private static int indexOf(byte[] bytes, byte[] part) {
    for (int i = 0; i + part.length <= bytes.length; i++)
      if (Arrays.equals(bytes, i, i + part.length, part, 0, part.length)) return i;
    throw new AssertionError("not there");
  }

  @Test
  void untilItIsFlushedNothingLiesOnTheStick() throws IOException {
    var object = sample.object();
    var stick = open();
    stick.putNew(object.name(), object.toBytes());
    assertThat(file()).doesNotExist();
    stick.flush();
    try (var files = Files.list(file().getParent())) {
      assertThat(files).containsExactly(file());
    }
  }

  @Test
  void aStickCutOffAnywhereKeepsTheObjectsBefore() throws IOException {
    var objects = filled(4);
    var whole = Files.readAllBytes(file());
    int last = -1;
    for (int size = 0; size < whole.length; size += size < 200 ? 1 : 911) {
      Files.write(file(), Arrays.copyOf(whole, size));
      if (size > 0 && size < 9) {
        refuses(RemoteRefusal.OtherFile.class);
        continue;
      }
      int found = open().list().size();
      assertThat(found).as("%d bytes", size).isGreaterThanOrEqualTo(last).isLessThan(4);
      last = found;
      everyListedIsWhole(objects);
    }
    assertThat(last).isEqualTo(3);
  }

  @Test
  void damageInTheMiddleCostsOneObject() throws IOException {
    var objects = filled(5);
    var whole = Files.readAllBytes(file());
    for (int i = 0; i < 60; i++) {
      var damaged = whole.clone();
      damaged[9 + sample.random.nextInt(whole.length - 9)] ^=
          (byte) (1 + sample.random.nextInt(255));
      Files.write(file(), damaged);
      assertThat(open().list()).hasSize(4);
      everyListedIsWhole(objects);
    }
    var inserted =
        new ByteWriter()
            .raw(Arrays.copyOf(whole, 9))
            .raw(sample.bytes(100_000))
            .raw(StickEntry.MARK)
            .raw(Arrays.copyOfRange(whole, 9, whole.length))
            .toBytes();
    Files.write(file(), inserted);
    assertThat(open().list()).hasSize(5);
    everyListedIsWhole(objects);
  }

  @Test
  void aForgedLengthEatsNoMemory() throws IOException {
    var object = sample.object();
    for (long length : new long[] {1L << 60, Long.MAX_VALUE, -1, Integer.MAX_VALUE, 90 << 20}) {
      var forged =
          new StickEntry(object.name(), length, coop.meent.base.Hash.sha256(object.toBytes()));
      Files.write(
          file(),
          new ByteWriter()
              .raw("MEENTSTK\u0001".getBytes(java.nio.charset.StandardCharsets.US_ASCII))
              .raw(forged.header())
              .raw(object.toBytes())
              .toBytes());
      assertThat(open().list()).isEmpty();
    }
  }

  @Test
  void aFileOfSomethingElseIsNeverWrittenOver() throws IOException {
    Files.writeString(file(), "My holiday photographs");
    refuses(RemoteRefusal.OtherFile.class);
    assertThat(Files.readString(file())).isEqualTo("My holiday photographs");
  }

  private void refuses(Class<? extends RemoteRefusal> why) {
    var object = sample.object();
    for (org.assertj.core.api.ThrowableAssert.ThrowingCallable work :
        List.<org.assertj.core.api.ThrowableAssert.ThrowingCallable>of(
            () -> open().list(), () -> open().putNew(object.name(), object.toBytes())))
      assertThatThrownBy(work)
          .isInstanceOfSatisfying(
              RefusedException.class, e -> assertThat(e.refusal()).isInstanceOf(why));
  }

  @Test
  void anotherStickPutInMeanwhileKeepsWhatItHas() throws IOException {
    var object = sample.object();
    var stick = open();
    stick.putNew(object.name(), object.toBytes());
    filled(3);
    stick.flush();
    assertThat(open().list()).hasSize(4);
  }

  private List<VaultObject> filled(int count) {
    List<VaultObject> objects = new ArrayList<>();
    var stick = open();
    for (int i = 0; i < count; i++) {
      var object = sample.codec.write(sample.bundle(50 + i, i), sample.deviceKey);
      objects.add(object);
      stick.putNew(object.name(), object.toBytes());
    }
    stick.flush();
    return objects;
  }

  private void everyListedIsWhole(List<VaultObject> objects) {
    var stick = open();
    for (var listed : stick.list()) {
      var object = stick.get(listed.location()).orElseThrow();
      assertThat(objects).anyMatch(each -> Arrays.equals(each.toBytes(), object));
    }
  }

  @Test
  void aFullStickKeepsWhatItHad() throws IOException {
    try (var disk = SmallDisk.of(folder.resolve("full"), 4 << 20)) {
      var path = disk.root().resolve("kluis.meentstick");
      var object = sample.object();
      var stick = new StickRemote(path);
      stick.putNew(object.name(), object.toBytes());
      stick.flush();
      disk.fill();
      var other = sample.codec.write(sample.bundle(40, 300), sample.deviceKey);
      stick.putNew(other.name(), other.toBytes());
      assertThatThrownBy(stick::flush)
          .isInstanceOfSatisfying(
              RefusedException.class,
              e -> assertThat(e.refusal()).isInstanceOf(RemoteRefusal.Full.class));
      assertThat(new StickRemote(path).list()).hasSize(1);
      disk.empty();
      stick.flush();
      assertThat(new StickRemote(path).list()).hasSize(2);
      assertThat(disk.names()).containsExactly("kluis.meentstick");
    }
  }

  @Test
  void aStickThatLosesWhatIsWrittenSaysSoAndKeepsWhatItHad() throws IOException {
    var objects = filled(2);
    var before = Files.readAllBytes(file());
    var losing = new StickRemote(new StickFile(file(), StickRemoteTest::lose));
    var object = sample.object();
    losing.putNew(object.name(), object.toBytes());
    assertThatThrownBy(losing::flush)
        .isInstanceOfSatisfying(
            RefusedException.class,
            e -> assertThat(e.refusal()).isInstanceOf(RemoteRefusal.NotKept.class));
    assertThat(Files.readAllBytes(file())).isEqualTo(before);
    everyListedIsWhole(objects);
    assertThat(losing.get(object.name().location())).hasValue(object.toBytes());
  }

  private static void lose(Path unfinished) {
    try {
      var bytes = Files.readAllBytes(unfinished);
      Files.write(unfinished, Arrays.copyOf(bytes, bytes.length - 1));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
