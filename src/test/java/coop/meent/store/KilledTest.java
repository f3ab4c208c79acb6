package coop.meent.store;

import static coop.meent.store.Refused.refusalOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a second process and a process that dies do to a file.
class KilledTest {

  @TempDir Path folder;
  private final TestStore test = new TestStore(1);
  private Path file;

  @BeforeEach
  void create() {
    file = folder.resolve("test.meent");
    try (var store = test.files.create(file)) {
      test.addMember(store, 1);
    }
  }

  @Test
  void aFileOpenInAnotherProcessIsRefusedUntilThatIsGone() throws Exception {
    try (var other = OtherProcess.run(OtherProcess.Opens.class, file)) {
      assertThat(other.line()).isEqualTo("open true");
      assertThat(refusalOf(() -> test.files.open(file)))
          .isEqualTo(new StoreRefusal.AlreadyOpen(file));
      try (var reader = test.files.openForReading(file)) {
        assertThat(TestStore.members(reader)).isEqualTo(1);
      }
      other.kill();
    }
    try (var store = test.files.open(file)) {
      assertThat(TestStore.members(store)).isEqualTo(1);
    }
  }

  @Test
  void aDeedKilledInTheMiddleNeverWas() throws Exception {
    try (var other = OtherProcess.run(OtherProcess.NeverEndsADeed.class, file)) {
      assertThat(other.line()).isEqualTo("in the middle");
      other.kill();
    }
    assertThat(Files.size(Connections.companion(file, "-wal"))).isPositive();
    assertSound(1);
  }

  @RepeatedTest(3)
  void whatWasToldToBeSavedIsThereAfterAKill() throws Exception {
    int told = 1;
    try (var other = OtherProcess.run(OtherProcess.KeepsWriting.class, file)) {
      while (told < 40) told = Integer.parseInt(other.line());
      other.kill();
      for (var line : other.rest()) told = Integer.parseInt(line);
    }
    assertSound(told, told + 1);
  }

  /// The members there may be: the last deed may be saved and not yet told.
  private void assertSound(Integer... members) {
    try (var store = test.files.open(file)) {
      assertThat(TestStore.members(store)).isIn((Object[]) members);
      assertThat(TestStore.integrity(store)).isEqualTo("ok");
      assertThat(store.read(Verification::breaches)).isEmpty();
    }
  }
}
