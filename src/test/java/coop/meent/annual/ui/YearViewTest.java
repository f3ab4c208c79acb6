package coop.meent.annual.ui;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.annual.LooseEnd;
import coop.meent.app.VaultOffice;
import coop.meent.ui.Answers;
import coop.meent.ui.Desk;
import coop.meent.ui.EveryShortcut;
import coop.meent.ui.RowTable;
import coop.meent.ui.Shown;
import coop.meent.ui.Toolkit;
import coop.meent.ui.View;
import coop.meent.xaf.XafReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class YearViewTest {

  @TempDir private Path folder;
  private VaultOffice office;
  private final List<LooseEnd> opened = new ArrayList<>();

  @BeforeEach
  void open() throws IOException {
    office = new VaultOffice(folder);
    VaultOffice.record(office.bas, LocalDate.of(2025, 3, 1), "Inventaris", "1234.56");
  }

  @AfterEach
  void close() {
    office.close();
  }

  private View view(Desk desk) {
    return new YearView(
        new YearDesk(
            desk,
            office.bas.year(),
            office.bas.ledger(),
            office.clock,
            () -> office.basId,
            opened::add));
  }

  @Test
  void looksWellEverywhere() {
    Shown.everywhere("year", this::view, screen -> {});
  }

  @Test
  void everyShortcutActs() {
    EveryShortcut.acts("year", this::view, screen -> {});
  }

  @Test
  void aYearIsClosedAndOpenedAgainWithAReason() {
    var book = VaultOffice.book(office.bas);
    var years = office.bas.year().years();
    try (var shown = Shown.of(this::view)) {
      var screen = shown.screen();
      assertThat(screen.find("reopen", Button.class).isVisible()).isFalse();
      screen.click("close");
      assertThat(years.closing(book, 2025)).isPresent();
      assertThat(screen.find("close", Button.class).isVisible()).isFalse();
      assertThat(screen.find("sentence", Label.class).getText()).contains("2025");
      screen.picture("year-closed");
      screen.click("reopen");
      screen.picture("year-reopen");
      screen.click("reopenYear");
      assertThat(years.closing(book, 2025)).isPresent();
      var reason = screen.find("reopenReason", TextField.class);
      Toolkit.onScreen(() -> reason.setText("Vergeten bon"));
      screen.click("reopenYear");
      assertThat(years.closing(book, 2025)).isEmpty();
    }
  }

  @Test
  void anAuditFileIsSavedAndLookedAt() throws IOException {
    var file = folder.resolve("2025.xaf");
    try (var shown = Shown.of(desk -> view(new Answers(file).on(desk)))) {
      var screen = shown.screen();
      var audit = screen.find("audit", MenuButton.class);
      Toolkit.onScreen(() -> audit.getItems().get(0).fire());
      Toolkit.settle();
      assertThat(new XafReader(file).read().findings()).isEmpty();
      Files.writeString(
          file, Files.readString(file).replaceFirst("<linesCount>2", "<linesCount>7"));
      Toolkit.onScreen(() -> audit.getItems().get(2).fire());
      Toolkit.settle();
      screen.picture("year-audit-file");
      Files.writeString(file, "Datum;Bedrag");
      Toolkit.onScreen(() -> audit.getItems().get(2).fire());
      Toolkit.settle();
      screen.picture("year-no-audit-file");
    }
  }

  @Test
  void whatStandsOpenIsOneKeyAway() {
    VaultOffice.record(office.bas, LocalDate.of(2026, 3, 1), "Inventaris", "10.00");
    var draft =
        office
            .bas
            .invoices()
            .saveDraft(
                java.util.Optional.empty(),
                coop.meent.invoice.Draft.Content.of(
                    office.bas.work().addClient("Klant", java.util.Optional.empty()).id()));
    assertThat(draft).isInstanceOf(coop.meent.invoice.DraftOutcome.Saved.class);
    try (var shown = Shown.of(this::view)) {
      var screen = shown.screen();
      Toolkit.onScreen(() -> screen.find("year", ComboBox.class).getSelectionModel().select(0));
      screen.picture("year-open");
      var table = screen.find("table", RowTable.class);
      Toolkit.onScreen(() -> table.getSelectionModel().clearAndSelect(0));
      Toolkit.onScreen(() -> table.requestFocus());
      screen.press(KeyCode.ENTER);
      assertThat(opened).extracting(LooseEnd::kind).containsExactly(LooseEnd.Kind.DRAFTS);
    }
  }
}
