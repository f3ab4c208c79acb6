package coop.meent.vat.ui;

import coop.meent.base.Texts;
import coop.meent.ledger.Book;
import coop.meent.ui.ChoiceNames;
import coop.meent.vat.PeriodStatus;
import coop.meent.vat.VatPeriod;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/// The fields of a [VatChoice]: the book, where there is more than one, and the period with its
/// state.
final class VatBar extends HBox {

  private final Texts texts;
  private final ComboBox<Book> book = new ComboBox<>();
  private final ComboBox<VatPeriod> period = new ComboBox<>();
  private List<PeriodStatus> periods = List.of();

  VatBar(Texts texts, VatChoice choice) {
    this.texts = texts;
    getStyleClass().add("book-bar");
    setAlignment(Pos.CENTER_LEFT);
    name(book, "vatBook", "ledger.choose.book");
    name(period, "vatPeriod", "vat.choose.period");
    book.setConverter(new ChoiceNames<>(Book::name));
    period.setConverter(new ChoiceNames<>(this::words));
    getChildren().setAll(book, period);
    choice.look().subscribe(this::fill);
    book.valueProperty().bindBidirectional(choice.book);
    period.valueProperty().bindBidirectional(choice.period);
  }

  private void name(ComboBox<?> box, String id, String key) {
    box.setId(id);
    box.setAccessibleText(texts.get(key));
    box.setMinWidth(USE_PREF_SIZE);
  }

  private String words(VatPeriod one) {
    var state =
        periods.stream()
            .filter(status -> status.period().equals(one))
            .map(status -> " · " + status.state().in(texts))
            .findFirst()
            .orElse("");
    return one.in(texts) + state;
  }

  /// Filling a box anew would take its value away, and a value shows its words once.
  private void fill(VatChoice.@Nullable Look now) {
    if (now == null) return;
    boolean several = now.books().size() > 1;
    book.setVisible(several);
    book.setManaged(several);
    if (!book.getItems().equals(now.books())) {
      var chosen = book.getValue();
      book.getItems().setAll(now.books());
      book.setValue(chosen);
    }
    period.setVisible(!now.periods().isEmpty());
    period.setManaged(!now.periods().isEmpty());
    if (periods.equals(now.periods())) return;
    periods = now.periods();
    var chosen = period.getValue();
    period.getItems().setAll(periods.stream().map(PeriodStatus::period).toList());
    period.setValue(null);
    period.setValue(chosen);
  }
}
