package coop.meent.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.TestCooperative;
import coop.meent.base.Money;
import coop.meent.base.Seeded;
import coop.meent.base.Written;
import coop.meent.demo.SharedDemo;
import coop.meent.ledger.ExportFormat;
import coop.meent.ledger.JournalFilter;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class CsvExportTest {

  @RegisterExtension static final SharedDemo DEMO = new SharedDemo();

  @TempDir Path folder;

  @Test
  void thePostingsAddUpToTheBalances() {
    try (var demo = DEMO.open()) {
      var exported = new Exported(demo.store(), folder);
      Map<String, Money> sums = new TreeMap<>();
      for (var row : read(exported.write(ExportFormat.CSV, demo.book, Optional.empty())))
        sums.merge(row.getField("account"), Money.parse(row.getField("amount")), Money::plus);
      sums.values().removeIf(Money::isZero);
      assertThat(sums).isEqualTo(exported.balances(demo.book));
    }
  }

  @Test
  void everyPostingHasItsWordsAndDimensions() {
    try (var coop = new TestCooperative(folder)) {
      new RandomBook(coop, new Seeded(3)).fill(300);
      var rows =
          read(
              new Exported(coop.store, folder)
                  .write(ExportFormat.CSV, coop.book, Optional.empty()));
      var journal = coop.ledger.journal(JournalFilter.all(coop.book), 0, 1_000);
      int at = 0;
      for (var entry : journal) {
        for (var posting : entry.postings()) {
          var row = rows.get(at++);
          assertThat(row.getField("entry")).isEqualTo(entry.reference());
          assertThat(unguarded(row.getField("text"))).isEqualTo(entry.text());
          assertThat(unguarded(row.getField("document"))).isEqualTo(entry.document().orElse(""));
          assertThat(unguarded(row.getField("line_text"))).isEqualTo(posting.text().orElse(""));
          assertThat(row.getField("member")).isEqualTo("Bas Hoekstra");
          assertThat(row.getField("client")).isNotEmpty();
          assertThat(row.getField("vat_code")).isEqualTo(posting.vatCode().orElse(""));
        }
      }
      assertThat(at).isEqualTo(rows.size());
    }
  }

  @Test
  void whatASpreadsheetWouldCalculateIsText() throws IOException {
    try (var coop = new TestCooperative(folder)) {
      new RandomBook(coop, new Seeded(3)).fill(300);
      var file =
          new Exported(coop.store, folder).write(ExportFormat.CSV, coop.book, Optional.empty());
      assertThat(Files.readString(file)).contains(",'= 5.00 EUR,").doesNotContain(",= 5.00 EUR,");
    }
  }

  @Test
  void aFileThatCannotBeWrittenIsRefusedAndNothingStays() {
    try (var demo = DEMO.open()) {
      var nowhere = new Exported(demo.store(), folder.resolve("missing"));
      assertThat(nowhere.tryWriting(ExportFormat.CSV, demo.book))
          .isInstanceOf(Written.FolderMissing.class);
      assertThat(folder).isEmptyDirectory();
    }
  }

  private static String unguarded(String field) {
    return field.startsWith("'=") ? field.substring(1) : field;
  }

  private static List<NamedCsvRecord> read(Path file) {
    try (var rows = CsvReader.builder().ofNamedCsvRecord(file)) {
      return rows.stream().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
