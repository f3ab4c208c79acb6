package coop.meent.bank.ui;

import coop.meent.bank.BookingOutcome.Booked;
import coop.meent.base.Money;
import coop.meent.ui.Badge;
import coop.meent.ui.FirstField;
import coop.meent.ui.Fxml;
import coop.meent.ui.NoticeBar;
import coop.meent.ui.Shortcut;
import coop.meent.ui.StatusBadge;
import coop.meent.ui.Tone;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The parts of a line below each other; it books only when they add up.
final class SplitSheet {

  private final BankDesk desk;
  private final SplitViewModel model;
  private final Consumer<Booked> booked;
  private final Map<PartModel, PartFields> fields = new HashMap<>();

  @FXML private Label what;
  @FXML private VBox parts;
  @FXML private StatusBadge rest;
  @FXML private NoticeBar notice;
  @FXML private Button bookParts;

  SplitSheet(BankDesk desk, SplitViewModel model, Consumer<Booked> booked) {
    this.desk = desk;
    this.model = model;
    this.booked = booked;
  }

  void open() {
    var texts = desk.texts();
    var root = Fxml.load(this, texts);
    what.setText(model.chosen().row().who() + " · " + model.chosen().row().what());
    notice.notice().bindBidirectional(model.notice);
    model.parts().subscribe(this::place);
    place();
    model.rest().subscribe(this::tell);
    var amount = texts.euro(model.chosen().line().content().amount());
    desk.desk().navigation().open(texts.get("bank.ui.split.title", amount), root, shortcuts());
  }

  private List<Shortcut> shortcuts() {
    return List.of(Shortcut.of("Alt+N", desk.texts().get("bank.ui.split.add"), this::onAdd));
  }

  private void place() {
    parts.getChildren().clear();
    int number = 0;
    for (var part : model.parts()) {
      number++;
      var row = fields.computeIfAbsent(part, this::fields).numbered(number);
      parts.getChildren().add(row);
    }
    bookParts.setText(desk.texts().count("bank.ui.split.deed", model.parts().size()));
  }

  private PartFields fields(PartModel part) {
    return new PartFields(desk.texts(), model, part);
  }

  private void tell(@Nullable Money left) {
    var texts = desk.texts();
    bookParts.setDisable(!model.addsUp());
    if (left == null) rest.show(null);
    else if (left.isZero()) rest.show(new Badge(Tone.OK, texts.get("bank.ui.split.addsUp")));
    else
      rest.show(
          new Badge(
              Tone.WAIT,
              texts.get(
                  left.isNegative() ? "bank.ui.split.tooMuch" : "bank.ui.split.left",
                  texts.euro(left.abs()))));
  }

  @FXML
  void onAdd() {
    model.add();
    FirstField.focus((Parent) parts.getChildren().getLast());
  }

  @FXML
  void onBook() {
    model.book(done -> {
      desk.desk().navigation().closeSheet();
      booked.accept(done);
    });
  }
}
