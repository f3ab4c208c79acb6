package coop.meent.ledger.ui;

import coop.meent.base.Texts;
import coop.meent.ledger.Book;
import coop.meent.ui.ChoiceField;
import coop.meent.ui.ChoiceNames;
import coop.meent.ui.HelpMark;
import java.time.LocalDate;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The fields of a [BookChoice]: book, year, part of the year, whom.
final class BookBar extends HBox {

  private final Texts texts;
  private final ComboBox<Book> book = new ComboBox<>();
  private final ComboBox<Integer> year = new ComboBox<>();
  private final ComboBox<PeriodPart> part = new ComboBox<>();
  private final ChoiceField<About> about;
  private final Button lock = new Button();
  private final Label readAlong = new Label();

  BookBar(BooksPage page) {
    this.texts = page.desk().texts();
    var choice = page.choice();
    about = new ChoiceField<>(texts);
    getStyleClass().add("book-bar");
    setAlignment(Pos.CENTER_LEFT);
    name(book, "book", "ledger.choose.book");
    name(year, "year", "ledger.choose.year");
    name(part, "part", "ledger.choose.part");
    about.setId("about");
    about.setPromptText(texts.get("ledger.choose.about"));
    about.setAccessibleText(texts.get("ledger.choose.about"));
    about.setPrefWidth(230);
    book.setConverter(new ChoiceNames<>(Book::name));
    part.setConverter(new ChoiceNames<>(one -> one.name(texts)));
    part.getItems().setAll(PeriodPart.all());
    book.valueProperty().bindBidirectional(choice.book);
    year.valueProperty().bindBidirectional(choice.year);
    part.valueProperty().bindBidirectional(choice.part);
    about.value().bindBidirectional(choice.about);
    lock.setId("lock");
    lock.setMinWidth(USE_PREF_SIZE);
    lock.setOnAction(event -> page.openLock());
    readAlong.setId("readAlong");
    readAlong.getStyleClass().add("note");
    readAlong.setGraphic(new FontIcon(Feather.EYE));
    getChildren()
        .setAll(book, year, part, about, new HelpMark(texts, "dimensions"), lock, readAlong);
    choice.catalogue().subscribe(this::fill);
    choice.catalogue().subscribe(now -> tell(choice));
    choice.book.subscribe(now -> tell(choice));
    choice.catalogue().subscribe(now -> tellWhoWrites(choice));
    choice.book.subscribe(now -> tellWhoWrites(choice));
  }

  private void name(ComboBox<?> box, String id, String key) {
    box.setId(id);
    box.setAccessibleText(texts.get(key));
    box.setMinWidth(USE_PREF_SIZE);
  }

  private void fill(Catalogue now) {
    if (!book.getItems().equals(now.books())) keep(book, () -> book.getItems().setAll(now.books()));
    if (!year.getItems().equals(now.years())) keep(year, () -> year.getItems().setAll(now.years()));
    about.choices(now.abouts(texts), About::name);
    var several = now.books().size() > 1;
    book.setVisible(several);
    book.setManaged(several);
  }

  /// Another member's own book cannot be written here.
  private void tellWhoWrites(BookChoice choice) {
    var shown = choice.book.get();
    boolean isOthers = shown != null && choice.catalogue().get().isReadAlong(shown);
    readAlong.setVisible(isOthers);
    readAlong.setManaged(isOthers);
    if (shown == null || !isOthers) return;
    readAlong.setText(texts.get("ledger.choose.readAlong"));
    readAlong.setTooltip(new Tooltip(texts.get("ledger.choose.readAlong.why", shown.name())));
  }

  /// While a lock is in force it stands here in words; else only its sign.
  private void tell(BookChoice choice) {
    var shown = choice.book.get();
    var through =
        shown == null ? Optional.<LocalDate>empty() : choice.catalogue().get().lockOf(shown);
    var words = through.map(day -> texts.get("ledger.lock.state", texts.shortDate(day)));
    lock.setText(words.orElse(""));
    lock.setGraphic(new FontIcon(through.isPresent() ? Feather.LOCK : Feather.UNLOCK));
    lock.getStyleClass().removeAll("icon-only", "quiet");
    lock.getStyleClass().add(through.isPresent() ? "quiet" : "icon-only");
    lock.setAccessibleText(words.orElseGet(() -> texts.get("ledger.lock.open")));
    lock.setTooltip(new Tooltip(texts.get("ledger.lock.open")));
  }

  /// Filling a box anew would take its value away.
  private static <T> void keep(ComboBox<T> box, Runnable fill) {
    var chosen = box.getValue();
    fill.run();
    if (chosen != null) box.setValue(chosen);
  }
}
