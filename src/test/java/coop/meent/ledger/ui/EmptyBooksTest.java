package coop.meent.ledger.ui;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.TestCooperative;
import coop.meent.app.VatNames;
import coop.meent.ui.Desk;
import coop.meent.ui.Shown;
import coop.meent.ui.View;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Books in which nothing is booked yet say what would stand there, and lead to it.
class EmptyBooksTest {

  @TempDir private Path folder;
  private TestCooperative cooperative;

  @BeforeEach
  void found() {
    cooperative = new TestCooperative(folder);
  }

  @AfterEach
  void close() {
    cooperative.close();
  }

  private View view(Desk desk) {
    var none = new DimensionNames.All(List.of(), List.of(), List.of());
    var books =
        new BooksDesk(
            desk,
            cooperative.ledger,
            cooperative.statements,
            () -> none,
            new VatNames(new coop.meent.vat.VatCodes()),
            TestCooperative.CLOCK);
    return new BooksPage(books, List.of()).view();
  }

  @Test
  void looksWellEverywhere() {
    Shown.everywhere("accounts-empty", this::view, screen -> {});
    Shown.everywhere("journal-empty", this::view, screen -> screen.click("section-journal"));
    Shown.everywhere("balance-empty", this::view, screen -> screen.click("section-balance"));
  }

  @Test
  void theFirstEntryIsOneButtonAway() {
    try (var shown = Shown.of(this::view)) {
      shown.screen().click("section-journal").click("newEntryFirst");
      assertThat(shown.screen().find("title", Label.class).getText()).isEqualTo("New entry");
    }
  }

  private Path full() throws java.io.IOException {
    return java.nio.file.Files.createDirectory(folder.resolve("full"));
  }

  @Test
  void aFilterThatFindsNothingLeadsBackToAll() throws Exception {
    try (var books = new SampleBooks(full())) {
      try (var shown = Shown.of(desk -> new BooksPage(books.desk(desk), List.of()).view())) {
        var screen = shown.screen().click("section-journal").click("filter").type("zzz");
        screen.until("nothing is found", () -> screen.isSeen("#clearFilter"));
        screen.picture("journal-not-found").click("clearFilter");
        screen.until("all are back", () -> !screen.isSeen("#clearFilter"));
      }
    }
  }
}
