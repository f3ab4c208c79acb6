package coop.meent.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import coop.meent.bank.file.CsvShape;
import coop.meent.bank.file.CsvTable;
import coop.meent.bank.file.StatementLine;
import coop.meent.base.Money;
import coop.meent.base.RefusedException;
import coop.meent.spreadsheet.Packed;
import coop.meent.spreadsheet.SpreadsheetRefusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A bank's table in a workbook is explained once, like a CSV nobody knows.
class StatementWorkbookTest {

  @TempDir private Path folder;

  private Path file(byte[] bytes) throws IOException {
    return Files.write(folder.resolve("bank.xlsx"), bytes);
  }

  /// Amounts as numbers with none, one and three signs behind the point.
  private static byte[] workbook() {
    return new Packed()
        .sheet(
            "Mutaties",
            Packed.row(1, "Uw bank")
                + Packed.row(3, "Rekening", "Datum", "Bedrag", "Naam", "Omschrijving")
                + line(4, "100", "Gemeente")
                + line(7, "-12.5", "a|b \"c\""))
        .bytes();
  }

  private static String line(int row, String amount, String name) {
    return Packed.row(row, "NL91ABNA0417164300", "2026-03-31", "", name, "factuur 1.5")
        .replace(
            "<c r='D" + row + "'",
            "<c r='C%d'><v>%s</v></c><c r='D%d'".formatted(row, amount, row));
  }

  @Test
  void whatWasExplainedIsReadToTheCent() throws IOException {
    var path = file(workbook());
    var text = new StatementFile(path).text();
    var shape = CsvTable.of(text).orElseThrow().guess();
    var lines = new StatementFile(path, List.of(shape)).read().getFirst().lines();
    assertThat(lines.stream().map(StatementLine::amount))
        .containsExactly(Money.parse("100.00"), Money.parse("-12.50"));
    assertThat(lines.getFirst().booked()).isEqualTo(LocalDate.of(2026, 3, 31));
    assertThat(lines.getLast().counterparty()).isEqualTo(Optional.of("a|b \"c\""));
  }

  @Test
  void aWrongAmountIsNamedByItsRow() throws IOException {
    var broken = new String[] {"100", "twaalf"};
    var path =
        file(
            new Packed()
                .sheet(
                    "A",
                    Packed.row(3, "Rekening", "Datum", "Bedrag")
                        + Packed.row(4, "NL91ABNA0417164300", "2026-03-31", broken[0])
                        + Packed.row(9, "NL91ABNA0417164300", "2026-03-31", broken[1]))
                .bytes());
    var shape = CsvTable.of(new StatementFile(path).text()).map(CsvTable::guess);
    List<CsvShape> shapes = shape.stream().toList();
    var refused =
        catchThrowableOfType(RefusedException.class, () -> new StatementFile(path, shapes).read());
    assertThat(refused.refusal().arguments().toString()).contains("9:1").contains("twaalf");
  }

  @Test
  void anOldWorkbookIsRefusedByName() throws IOException {
    var path =
        file(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0, 0, 0, 0, 0, 1, 2});
    assertThat(
            catchThrowableOfType(RefusedException.class, () -> new StatementFile(path).read())
                .refusal())
        .isEqualTo(new SpreadsheetRefusal.OldWorkbook("bank.xlsx"));
  }
}
