package coop.meent.handover.ui;

import coop.meent.base.Week;
import coop.meent.handover.Dossier;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// How ready a dossier was in each of the last weeks: a bar for the eye, words for who hovers or
/// listens.
final class ReadyWeeks extends HBox {

  private static final double HIGH = 44;
  private static final double WIDE = 26;
  private static final int WHOLE = 100;

  ReadyWeeks(HandoverDesk room, List<Dossier> weeks) {
    super(6);
    getStyleClass().add("ready-weeks");
    for (var one : weeks) getChildren().add(week(room, one));
  }

  private static VBox week(HandoverDesk room, Dossier one) {
    var week = Week.of(one.day());
    var words = room.text("dossier.week", week.number(), one.percent());
    var bar = new Region();
    bar.getStyleClass().add("ready-bar");
    double height = Math.max(2, HIGH * one.percent() / WHOLE);
    bar.setMinHeight(height);
    bar.setMaxHeight(height);
    bar.setMaxWidth(WIDE);
    var ground = new StackPane(bar);
    ground.getStyleClass().add("ready-ground");
    ground.setAlignment(Pos.BOTTOM_CENTER);
    ground.setMinSize(WIDE, HIGH);
    ground.setMaxSize(WIDE, HIGH);
    ground.setAccessibleText(words);
    Tooltip.install(ground, new Tooltip(words));
    var name = new Label(String.valueOf(week.number()));
    name.getStyleClass().add("note");
    var all = new VBox(2, ground, name);
    all.setAlignment(Pos.CENTER);
    return all;
  }
}
