package coop.meent.ledger.ui;

import coop.meent.ui.EmptyState;
import javafx.scene.control.Button;
import org.kordamp.ikonli.feather.Feather;

/// What stands where nothing is booked in the time that is looked at, or about whom is looked at.
final class NoEntries {

  private NoEntries() {}

  static EmptyState with(BooksPage page) {
    var texts = page.desk().texts();
    var begin = new Button(texts.get("ledger.entry.new"));
    begin.setId("newEntryFirst");
    begin.setOnAction(event -> page.openNewEntry());
    return new EmptyState(
        Feather.BOOK_OPEN, texts.get("ledger.empty"), texts.get("ledger.empty.why"), begin);
  }
}
