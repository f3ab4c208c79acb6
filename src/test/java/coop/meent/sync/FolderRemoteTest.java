package coop.meent.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.meent.base.AtomicFile;
import coop.meent.base.RefusedException;
import coop.meent.store.SmallDisk;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.AsynchronousFileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FolderRemoteTest extends RemoteContract {

  private Path vault;

  @Override
  Remote open() {
    return new FolderRemote(vault);
  }

  @BeforeEach
  @Override
  void begin() {
    try {
      vault = Files.createDirectories(folder.resolve("kluis van 'de Meent'"));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    super.begin();
  }

  @Override
  void takeAway() throws IOException {
    Files.delete(vault);
  }

  @Override
  void damage(ObjectName name, byte[] object) throws IOException {
    Files.write(vault.resolve(name.location()), object);
  }

  @Test
  void whatAServiceMadeOfTheNamesStillCounts() throws IOException {
    var object = sample.object();
    var names =
        new String[] {
          "Conflicts/Backup (Noor's conflicted copy 2026-11-22).mo",
          "ab/x.sync-conflict-20261122-061500-ABCDEFG.mo",
          "loose.bin",
          "zz/" + object.name().text() + " (1).mo"
        };
    for (var name : names) {
      var file = vault.resolve(name);
      Files.createDirectories(file.getParent());
      Files.write(file, object.toBytes());
    }
    assertThat(open().list()).extracting(Remote.Listed::location).containsExactlyInAnyOrder(names);
    for (var name : names) {
      var read = VaultObject.read(open().get(name).orElseThrow(), object.tag());
      assertThat(((ObjectReading.Whole) read).object().name()).isEqualTo(object.name());
    }
  }

  @Test
  void whatIsHiddenUnfinishedLinkedOrHugeIsPassedBy() throws IOException {
    var outside = Files.writeString(folder.resolve("secret"), "not yours");
    Files.createSymbolicLink(vault.resolve("link"), outside);
    Files.createSymbolicLink(vault.resolve("up"), folder);
    Files.createDirectories(vault.resolve(".stversions/ab"));
    Files.writeString(vault.resolve(".stversions/ab/old.mo"), "x");
    Files.writeString(vault.resolve(AtomicFile.UNFINISHED + "1"), "x");
    Files.writeString(vault.resolve("~syncthing~x.mo.tmp"), "x");
    Files.createDirectories(vault.resolve("a/b/c/d/e/f/g/h"));
    Files.writeString(vault.resolve("a/b/c/d/e/f/g/h/deep.mo"), "x");
    try (var huge = new RandomAccessFile(vault.resolve("film.mkv").toFile(), "rw")) {
      huge.setLength(5L << 30);
    }
    Files.writeString(vault.resolve("readme.txt"), "hello");
    assertThat(open().list()).containsExactly(new Remote.Listed("readme.txt", 5));
    for (var location : new String[] {"link", "up/secret", "film.mkv", "a"})
      assertThat(open().get(location)).as(location).isEmpty();
    open().delete("link");
    open().delete("up/secret");
    open().delete("a");
    assertThat(outside).exists();
    assertThat(vault.resolve("link")).exists();
  }

  @Test
  void anObjectLiesInAFolderOfItsFirstTwoLettersAndNothingElseDoes() throws IOException {
    var object = sample.object();
    open().putNew(object.name(), object.toBytes());
    try (var files = Files.walk(vault)) {
      assertThat(files.filter(Files::isRegularFile).map(file -> vault.relativize(file).toString()))
          .containsExactly(object.name().text().substring(0, 2) + "/" + object.name() + ".mo");
    }
  }

  @Test
  void aFileThatNeverComesIsNotWaitedForLong() throws IOException {
    var object = sample.object();
    open().putNew(object.name(), object.toBytes());
    var hanging =
        new FolderRemote(
            vault,
            Duration.ofMillis(200),
            file -> new NeverReading(AsynchronousFileChannel.open(file)));
    long start = System.nanoTime();
    assertThatThrownBy(() -> hanging.get(object.name().location()))
        .isInstanceOfSatisfying(
            RefusedException.class,
            e -> assertThat(e.refusal()).isInstanceOf(RemoteRefusal.NotAnswering.class));
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
  }

  @Test
  void aFileThatFailsWhileReadSaysSo() throws IOException {
    var object = sample.object();
    open().putNew(object.name(), object.toBytes());
    var failing =
        new FolderRemote(
            vault,
            Duration.ofSeconds(5),
            file -> {
              var channel = AsynchronousFileChannel.open(file);
              channel.close();
              return channel;
            });
    assertThatThrownBy(() -> failing.get(object.name().location()))
        .isInstanceOfSatisfying(
            RefusedException.class,
            e -> assertThat(e.refusal()).isInstanceOf(RemoteRefusal.Unreadable.class));
  }

  @Test
  void aLargeObjectComesWhole() {
    var body = sample.bytes(9 << 20);
    var object = new VaultObject(ObjectKind.CHUNK, VaultTag.of(sample.vault), body);
    open().putNew(object.name(), object.toBytes());
    assertThat(open().get(object.name().location())).hasValue(object.toBytes());
  }

  @Test
  void nothingIsWrittenThroughALinkOutOfTheFolder() throws IOException {
    var object = sample.object();
    var outside = Files.createDirectories(folder.resolve("elsewhere"));
    Files.createSymbolicLink(vault.resolve(object.name().text().substring(0, 2)), outside);
    refuses(RemoteRefusal.LeadsElsewhere.class, open(), object);
    assertThat(outside).isEmptyDirectory();
  }

  @Test
  void aFullDiskOrOneForReadingOnlySaysSoAndKeepsWhatItHas() throws IOException {
    try (var disk = SmallDisk.of(folder.resolve("disk"), 4 << 20)) {
      var remote = new FolderRemote(disk.root());
      var object = sample.object();
      remote.putNew(object.name(), object.toBytes());
      var other = sample.codec.write(sample.bundle(40, 200), sample.deviceKey);
      disk.fill();
      refuses(RemoteRefusal.Full.class, remote, other);
      disk.empty();
      disk.becomeReadOnly();
      refuses(RemoteRefusal.ReadOnly.class, remote, other);
      assertThat(remote.get(object.name().location())).hasValue(object.toBytes());
      assertThat(remote.list()).hasSize(1);
    }
  }

  private static void refuses(
      Class<? extends RemoteRefusal> why, Remote remote, VaultObject object) {
    assertThatThrownBy(() -> remote.putNew(object.name(), object.toBytes()))
        .isInstanceOfSatisfying(
            RefusedException.class, e -> assertThat(e.refusal()).isInstanceOf(why));
  }
}
