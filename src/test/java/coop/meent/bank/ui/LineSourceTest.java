package coop.meent.bank.ui;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.bank.BankLine;
import coop.meent.bank.BankLineFilter;
import coop.meent.bank.file.StatementLine;
import coop.meent.base.Order;
import coop.meent.ui.Tone;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LineSourceTest {

  @TempDir private Path folder;
  private BankOffice office;
  private LineSource source;
  private BankLineFilter all;

  @BeforeEach
  void found() {
    office = new BankOffice(folder);
    source = new LineSource(office.desk());
    all = BankLineFilter.all(office.coop.book).in(Order.NEWEST_FIRST);
  }

  @AfterEach
  void close() {
    office.close();
  }

  private List<LineRow> rows() {
    return source.page(all, 0, 100);
  }

  @Test
  void pagesRunFromTheNewestLineToTheOldestWithoutLossOrRepetition() {
    var lines = new ArrayList<StatementLine>();
    for (int i = 0; i < 25; i++)
      lines.add(
          BankOffice.line(
              LocalDate.of(2026, 1, 1).plusDays(i / 3).toString(), "1.00", "A", "", "" + i));
    office.take("1", lines, "0.00");
    var oldestFirst = office.lines().stream().map(BankLine::id).toList();
    for (int size : new int[] {1, 4, 7, 25, 100}) {
      var seen = new ArrayList<LineRow>();
      for (int offset = 0; offset < 25; offset += size) seen.addAll(source.page(all, offset, size));
      assertThat(seen)
          .extracting(row -> row.line().id())
          .as("pages of %d", size)
          .containsExactlyElementsOf(oldestFirst.reversed());
    }
    assertThat(source.page(all, 25, 10)).isEmpty();
    assertThat(source.page(all, 40, 10)).isEmpty();
  }

  @Test
  void equalLinesAreBothThereAndTheLowerOneSaysSo() {
    office.withWork();
    var twins = rows().stream().filter(row -> row.who().equals("Café de Zwaan")).toList();
    assertThat(twins).hasSize(2);
    assertThat(twins.getFirst().badge().text()).isEqualTo("No proposal yet");
    assertThat(twins.getLast().badge().text()).isEqualTo("Equal to the line above, both kept");
  }

  @Test
  void aTwinIsSeenAcrossTheEdgeOfAPage() {
    office.withWork();
    int lower = rows().stream().map(LineRow::who).toList().lastIndexOf("Café de Zwaan");
    assertThat(source.page(all, lower, 1).getFirst().badge().text())
        .isEqualTo("Equal to the line above, both kept");
  }

  @Test
  void aTwinThatSomethingStandsBetweenIsStillATwin() {
    office.take(
        "1",
        List.of(
            BankOffice.line("2026-03-02", "-5.00", "Bakker", "", "Brood"),
            BankOffice.line("2026-03-02", "-7.00", "Slager", "", "Worst"),
            BankOffice.line("2026-03-02", "-5.00", "Bakker", "", "Brood")),
        "0.00");
    assertThat(rows().getLast().badge().text()).isEqualTo("Equal to a line above, both kept");
  }

  @Test
  void aBookedLineTellsItsEntryAndWhereItWent() {
    office.withWork();
    office.book(office.line("Gemeente"), "13011");
    var row = rows().getFirst();
    assertThat(row.badge().tone()).isEqualTo(Tone.NEUTRAL);
    assertThat(row.badge().text()).startsWith("Booked as A-");
    assertThat(row.account()).isEqualTo("Trade debtors");
  }

  @Test
  void everyKindOfReasonHasItsWordsAndTone() {
    office.withWork();
    var badges = rows().stream().filter(row -> row.line().isOpen()).map(LineRow::badge).toList();
    assertThat(badges)
        .extracting(badge -> badge.tone() + " " + badge.text())
        .contains(
            "OK Booked like this 10 times",
            "WAIT Same counterparty, other amount",
            "LOOK No proposal yet",
            "OK Rule “Rente”");
  }
}
