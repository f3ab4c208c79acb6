package coop.meent.document;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.base.Language;
import coop.meent.base.Money;
import coop.meent.base.Written;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvWriterTest {

  private final CsvWriter writer = new CsvWriter();

  @Test
  void oneTableStartsWithTheKindOfRow() {
    assertThat(writer.text(Samples.memberStatement()).lines().toList())
        .startsWith(
            "kind,date,text,amount",
            "row,2026-07-01,Beginsaldo,3206.11",
            "row,2026-07-12,\"Aandeel factuur 2026-B-0031 (37 van 100,5 uur)\",3405.47")
        .endsWith(
            "row,2026-09-28,Uitbetaald,-1585.95", "total,,Eindsaldo op 30 september 2026,4218.36");
  }

  @Test
  void severalTablesStandInOneRectangle() {
    assertThat(writer.text(Samples.twoTables()))
        .isEqualTo(
            """
            table,heading,kind,account,amount
            assets,"Assets, all of it",row,Bank,12500.00
            assets,"Assets, all of it",total,Total,12500.00
            liabilities,"Equity and liabilities, all of it",row,Members' capital,-12500.00
            liabilities,"Equity and liabilities, all of it",total,Total,-12500.00
            """);
  }

  @Test
  void anEmptyTableStillSaysItsColumns() {
    assertThat(writer.text(Samples.empty())).isEqualTo("kind,date,text,amount\n");
  }

  @Test
  void rowsSumToWhatTheReportShows() {
    var report = Samples.memberStatement();
    var sum = Money.ZERO;
    for (var record : read(writer.text(report))) {
      if (record.getField("kind").equals("row"))
        sum = sum.plus(Money.parse(record.getField("amount")));
    }
    assertThat(Cell.of(sum)).isEqualTo(report.figures().getFirst().value());
  }

  @Test
  void textOfStrangersIsNeverAFormula() {
    for (var text : List.of("=1+1", "+31 6", "-1", "@sum", "\tx")) {
      assertThat(read(writer.text(saying(text))).getFirst().getField("text")).isEqualTo("'" + text);
    }
  }

  @Test
  void oddNamesComeBackAsTheyWere() {
    for (var name : Samples.ODD_NAMES) {
      if (name.codePoints().anyMatch(each -> Character.getType(each) == Character.SURROGATE))
        continue;
      assertThat(read(writer.text(saying(name))).getFirst().getField("text")).isEqualTo(name);
    }
  }

  @Test
  void writesUtf8(@TempDir Path folder) throws IOException {
    var file = folder.resolve("ö.csv");
    assertThat(writer.write(saying("Coöperatie"), file)).isEqualTo(new Written.Done(file));
    assertThat(Files.readString(file)).contains("row,Coöperatie\n");
  }

  private static Report saying(String text) {
    return Report.named("x", Language.EN, LocalDate.parse("2026-01-01"))
        .title("x")
        .table(
            Table.named("t", "")
                .column(Column.text("text", "Text", 1))
                .row(Row.of(Cell.of(text)))
                .build())
        .build();
  }

  private static List<NamedCsvRecord> read(String csv) {
    return CsvReader.builder().ofNamedCsvRecord(csv).stream().toList();
  }
}
