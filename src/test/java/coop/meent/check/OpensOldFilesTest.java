package coop.meent.check;

import static coop.meent.TestCooperative.CLOCK;
import static coop.meent.TestCooperative.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.TestCooperative;
import coop.meent.bank.BankService;
import coop.meent.base.Ids;
import coop.meent.base.Money;
import coop.meent.base.Seeded;
import coop.meent.ledger.BalanceFilter;
import coop.meent.ledger.Dimensions;
import coop.meent.ledger.EntryDraft;
import coop.meent.ledger.LedgerService;
import coop.meent.ledger.Posting;
import coop.meent.ledger.RecordOutcome;
import coop.meent.ledger.Statements;
import coop.meent.store.MeentFiles;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Files that an earlier Meent wrote open, are sound, show the same figures and can be gone on
/// with. They lie among the test resources, one for every version of the file that was released;
/// `-Dgolden.update=true` writes the one of the present version.
class OpensOldFilesTest {

  private static final Path KEPT = Path.of("src/test/resources/coop/meent/check/files");

  @TempDir Path folder;

  static Stream<Path> files() throws IOException {
    try (var list = Files.list(KEPT)) {
      return list.filter(file -> file.toString().endsWith(".meent")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void aFileOfAnEarlierVersion(Path kept) throws IOException {
    var file = Files.copy(kept, folder.resolve("old.meent"));
    var ids = new Ids(CLOCK, new Seeded(2));
    try (var store = new MeentFiles(CLOCK, ids).open(file)) {
      var ledger = new LedgerService(store, ids, CLOCK);
      var statements = new Statements(store);
      var book = ledger.books().getFirst().id();
      assertThat(statements.balances(BalanceFilter.all(book)))
          .extracting(row -> row.account().number() + " " + row.balance())
          .containsExactly("10201 70.00", "16801 30.00", "80501 -100.00");

      var draft =
          statements.balances(BalanceFilter.all(book)).stream()
              .filter(row -> !row.account().isPerMember())
              .map(row ->
                  Posting.of(
                      row.account().id(),
                      Money.ofCents(row.account().number().equals("10201") ? 1 : -1)))
              .toList();
      assertThat(ledger.record(EntryDraft.of(book, TODAY, "Going on", draft)))
          .isInstanceOf(RecordOutcome.Recorded.class);
      assertThat(
              new Checks(store, ledger, statements, new BankService(store, ledger, ids, CLOCK))
                  .run())
          .allMatch(Finding::isOk);
    }
  }

  @Test
  void thePresentVersionCanBeKept() throws IOException {
    try (var coop = new TestCooperative(folder)) {
      var bank = coop.account("10201");
      var about = Dimensions.NONE.withMember(coop.founder.id());
      coop.ledger.record(
          EntryDraft.of(
              coop.book,
              TODAY.minusYears(1),
              "Invoice",
              List.of(
                  Posting.of(bank, Money.parse("100.00")),
                  Posting.of(coop.account("80501"), Money.parse("-100.00")))));
      coop.ledger.record(
          EntryDraft.of(
              coop.book,
              TODAY,
              "Payout",
              List.of(
                  Posting.of(coop.account("16801"), Money.parse("30.00")).with(about),
                  Posting.of(bank, Money.parse("-30.00")))));
      coop.ledger.lock(coop.book, TODAY.minusMonths(6));
      var client = coop.work.addClient("Gemeente Zaltbommel", Optional.of("Zaltbommel"));
      coop.work.addAssignment("Website", client.id(), coop.founder.id(), TODAY, Optional.empty());
      var copy = folder.resolve("kept.meent");
      coop.files.backUp(coop.store, copy);
      assertThat(packed(copy)).as("packed bytes, small enough to keep").isLessThan(1 << 18);
      int version =
          coop.store.read(sql -> sql.fetchSingle("PRAGMA user_version").get(0, int.class));
      if (Boolean.getBoolean("golden.update"))
        Files.copy(
            copy, KEPT.resolve("v" + version + ".meent"), StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /// A version control keeps files packed; most pages of a file of so many tables are empty.
  private static int packed(Path file) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var out = new GZIPOutputStream(bytes)) {
      Files.copy(file, out);
    }
    return bytes.size();
  }
}
