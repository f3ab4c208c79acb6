package coop.meent.split.ui;

import static coop.meent.split.TeamLaptop.done;
import static coop.meent.split.TeamLaptop.draft;
import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.app.VaultOffice;
import coop.meent.base.Id.MemberId;
import coop.meent.member.Role;
import coop.meent.split.BillState;
import coop.meent.split.Billed;
import coop.meent.split.MarginRule;
import coop.meent.split.SelfBill;
import coop.meent.split.TeamLaptop;
import coop.meent.ui.Desk;
import coop.meent.ui.EveryShortcut;
import coop.meent.ui.RowTable;
import coop.meent.ui.Shown;
import coop.meent.ui.Toolkit;
import coop.meent.ui.View;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Invoices over a team in the window.
class TeamScreenTest {

  private static final LocalDate DAY = LocalDate.of(2026, 10, 31);

  @TempDir private Path folder;
  private VaultOffice office;
  private TeamLaptop laptop;
  private MemberId bas;
  private MemberId noor;
  private MemberId long_;

  @BeforeEach
  void team() throws IOException {
    office = new VaultOffice(folder);
    laptop = new TeamLaptop(office.bas, office.clock, 3);
    bas = office.basId;
    noor = office.add("Noor de Wit", Role.TREASURER);
    long_ = office.add("Maria Antoinetta van der Heijden-Wijnschenk Dom");
    var rule = new MarginRule(Optional.empty(), new BigDecimal("7.5"), DAY.minusYears(1));
    done(laptop.team.splits().setMargin(rule));
    laptop.agrees(bas, DAY.minusYears(1), false);
    laptop.agrees(noor, DAY.minusYears(1), false);
    laptop.agrees(long_, DAY.minusYears(1), true);
  }

  @AfterEach
  void close() {
    office.close();
  }

  private TeamDesk room(Desk desk, MemberId me) {
    var member = office.bas.members().member(me).orElseThrow();
    return new TeamDesk(desk, laptop.team, office.bas.members(), office.clock, member, entry -> {});
  }

  private View team(Desk desk) {
    return new TeamView(room(desk, noor));
  }

  private View mine(Desk desk) {
    return new MyBillsView(room(desk, bas));
  }

  private View earnings(Desk desk) {
    return new EarningsView(room(desk, noor));
  }

  private Billed billed(String number) {
    return laptop.withHours(
        laptop.invoice(number, DAY, "10000.00", noor),
        Map.of(bas, new BigDecimal("37"), noor, new BigDecimal("41")));
  }

  private List<SelfBill> bills(Billed billed) {
    Map<MemberId, String> hours = new LinkedHashMap<>();
    hours.put(bas, "37");
    hours.put(noor, "41");
    hours.put(long_, "22.5");
    var split = done(laptop.team.splits().split(draft(billed, "7.5", hours)));
    return done(laptop.team.bills().bill(split.id(), DAY, Set.of()));
  }

  private void lived() {
    done(laptop.team.ownBooks().open(bas));
    billed("2026-0043");
    var paid = billed("2026-0042");
    var made = bills(paid);
    done(laptop.team.bills().object(made.get(1).id(), noor, "Mijn uren van 12 oktober ontbreken."));
    laptop.paid(paid, DAY.plusDays(9), "6050.00");
    done(laptop.team.releases().release());
    laptop.team.mirrors().catchUp();
    laptop.paid(laptop.known("2026-0042"), DAY.plusDays(12), "1000.00");
  }

  @SuppressWarnings("unchecked") // the tables of these views hold these rows
  private static void open(Shown shown, int row) {
    Toolkit.onScreen(() -> {
      RowTable<Object> table = shown.screen().find("table", RowTable.class);
      table.getSelectionModel().clearAndSelect(row);
      table.requestFocus();
    });
    shown.screen().press(KeyCode.ENTER);
  }

  @Test
  void looksWellEverywhere() {
    Shown.everywhere("team-empty", this::team, screen -> {});
    Shown.everywhere("team-mine-empty", this::mine, screen -> {});
    lived();
    Shown.everywhere("team", this::team, screen -> {});
    Shown.everywhere("team-mine", this::mine, screen -> {});
    Shown.everywhere("team-earnings", this::earnings, screen -> {});
    Shown.everywhere("team-agreements", this::team, screen -> screen.click("agreements"));
    Shown.everywhere("team-margins", this::team, screen -> screen.click("margins"));
  }

  @Test
  void sheetsLookWell() {
    lived();
    try (var shown = Shown.of(this::team)) {
      open(shown, 0);
      shown.screen().picture("team-sheet-first");
      open(shown, 1);
      shown.screen().picture("team-sheet-second");
    }
    try (var shown = Shown.of(this::mine)) {
      open(shown, 0);
      shown.screen().picture("team-my-bill");
    }
    try (var shown = Shown.of(this::team)) {
      shown.screen().click("agreements").click("agreement-1");
      shown.screen().picture("team-agreement");
    }
  }

  @Test
  void everyShortcutActs() {
    lived();
    EveryShortcut.acts("team", this::team, screen -> {});
    EveryShortcut.acts("team-mine", this::mine, screen -> {});
  }

  @Test
  void anInvoiceIsDividedAndInvoicedByKeysAndButtonsAlone() {
    billed("2026-0042");
    try (var shown = Shown.of(this::team)) {
      open(shown, 0);
      var screen = shown.screen();
      assertThat(Toolkit.onScreen(() -> screen.find("weight-1", TextField.class).getText()))
          .isIn("37", "41");
      screen.scrollTo("splitDeed").click("splitDeed");
      assertThat(laptop.team.splits().splits()).hasSize(1);
      open(shown, 0);
      screen.scrollTo("billDeed").click("billDeed");
      assertThat(laptop.team.bills().bills()).hasSize(2);
    }
  }

  @Test
  void aMemberAcceptsAnInvoice() {
    bills(billed("2026-0042"));
    try (var shown = Shown.of(this::mine)) {
      open(shown, 0);
      shown.screen().scrollTo("acceptBill").click("acceptBill");
      assertThat(laptop.team.bills().bills(bas).getFirst().state()).isEqualTo(BillState.ACCEPTED);
    }
  }
}
