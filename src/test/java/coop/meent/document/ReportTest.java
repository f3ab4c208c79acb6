package coop.meent.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.meent.base.Id.AccountId;
import coop.meent.base.Language;
import coop.meent.base.Money;
import coop.meent.base.Texts;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ReportTest {

  private static Table.Builder table() {
    return Table.named("t", "")
        .column(Column.date("date", "Date"))
        .column(Column.amount("amount", "Amount"));
  }

  @Test
  void aRowHoldsWhatItsColumnsSay() {
    var row = Row.of(Cell.of("text"), Cell.of(Money.ZERO));
    assertThatThrownBy(() -> table().row(row).build()).hasMessageContaining("does not hold");
  }

  @Test
  void aTotalMayStartWithWords() {
    var table = table().row(Row.total(Cell.of("Total"), Cell.of(Money.ZERO))).build();
    assertThat(table.rows()).hasSize(1);
  }

  @Test
  void aRowHasNoMoreCellsThanColumns() {
    var row = Row.of(Cell.empty(), Cell.empty(), Cell.empty());
    assertThatThrownBy(() -> table().row(row).build()).hasMessageContaining("2 columns");
  }

  @Test
  void columnsHaveTheirOwnKeys() {
    assertThatThrownBy(() -> table().column(Column.date("date", "Again")).build())
        .hasMessageContaining("date twice");
  }

  @Test
  void aRowOpensItsCause() {
    var account = new AccountId(new UUID(1, 2));
    assertThat(Row.of(Cell.empty()).opening(account).cause()).contains(account);
  }

  @Test
  void cellsReadAsPeopleAndAsScriptsWrite() {
    var dutch = new Texts(Language.NL);
    assertThat(Cell.of(Money.parse("-1234.5")).shown(dutch)).isEqualTo("−1.234,50");
    assertThat(Cell.of(Money.parse("-1234.5")).plain()).isEqualTo("-1234.50");
    assertThat(Cell.of(LocalDate.parse("2026-11-20")).shown(dutch)).isEqualTo("20 nov 2026");
    assertThat(Cell.of(LocalDate.parse("2026-11-20")).plain()).isEqualTo("2026-11-20");
    assertThat(Cell.of(12345).shown(dutch)).isEqualTo("12.345");
    assertThat(Figure.of("x", Money.parse("-12")).shown(dutch)).isEqualTo("−\u00a0€\u00a012,00");
  }

  @Test
  void theMarkFollowsEveryWordAndFigure() {
    var mark = Samples.twoTables().mark();
    assertThat(mark).matches("[0-9a-f]{4}-[0-9a-f]{4}").isEqualTo(Samples.twoTables().mark());
    var report = Samples.twoTables();
    var other =
        new Report(
            report.name(),
            report.language(),
            report.title(),
            report.subtitle(),
            report.issuer(),
            report.asOf().plusDays(1),
            report.opening(),
            report.figures(),
            report.charts(),
            report.tables(),
            report.closing());
    assertThat(other.mark()).isNotEqualTo(mark);
  }
}
