package coop.meent.team.ui;

import coop.meent.base.Texts;
import coop.meent.team.Chances;
import coop.meent.ui.Prose;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.layout.VBox;

/// Who was offered what over the last year, of the skills that an assignment asks.
final class ChancesPart extends VBox {

  private final Texts texts;

  ChancesPart(Texts texts) {
    this.texts = texts;
    setSpacing(8);
    setId("chances");
  }

  void show(List<Chances> chances) {
    getChildren().clear();
    for (var one : chances) {
      getChildren().add(Prose.strong(one.name()));
      var had =
          one.had().stream()
              .map(who -> texts.get("team.ui.chances.had", who.name(), who.offers()))
              .collect(Collectors.joining(" · "));
      getChildren().add(Prose.plain(had.isEmpty() ? texts.get("team.ui.chances.nobody") : had));
    }
    getChildren().add(Prose.note(texts.get("team.ui.chances.why")));
  }
}
