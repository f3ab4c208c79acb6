package coop.meent.capital.ui;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.TestCooperative;
import coop.meent.base.Money;
import coop.meent.capital.CapitalOffice;
import coop.meent.capital.CapitalStanding;
import coop.meent.capital.CapitalStanding.State;
import coop.meent.ui.Answers;
import coop.meent.ui.ChoiceField;
import coop.meent.ui.Desk;
import coop.meent.ui.EveryShortcut;
import coop.meent.ui.RowTable;
import coop.meent.ui.Screen;
import coop.meent.ui.Shown;
import coop.meent.ui.Toolkit;
import coop.meent.ui.View;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CapitalViewTest {

  @TempDir private Path folder;
  private CapitalOffice office;

  @BeforeEach
  void open() {
    office = new CapitalOffice(folder);
  }

  @AfterEach
  void close() {
    office.close();
  }

  private View view(Desk desk) {
    return new CapitalView(
        new CapitalDesk(
            desk,
            office.coop.capital,
            office.papers(),
            office.coop.members,
            TestCooperative.CLOCK,
            () -> List.of(texts -> "Meer dan 25% van het kapitaal (kvk.nl): Vural bv (60,0%)."),
            who -> {}));
  }

  @SuppressWarnings("unchecked") // the table of this view
  private static RowTable<CapitalRow> table(Shown shown) {
    return shown.screen().find("table", RowTable.class);
  }

  private static Screen card(Shown shown, int row) {
    Toolkit.onScreen(() -> table(shown).getSelectionModel().clearAndSelect(row));
    Toolkit.onScreen(() -> table(shown).requestFocus());
    return shown.screen().press(KeyCode.ENTER);
  }

  /// By all notices there are, in the page and in the sheet.
  private static List<String> said(Screen screen) {
    return Toolkit.onScreen(() ->
        screen.scene().getRoot().lookupAll(".notice-what").stream()
            .map(node -> ((Label) node).getText())
            .toList());
  }

  @Test
  void looksWellEverywhere() {
    Shown.everywhere("capital", this::view, screen -> {});
    Shown.everywhere(
        "capital-seen",
        this::view,
        screen -> {
          Toolkit.onScreen(
              () -> screen.find("table", RowTable.class).getSelectionModel().clearAndSelect(1));
          Toolkit.onScreen(() -> screen.find("table", RowTable.class).requestFocus());
          screen.press(KeyCode.ENTER);
        });
  }

  @Test
  void everyShortcutActs() {
    EveryShortcut.acts("capital", this::view, screen -> {});
  }

  @Test
  void theTableSaysHowEverybodyStands() {
    try (var shown = Shown.of(this::view)) {
      assertThat(table(shown).getItems())
          .extracting(row -> row.standing().state())
          .containsExactly(State.BROUGHT_IN, State.SEEN, State.BROUGHT_IN, State.TO_ASK);
      assertThat(table(shown).getItems().get(2).balance()).isEqualTo(Money.parse("750.00"));
    }
  }

  @Test
  void aPaymentThatWasSeenIsBookedFromTheSheet() {
    try (var shown = Shown.of(this::view)) {
      var screen = card(shown, 1).click("bookPayment");
      assertThat(screen.find("capitalBalance", Label.class).getText()).contains("500.00");
      assertThat(office.coop.capital.account(office.noor.id()).balance(TestCooperative.TODAY))
          .isEqualTo(Money.parse("500.00"));
      screen.picture("capital-booked");
    }
  }

  @Test
  void capitalIsAskedByTheRuleAndCanBeTakenBack() {
    try (var shown = Shown.of(this::view)) {
      var screen = card(shown, 3).click("ask");
      screen.picture("capital-ask");
      screen.click("capitalDeed");
      assertThat(table(shown).getItems().get(3).asked()).isEqualTo(Money.parse("500.00"));
      screen.click("undo");
      assertThat(table(shown).getItems().get(3).asked()).isNull();
    }
  }

  @Test
  void moreThanIsThereIsRefusedInTheForm() {
    try (var shown = Shown.of(this::view)) {
      var screen = card(shown, 0).click("payOut").click("capitalAmount").type("500.01");
      screen.click("capitalDeed");
      assertThat(screen.isSeen("#capitalDeed")).isTrue();
      assertThat(said(screen)).anyMatch(words -> words.contains("500.00"));
      screen.picture("capital-too-much");
      assertThat(office.coop.capital.account(office.coop.founder.id()).movements()).hasSize(1);
    }
  }

  @Test
  void whatTheBooksHaveIsTakenOverWithOneButton() {
    office.record(
        TestCooperative.TODAY.minusDays(1),
        office.line("10201", "40"),
        office.line("05655", "-40", office.firm.id()));
    try (var shown = Shown.of(this::view)) {
      var button = shown.screen().find("takeOver", Button.class);
      assertThat(button.isVisible()).isTrue();
      shown.screen().click("takeOver");
      assertThat(button.isVisible()).isFalse();
      assertThat(table(shown).getItems().get(2).balance()).isEqualTo(Money.parse("790.00"));
      shown.screen().click("undo");
      assertThat(button.isVisible()).isTrue();
    }
  }

  @Test
  void theCertificateIsSavedAsPdf() {
    var target = folder.resolve("bewijs.pdf");
    try (var shown = Shown.of(desk -> view(new Answers(target).on(desk)))) {
      card(shown, 0).click("saveCertificate");
      assertThat(Files.exists(target)).isTrue();
    }
  }

  /// As Ctrl+K does it.
  private Screen chosen(Shown shown, CapitalView view, CapitalDeed deed) {
    Toolkit.onScreen(() -> view.choose(deed));
    return shown.screen();
  }

  @Test
  void aDeedFromAnywhereAsksForWhomItIsAmongThoseForWhomItCanBeDone() {
    var made = new AtomicReference<CapitalView>();
    try (var shown =
        Shown.of(desk -> {
          var view = (CapitalView) view(desk);
          made.set(view);
          return view;
        })) {
      var page = Objects.requireNonNull(made.get());
      var paid = chosen(shown, page, CapitalDeed.PAID);
      assertThat(paid.isSeen("#bookPayment")).as("only one was seen to pay").isTrue();
      var asked = chosen(shown, page, CapitalDeed.ASK);
      @SuppressWarnings("unchecked") // of standings
      ChoiceField<CapitalStanding> who = asked.find("capitalWho", ChoiceField.class);
      var all = office.coop.capital.standings(CapitalOffice.TODAY);
      Toolkit.onScreen(() -> who.value().set(all.getLast()));
      asked.picture("capital-choose").fire("capitalNext");
      assertThat(asked.isSeen("#capitalAmount")).isTrue();
      asked.fire("capitalDeed");
      assertThat(
              office.coop.capital.account(all.getLast().member().id()).asked(CapitalOffice.TODAY))
          .isPresent();
    }
  }
}
