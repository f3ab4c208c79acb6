package coop.meent.store;

import static coop.meent.store.Refused.refusalOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A live file never lies where another program copies it; a backup may.
class SyncedFoldersTest {

  @TempDir Path folder;
  private final TestStore test = new TestStore(1);

  @ParameterizedTest
  @CsvSource({
    "Dropbox, Dropbox",
    "Dropbox (Personal), Dropbox",
    "Nextcloud, Nextcloud",
    "ownCloud, ownCloud",
    "OneDrive, OneDrive",
    "OneDrive - De Meent, OneDrive",
    "Google Drive, Google Drive",
    "Mobile Documents, iCloud Drive",
    "CloudStorage, CloudStorage",
    "Seafile, Seafile"
  })
  void aFolderWithAKnownName(String name, String service) throws IOException {
    var file = Files.createDirectories(folder.resolve(name).resolve("books")).resolve("a.meent");

    assertThat(refusalOf(() -> test.files.create(file)))
        .isEqualTo(new StoreRefusal.InSyncedFolder(file, service));
    assertThat(file.getParent()).isEmptyDirectory();
  }

  @ParameterizedTest
  @CsvSource({
    ".dropbox.cache, Dropbox",
    ".stfolder, Syncthing",
    ".nextcloudsync.log, Nextcloud",
    ".owncloudsync.log, ownCloud",
    ".SeaDrive, Seafile",
    ".tmp.drivedownload, Google Drive"
  })
  void aFolderWithAMarkOfAService(String mark, String service) throws IOException {
    Files.createFile(folder.resolve(mark));
    var file = Files.createDirectory(folder.resolve("books")).resolve("a.meent");

    assertThat(refusalOf(() -> test.files.create(file)))
        .isEqualTo(new StoreRefusal.InSyncedFolder(file, service));
  }

  @Test
  void aNameThatOnlyLooksLikeIt() throws IOException {
    var file = Files.createDirectory(folder.resolve("Dropboxes")).resolve("a.meent");
    test.files.create(file).close();
    assertThat(file).exists();
  }

  @Test
  void aFileThatCameToLieInOneIsShownAndNotWritten() throws IOException {
    var file = folder.resolve("a.meent");
    test.files.create(file).close();
    Files.createFile(folder.resolve(".stfolder"));

    assertThat(refusalOf(() -> test.files.open(file)))
        .isEqualTo(new StoreRefusal.InSyncedFolder(file, "Syncthing"));
    try (var store = test.files.openForReading(file)) {
      assertThat(TestStore.members(store)).isZero();
    }
  }

  @Test
  void aLinkToOneIsOne() throws IOException {
    var synced = Files.createDirectory(folder.resolve("Nextcloud"));
    var link = Files.createSymbolicLink(folder.resolve("innocent"), synced);
    var file = link.resolve("a.meent");

    assertThat(refusalOf(() -> test.files.create(file)))
        .isEqualTo(new StoreRefusal.InSyncedFolder(file, "Nextcloud"));
  }

  @Test
  void movingIntoOneIsRefusedAndTheFileStays() throws IOException {
    var file = folder.resolve("a.meent");
    test.files.create(file).close();
    var target = Files.createDirectory(folder.resolve("Dropbox")).resolve("a.meent");

    assertThat(refusalOf(() -> test.files.move(file, target)))
        .isEqualTo(new StoreRefusal.InSyncedFolder(target, "Dropbox"));
    assertThat(file).exists();
    assertThat(target).doesNotExist();
  }

  @Test
  void aBackupMayGoIntoOne() throws IOException {
    var target = Files.createDirectory(folder.resolve("Dropbox")).resolve("copy.meent");
    try (var store = test.files.create(folder.resolve("a.meent"))) {
      test.files.backUp(store, target);
    }
    assertThat(target).exists();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nfs4",
        "cifs",
        "smb3",
        "smbfs",
        "fuse.sshfs",
        "fuse.rclone",
        "9p",
        "afpfs",
        "davfs"
      })
  void aNetworkDrive(String type) {
    assertThat(SyncedFolders.isNetwork(type)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"ext4", "btrfs", "overlay", "tmpfs", "apfs", "NTFS", "exfat", "zfs", "fuseblk"})
  void aDriveOfThisLaptop(String type) {
    assertThat(SyncedFolders.isNetwork(type)).isFalse();
  }
}
