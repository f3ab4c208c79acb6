package coop.meent.cost.ui;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.TestCooperative;
import coop.meent.base.Language;
import coop.meent.base.Money;
import coop.meent.base.Rhythm;
import coop.meent.base.Texts;
import coop.meent.cost.CostOffice;
import coop.meent.cost.CostRun;
import coop.meent.cost.KeyKind;
import coop.meent.cost.VatKind;
import coop.meent.member.Member;
import coop.meent.ui.Answers;
import coop.meent.ui.Desk;
import coop.meent.ui.EveryShortcut;
import coop.meent.ui.RowTable;
import coop.meent.ui.Screen;
import coop.meent.ui.Shown;
import coop.meent.ui.Toolkit;
import coop.meent.ui.View;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CostViewsTest {

  @TempDir private Path folder;
  private CostOffice office;

  @BeforeEach
  void open() {
    office = new CostOffice(folder);
    office.office();
    var software = office.pool("Software", VatKind.SERVICE, Rhythm.MONTH, "46152");
    office.key(software, KeyKind.EQUAL, Map.of());
    office.pool("Verzekeringen", VatKind.JOINT, Rhythm.YEAR, "46301");
  }

  @AfterEach
  void close() {
    office.close();
  }

  private CostDesk room(Desk desk, Member me) {
    return new CostDesk(
        desk, office.coop.costs, office.coop.members, TestCooperative.CLOCK, me, entry -> {});
  }

  private View view(Desk desk) {
    return new CostsView(room(desk, office.coop.founder));
  }

  private View mine(Desk desk) {
    return new MyCostsView(room(desk, office.coop.members.member(office.noor).orElseThrow()));
  }

  private static Screen open(Shown shown, int row) {
    return open(shown.screen(), row);
  }

  private static Screen open(Screen screen, int row) {
    var table = screen.find("table", RowTable.class);
    Toolkit.onScreen(() -> table.getSelectionModel().clearAndSelect(row));
    Toolkit.onScreen(() -> table.requestFocus());
    return screen.press(KeyCode.ENTER);
  }

  @SuppressWarnings("unchecked") // the table of this view
  private static int row(Shown shown, String words) {
    RowTable<CostRow> table = shown.screen().find("table", RowTable.class);
    for (int i = 0; i < table.getItems().size(); i++)
      if (table.getItems().get(i).words(new Texts(Language.EN)).contains(words)) return i;
    throw new AssertionError(words);
  }

  /// What stands further down than the window shows.
  private static void fire(Screen screen, String id) {
    Toolkit.onScreen(() -> screen.find(id, Button.class).fire());
  }

  @Test
  void looksWellEverywhere() {
    Shown.everywhere("costs", this::view, screen -> {});
    CostOffice.done(
        office.costs.run(office.costs.pools().getFirst().id(), CostOffice.Q3, Optional.empty()));
    Shown.everywhere("my-costs", this::mine, screen -> open(screen, 0));
  }

  @Test
  void everyShortcutActs() {
    EveryShortcut.acts("costs", this::view, screen -> {});
  }

  @Test
  void aPeriodIsSharedFromTheSheetAndTakenBack() {
    try (var shown = Shown.of(this::view)) {
      var screen = open(shown, row(shown, "Kantoor third quarter"));
      screen.picture("cost-plan");
      screen.click("costRun");
      assertThat(office.costs.runs()).singleElement().matches(CostRun::stands);
      screen = open(shown, row(shown, "Kantoor third quarter"));
      screen.picture("cost-run");
      fire(screen, "costTakeBack");
      assertThat(office.costs.runs()).singleElement().matches(CostRun::stands);
      var reason = screen.find("costReason", TextField.class);
      Toolkit.onScreen(() -> reason.setText("Verkeerde sleutel"));
      fire(screen, "costTakeBack");
      assertThat(office.costs.runs()).singleElement().matches(one -> !one.stands());
    }
  }

  @Test
  void aKeyIsFixedInItsForm() {
    try (var shown = Shown.of(this::view)) {
      var screen = open(shown, row(shown, "Verzekeringen")).click("costKey");
      screen.picture("cost-key");
      screen.click("keyDeed");
      var pool = office.costs.pools().getLast();
      assertThat(office.costs.keys(pool.id())).isEmpty();
      var resolution = screen.find("keyResolution", TextField.class);
      Toolkit.onScreen(() -> resolution.setText("ALV, besluit 3"));
      screen.click("keyDeed");
      assertThat(office.costs.keys(pool.id())).hasSize(1);
      screen.click("undo");
      assertThat(office.costs.keys(pool.id())).isEmpty();
    }
  }

  @Test
  void aPoolIsLaidDownInItsForm() {
    try (var shown = Shown.of(this::view)) {
      var screen = shown.screen().click("newPool");
      screen.picture("cost-pool");
      var name = screen.find("poolName", TextField.class);
      Toolkit.onScreen(() -> name.setText("Telefoon"));
      Toolkit.onScreen(() -> screen.find("account-46110", CheckBox.class).setSelected(true));
      screen.click("poolDeed");
      assertThat(office.costs.pools()).extracting(one -> one.name()).contains("Telefoon");
    }
  }

  @Test
  void aMemberReadsTheOwnShareAndSavesItsPaper() {
    var pool = office.costs.pools().getFirst();
    CostOffice.done(office.costs.run(pool.id(), CostOffice.Q3, Optional.empty()));
    var target = folder.resolve("aandeel.pdf");
    try (var shown = Shown.of(desk -> mine(new Answers(target).on(desk)))) {
      var screen = open(shown, 0);
      screen.click("sharePaper");
      assertThat(Files.exists(target)).isTrue();
      assertThat(office.costs.shares(office.noor).getFirst().gross())
          .isEqualTo(Money.parse("222.75"));
    }
  }
}
