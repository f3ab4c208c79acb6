package coop.meent.outlook.ui;

import coop.meent.base.Texts;
import coop.meent.outlook.Needed;
import coop.meent.pooling.Percent;
import coop.meent.ui.ChoiceNames;
import coop.meent.ui.FormParts;
import coop.meent.ui.Prose;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// What would bring the chance down to one that is chosen, each to be tried on the sliders.
final class NeededPart {

  private static final List<BigDecimal> TARGETS =
      List.of(
          new BigDecimal("0.1"),
          new BigDecimal("0.05"),
          new BigDecimal("0.02"),
          new BigDecimal("0.01"));

  private final Texts texts;
  private final HoldViewModel model;
  private final VBox place;

  NeededPart(Texts texts, HoldViewModel model, VBox place) {
    this.texts = texts;
    this.model = model;
    this.place = place;
    model.needed().subscribe(found -> found.ifPresent(this::show));
  }

  void choices(ComboBox<BigDecimal> target, Label label) {
    target.getItems().setAll(TARGETS);
    target.setConverter(
        new ChoiceNames<>(
            chance -> texts.get("outlook.ui.oneIn", Math.round(1 / chance.doubleValue()))));
    target.setValue(model.target().get());
    target.valueProperty().subscribe((before, now) -> model.target().set(now));
    label.setLabelFor(target);
  }

  private void show(Needed found) {
    place
        .getChildren()
        .setAll(
            found
                .deposit()
                .map(share ->
                    row(
                        "tryDeposit",
                        texts.get("outlook.ui.needed.deposit", Percent.of(share)),
                        () -> model.change(one -> one.withDeposit(share))))
                .orElseGet(() -> Prose.note(texts.get("outlook.ui.needed.noDeposit"))),
            start(found.startDeposits()));
  }

  private Node start(Optional<Integer> deposits) {
    if (deposits.isEmpty()) return Prose.note(texts.get("outlook.ui.needed.noStart"));
    int count = deposits.get();
    if (count == 0) return Prose.note(texts.get("outlook.ui.needed.nothingMore"));
    return row(
        "tryStart",
        texts.count("outlook.ui.needed.start", count),
        () -> model.change(one -> one.withStart(BigDecimal.valueOf(count))));
  }

  private Node row(String id, String words, Runnable deed) {
    var said = Prose.plain(words);
    said.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(said, Priority.ALWAYS);
    var button = FormParts.button(id, texts.get("outlook.ui.try"), deed);
    button.setAccessibleText(texts.get("outlook.ui.try") + ": " + words);
    var row = new HBox(8, said, button);
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("scenario-row");
    return row;
  }
}
