package coop.meent.bank;

import static coop.meent.bank.BankCooperative.DAY;
import static coop.meent.bank.BankCooperative.line;
import static coop.meent.bank.BankCooperative.statement;
import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.TestCooperative;
import coop.meent.TestSeed;
import coop.meent.bank.file.StatementLine;
import coop.meent.base.Ids;
import coop.meent.base.Seeded;
import coop.meent.ledger.LedgerService;
import coop.meent.store.MeentFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A laptop that dies during an import: the file is whole, and holds all of the import or nothing.
class KilledImportTest {

  private static final int LINES = 5_000;

  @TempDir Path folder;

  @Test
  void theFileStaysWholeAndHoldsAllOrNothing() throws Exception {
    long seed = TestSeed.print("theFileStaysWholeAndHoldsAllOrNothing");
    var random = new Seeded(seed);
    try (var coop = new BankCooperative(folder)) {
      assertThat(coop.lines()).isEmpty();
    }
    var statement = statementOfManyLines();
    boolean hasAll = false;
    for (int run = 0; run < 3 && !hasAll; run++) {
      killDuringImport(statement, 20 + random.nextInt(600));
      hasAll = linesOfASoundFile(seed) == LINES;
    }
    Importer.main(new String[] {folder.resolve("test.meent").toString(), statement.toString()});
    assertThat(linesOfASoundFile(seed)).as("and the import can be done again").isEqualTo(LINES);
  }

  private Path statementOfManyLines() throws Exception {
    var lines =
        IntStream.range(0, LINES)
            .mapToObj(i -> line(DAY.plusDays(i % 28), "1.00", "Anna", "line " + i))
            .toArray(StatementLine[]::new);
    var file = folder.resolve("many.xml");
    try (var out = Files.newOutputStream(file)) {
      new CamtWriter().write(List.of(statement("S1", lines)), out);
    }
    return file;
  }

  private void killDuringImport(Path statement, int afterMillis) throws Exception {
    var child =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                Importer.class.getName(),
                folder.resolve("test.meent").toString(),
                statement.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (var said = child.inputReader()) {
      assertThat(said.readLine()).isEqualTo("importing");
      child.waitFor(afterMillis, TimeUnit.MILLISECONDS);
    } finally {
      child.destroyForcibly().waitFor();
    }
  }

  private long linesOfASoundFile(long seed) throws SQLException {
    var url = "jdbc:sqlite:" + folder.resolve("test.meent");
    try (var connection = DriverManager.getConnection(url);
        var sql = connection.createStatement()) {
      assertThat(sql.executeQuery("PRAGMA integrity_check").getString(1)).isEqualTo("ok");
      long lines = sql.executeQuery("SELECT count(*) FROM bank_line").getLong(1);
      long statements = sql.executeQuery("SELECT count(*) FROM bank_statement").getLong(1);
      long door = sql.executeQuery("SELECT state FROM write_door").getLong(1);
      assertThat(lines).as("seed %d", seed).isIn(0L, (long) LINES);
      assertThat(statements).as("seed %d", seed).isEqualTo(lines == 0 ? 0 : 1);
      assertThat(door).as("the write door is closed").isZero();
      return lines;
    }
  }

  /// What the child process runs.
  static final class Importer {
    private Importer() {}

    public static void main(String[] args) throws IOException {
      var ids = new Ids(TestCooperative.CLOCK, new Seeded(2));
      try (var store = new MeentFiles(TestCooperative.CLOCK, ids).open(Path.of(args[0]))) {
        var ledger = new LedgerService(store, ids, TestCooperative.CLOCK);
        var bank = new BankService(store, ledger, ids, TestCooperative.CLOCK);
        System.out.println("importing");
        System.out.flush();
        bank.importFiles(ledger.books().getFirst().id(), List.of(Path.of(args[1])));
      }
    }
  }
}
