package coop.meent.outlook.ui;

import coop.meent.base.Texts;
import coop.meent.outlook.Together;
import coop.meent.pooling.Percent;
import coop.meent.ui.FormParts;
import coop.meent.ui.Latest;
import coop.meent.ui.Prose;
import coop.meent.ui.Tasks;
import java.math.BigDecimal;
import javafx.scene.layout.VBox;

/// What an alliance with circles like this one would be worth.
final class TogetherPart {

  private final Texts texts;
  private final HoldViewModel model;
  private final Latest latest;
  private final VBox answer = new VBox();
  private final Knob circles;

  TogetherPart(Texts texts, HoldViewModel model, Tasks tasks, VBox place) {
    this.texts = texts;
    this.model = model;
    latest = new Latest(tasks);
    circles =
        new Knob(
            texts,
            "circles",
            texts.get("outlook.ui.knob.circles"),
            "",
            new Knob.Range("2", "10", "1", "2", String.valueOf(Together.MOST)));
    circles.value().set(BigDecimal.valueOf(5));
    circles.value().subscribe((before, now) -> ask());
    model.needed().subscribe((before, now) -> now.ifPresent(found -> ask()));
    answer.getStyleClass().add("scenario-list");
    place.getChildren().setAll(circles, answer);
  }

  /// After what is needed was found: the answer on the page comes first.
  private void ask() {
    var asked = model.scenario().get();
    int count = circles.value().get().intValueExact();
    latest.run(() -> Together.of(asked, count), this::show);
  }

  private void show(Together found) {
    answer
        .getChildren()
        .setAll(
            FormParts.pair(texts.get("outlook.ui.together.alone"), shown(found.alone()), false),
            FormParts.pair(texts.get("outlook.ui.together.helping"), shown(found.helping()), false),
            FormParts.pair(texts.get("outlook.ui.together.sharing"), shown(found.sharing()), true),
            Prose.note(texts.get("outlook.ui.together.note", found.paths())));
  }

  private String shown(double chance) {
    return new Percent(chance).in(texts);
  }
}
