package coop.meent.outlook.ui;

import coop.meent.base.Texts;
import coop.meent.outlook.Compared;
import coop.meent.outlook.KeptScenario;
import coop.meent.outlook.OutlookCharts;
import coop.meent.pooling.Odds;
import coop.meent.pooling.Percent;
import coop.meent.ui.Prose;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The scenarios that are compared, each with the colour of its line; a kept one goes back on the
/// sliders.
final class SideBySide {

  private final Texts texts;
  private final HoldViewModel model;
  private final VBox place;

  SideBySide(Texts texts, HoldViewModel model, VBox place) {
    this.texts = texts;
    this.model = model;
    this.place = place;
  }

  void show(List<Compared> all) {
    place.getChildren().clear();
    for (int i = 0; i < all.size(); i++) place.getChildren().add(row(all.get(i), i));
  }

  private HBox row(Compared one, int place) {
    var colour = new Region();
    colour
        .getStyleClass()
        .addAll("series", OutlookCharts.ink(place).name().toLowerCase(Locale.ROOT));
    Node name = place == 0 ? Prose.strong(one.name()) : link(one, place);
    var words = new VBox(name, Prose.note(new Odds(one.outlook().chance()).in(texts)));
    one.kept()
        .map(kept -> texts.get("outlook.ui.keptBy", kept.by(), texts.date(kept.on())))
        .ifPresent(by -> words.getChildren().add(Prose.note(by)));
    HBox.setHgrow(words, Priority.ALWAYS);
    var chance = new Label(new Percent(one.outlook().chance()).in(texts));
    chance.setMinWidth(Region.USE_PREF_SIZE);
    chance.getStyleClass().add("strong");
    var row = new HBox(8, colour, words, chance);
    if (one.kept().filter(KeptScenario::isMine).isPresent())
      row.getChildren().add(drop(one, place));
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("scenario-row");
    return row;
  }

  private Hyperlink link(Compared one, int place) {
    var link = new Hyperlink(one.name());
    link.setId("scenario" + place);
    link.setWrapText(true);
    link.setMinHeight(Region.USE_PREF_SIZE);
    link.setTooltip(new Tooltip(texts.get("outlook.ui.again")));
    link.setOnAction(event -> model.go(one.outlook().scenario()));
    return link;
  }

  private Node drop(Compared one, int place) {
    var button = new Button("", new FontIcon(Feather.X));
    button.setId("drop" + place);
    button.getStyleClass().addAll("icon-only", "quiet");
    var words = texts.get("outlook.ui.drop", one.name());
    button.setAccessibleText(words);
    button.setTooltip(new Tooltip(words));
    button.setOnAction(event -> model.drop(one));
    return button;
  }
}
