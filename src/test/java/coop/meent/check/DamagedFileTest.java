package coop.meent.check;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.base.Language;
import coop.meent.base.Texts;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A file with pages lost still gets an answer to every check: kept, broken, or not to be told.
class DamagedFileTest {

  private static final int PAGE = 4096;

  @TempDir Path folder;

  @Test
  void aTableThatIsLostLeavesItsChecksUnansweredAndTheFileRed() throws Exception {
    try (var file = new BrokenFile(folder)) {
      int sound = file.checks.run().size();
      wipe(file, "posting");
      var findings = file.checks.run();

      assertThat(findings).hasSize(sound);
      assertThat(file.finding("file-sound").isOk()).isFalse();
      assertThat(file.finding("entry-balances").isAnswered()).isFalse();
      assertThat(file.finding("member-number-once").isOk()).isTrue();
      assertThat(findings)
          .filteredOn(finding -> !finding.isOk())
          .allSatisfy(finding -> {
            for (var language : Language.values()) {
              assertThat(finding.offender(new Texts(language))).isPresent();
              assertThat(finding.next(new Texts(language))).isPresent();
            }
          });
      file.assertOffender(
          "entry-balances",
          "Cannot be told, because the file cannot be read: [SQLITE_CORRUPT] The database disk"
              + " image is malformed (database disk image is malformed)");
    }
  }

  @Test
  void aChangeLogThatIsLostLeavesItsChecksUnanswered() throws Exception {
    try (var file = new BrokenFile(folder)) {
      wipe(file, "change");

      assertThat(file.checks.run())
          .filteredOn(BrokenFile::isOfChanges)
          .hasSize(6)
          .noneMatch(Finding::isAnswered);
      assertThat(file.finding("entry-balances").isOk()).isTrue();
    }
  }

  private static void wipe(BrokenFile file, String table) throws Exception {
    file.book(BrokenFile.MAY, "10.00");
    long page =
        file.coop.store.read(sql ->
            sql.fetchSingle("SELECT rootpage FROM sqlite_schema WHERE name = ?", table)
                .get(0, long.class));
    file.raw("PRAGMA wal_checkpoint(TRUNCATE)");
    try (var channel = FileChannel.open(file.coop.store.file(), StandardOpenOption.WRITE)) {
      channel.write(ByteBuffer.allocate(PAGE), (page - 1) * PAGE);
    }
  }
}
