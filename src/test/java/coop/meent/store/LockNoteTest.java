package coop.meent.store;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.base.RefusedException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What stands beside a file: who has it, and the way to move it out of where it would be broken.
class LockNoteTest {

  @TempDir private Path folder;
  private final TestStore test = new TestStore(1);

  @Test
  void whoHasTheFileLeavesANoteThatGoesWithIt() {
    var file = folder.resolve("test.meent");
    try (var store = test.files.create(file)) {
      assertThat(MeentFiles.note(file)).isEmpty();
      store.leaveNote("a long way to go");
      store.leaveNote("here");
      assertThat(MeentFiles.note(file)).contains("here");
      Assertions.assertThatThrownBy(() -> test.files.open(file))
          .isInstanceOf(RefusedException.class);
      assertThat(MeentFiles.note(file)).contains("here");
    }
    try (var store = test.files.open(file)) {
      assertThat(store.isWritable()).isTrue();
      assertThat(MeentFiles.note(file)).isEmpty();
    }
  }

  @Test
  void aFileInASyncedFolderIsNotOpenedButCanBeMovedOut() throws Exception {
    var file = folder.resolve("test.meent");
    try (var store = test.files.create(file)) {
      var _ = test.addMember(store, 1);
    }
    var synced = Files.createDirectory(folder.resolve("Dropbox"));
    var there = Files.move(file, synced.resolve("test.meent"));
    assertThat(Refused.refusalOf(() -> test.files.open(there)))
        .isEqualTo(new StoreRefusal.InSyncedFolder(there, "Dropbox"));
    assertThat(MeentFiles.refusal(synced.resolve("new.meent")))
        .contains(new StoreRefusal.InSyncedFolder(synced.resolve("new.meent"), "Dropbox"));
    test.files.move(there, file);
    assertThat(there).doesNotExist();
    try (var store = test.files.open(file)) {
      assertThat(TestStore.members(store)).isEqualTo(1);
    }
  }
}
