package coop.meent.market.ui;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.TestCooperative;
import coop.meent.base.Money;
import coop.meent.exchange.ExchangeOffice;
import coop.meent.market.Advert.Kind;
import coop.meent.market.Advert.Want;
import coop.meent.market.Elsewhere;
import coop.meent.market.MarketOutcome;
import coop.meent.market.MarketService;
import coop.meent.market.ui.MarketDesk.SkillName;
import coop.meent.ui.Desk;
import coop.meent.ui.EveryShortcut;
import coop.meent.ui.RowTable;
import coop.meent.ui.Screen;
import coop.meent.ui.Shown;
import coop.meent.ui.Toolkit;
import coop.meent.ui.View;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MarketViewTest {

  @TempDir private Path folder;
  private ExchangeOffice office;
  private MarketService market;

  @BeforeEach
  void open() {
    office = new ExchangeOffice(folder);
    market =
        new MarketService(
            office.coop.store,
            office.coop.ids,
            TestCooperative.CLOCK,
            new MarketService.Rooms(office.coop.members, office.coop.memberships, List::of));
  }

  @AfterEach
  void close() {
    office.close();
  }

  private View asBas(Desk desk) {
    return new MarketView(
        new MarketDesk(
            desk,
            market,
            office.coop.members,
            TestCooperative.CLOCK,
            office.bas,
            () -> List.of(new SkillName(ExchangeOffice.COPY, "Copywriting"))));
  }

  private void said() {
    assertThat(
            market.say(Kind.OFFER, want("Een uur redactie", 16, "Zutphen", "75.00"), office.noor))
        .isInstanceOf(MarketOutcome.Done.class);
    assertThat(market.say(Kind.OFFER, want("Meelezen op afstand", 2, "", ""), office.mees))
        .isInstanceOf(MarketOutcome.Done.class);
    assertThat(market.say(Kind.ASK, want("Iemand die meeleest", 4, "Zutphen", ""), office.bas))
        .isInstanceOf(MarketOutcome.Done.class);
  }

  private static Want want(String what, int hours, String place, String from) {
    return new Want(
        what,
        ExchangeOffice.COPY,
        3,
        hours,
        ExchangeOffice.TODAY,
        ExchangeOffice.TODAY.plusMonths(2),
        place,
        Optional.of(from).filter(one -> !one.isEmpty()).map(Money::parse),
        Optional.empty());
  }

  private static void openRow(Screen screen, int row) {
    Toolkit.onScreen(
        () -> screen.find("table", RowTable.class).getSelectionModel().clearAndSelect(row));
    Toolkit.onScreen(() -> screen.find("table", RowTable.class).requestFocus());
    screen.press(KeyCode.ENTER);
  }

  @Test
  void looksWellEverywhere() {
    said();
    Shown.everywhere("market-matches", this::asBas, screen -> openRow(screen, 0));
    Shown.everywhere("market-ask", this::asBas, screen -> screen.click("ask"));
  }

  @Test
  void everyShortcutActs() {
    said();
    EveryShortcut.acts("market", this::asBas, screen -> {});
  }

  @Test
  void whoIsOfferedElsewhereStandsApartFromColleagues() {
    said();
    Elsewhere elsewhere =
        (skill, want) -> List.of(new Elsewhere.Outsider("cabe82", "De Loods", texts -> skill));
    try (var shown =
        Shown.of(desk ->
            new MarketView(
                new MarketDesk(
                    desk,
                    market,
                    office.coop.members,
                    TestCooperative.CLOCK,
                    office.bas,
                    () -> List.of(new SkillName(ExchangeOffice.COPY, "Copywriting")),
                    elsewhere)))) {
      openRow(shown.screen(), 0);
      shown.screen().picture("market-elsewhere");
      assertThat(words(shown.screen())).contains("De Loods", "At sister cooperatives");
      openRow(shown.screen(), 1);
      assertThat(words(shown.screen())).doesNotContain("De Loods");
    }
  }

  private static List<String> words(Screen screen) {
    return Toolkit.onScreen(() ->
        screen.scene().getRoot().lookupAll(".label").stream()
            .map(one -> ((Labeled) one).getText())
            .toList());
  }

  @Test
  void anAskIsSaidAndEnded() {
    try (var shown = Shown.of(this::asBas)) {
      var screen = shown.screen().click("ask").click("advert-what").type("Second eyes");
      screen.scrollTo("advertDeed").click("advertDeed");
      assertThat(market.adverts()).hasSize(1);
      screen.scrollTo("advertEnd").click("advertEnd");
      assertThat(market.adverts().getFirst().ends()).hasSize(1);
    }
  }
}
