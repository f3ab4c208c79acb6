package coop.meent.bond.ui;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.TestCooperative;
import coop.meent.base.Id.MemberId;
import coop.meent.bond.BondKind;
import coop.meent.bond.BondOutcome;
import coop.meent.bond.BondService;
import coop.meent.bond.BondState;
import coop.meent.bond.NearService;
import coop.meent.bond.Person;
import coop.meent.exchange.ExchangeOffice;
import coop.meent.store.Space;
import coop.meent.ui.Desk;
import coop.meent.ui.EveryShortcut;
import coop.meent.ui.RowTable;
import coop.meent.ui.Screen;
import coop.meent.ui.Shown;
import coop.meent.ui.Toolkit;
import coop.meent.ui.View;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BondsViewTest {

  @TempDir private Path folder;
  private ExchangeOffice office;
  private BondService bonds;
  private NearService near;

  @BeforeEach
  void open() {
    office = new ExchangeOffice(folder);
    bonds =
        new BondService(
            office.coop.store,
            office.coop.ids,
            TestCooperative.CLOCK,
            new BondService.Rooms(
                office.coop.members,
                office.coop.memberships,
                people -> List.copyOf(profiles(people))));
    near =
        new NearService(
            office.coop.store,
            office.coop.ids,
            TestCooperative.CLOCK,
            new NearService.Rooms(
                bonds, one -> Optional.of(Space.bond(one)), List::of, Optional::empty));
  }

  private static List<Person> profiles(java.util.Collection<MemberId> people) {
    return people.stream()
        .map(who -> new Person(who, 0, Set.of(), Set.of(ExchangeOffice.COPY), Set.of(), 0))
        .toList();
  }

  @AfterEach
  void close() {
    office.close();
  }

  private View asBas(Desk desk) {
    return new BondsView(
        new BondDesk(
            desk,
            bonds,
            near,
            office.coop.members,
            office.coop.memberships,
            TestCooperative.CLOCK,
            office.bas,
            () -> Map.of(ExchangeOffice.COPY, "Copywriting")));
  }

  private static BondOutcome.Done done(BondOutcome outcome) {
    if (outcome instanceof BondOutcome.Done made) return made;
    throw new AssertionError(outcome);
  }

  private void told() {
    var with =
        done(bonds.ask(BondKind.BUDDY, office.noor, office.bas)).bonds().getFirst().bond().id();
    done(bonds.answer(with, true, office.noor));
    done(bonds.ask(BondKind.SPARRING, office.bas, office.mees));
    done(bonds.coffee(office.noor, ExchangeOffice.TODAY.minusDays(9), office.bas));
    done(near.call(Set.of(with), office.noor));
    done(near.allow(with, true, office.bas));
    for (var who : List.of(office.bas, office.noor, office.mees))
      done(bonds.wish(BondKind.BUDDY, 3, who));
  }

  private static void openRow(Screen screen, int row) {
    Toolkit.onScreen(
        () -> screen.find("table", RowTable.class).getSelectionModel().clearAndSelect(row));
    Toolkit.onScreen(() -> screen.find("table", RowTable.class).requestFocus());
    screen.press(KeyCode.ENTER);
  }

  @Test
  void looksWellEverywhere() {
    told();
    Shown.everywhere("bonds", this::asBas, screen -> openRow(screen, 1));
  }

  /// A table is copied and kept as a file; what only a buddy may know is beside it.
  @Test
  void noRowSaysThatSomebodyCouldUseACall() {
    told();
    try (var shown = Shown.of(this::asBas)) {
      var screen = shown.screen();
      assertThat(screen.find("lately", Label.class).getText())
          .isEqualTo("Noor Kramer could use a call");
      var table = (RowTable<?>) screen.find("table", RowTable.class);
      assertThat(table.getItems()).hasSize(2);
      for (var column : table.getColumns())
        for (int row = 0; row < 2; row++)
          assertThat(String.valueOf(column.getCellData(row))).doesNotContainIgnoringCase("call");
    }
  }

  @Test
  void everyShortcutActs() {
    told();
    EveryShortcut.acts("bonds", this::asBas, screen -> {});
  }

  @Test
  void aCoffeeIsNotedInTwoKeysAndACallOnlyGoesToWhoWasTicked() {
    told();
    try (var shown = Shown.of(this::asBas)) {
      var screen = shown.screen().click("coffee").click("coffeeDeed");
      assertThat(bonds.coffees(office.bas)).hasSize(2);
      screen.click("call").click("callDeed");
      assertThat(near.news(office.noor).calls()).as("nobody is ticked").isEmpty();
      screen.click("call-0").click("callDeed");
      assertThat(near.near().calls()).hasSize(2);
      openRow(screen, 0);
      screen.click("bondYes");
      assertThat(bonds.of(office.bas)).allMatch(one -> one.state() == BondState.STANDS);
      screen.click("round").click("roundDeed");
      assertThat(bonds.of(office.mees)).hasSize(2);
    }
  }
}
