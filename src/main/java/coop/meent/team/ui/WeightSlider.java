package coop.meent.team.ui;

import atlantafx.base.controls.ProgressSliderSkin;
import coop.meent.composer.Weights;
import java.util.function.IntConsumer;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// How much something counts: its name, the number, and a slider below.
final class WeightSlider extends VBox {

  private final Slider slider = new Slider(0, Weights.MOST, 0);
  private final Label number = new Label();
  private boolean isShowing;

  /// @param changed hears the number that was drawn
  WeightSlider(String id, String name, IntConsumer changed) {
    getStyleClass().add("knob");
    var label = new Label(name);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    label.setMaxWidth(Double.MAX_VALUE);
    label.setLabelFor(slider);
    HBox.setHgrow(label, Priority.ALWAYS);
    number.setMinWidth(USE_PREF_SIZE);
    number.getStyleClass().add("strong");
    slider.setSkin(new ProgressSliderSkin(slider));
    slider.setId(id);
    slider.setAccessibleText(name);
    slider.setBlockIncrement(1);
    slider
        .valueProperty()
        .subscribe(now -> {
          int weight = (int) Math.round(now.doubleValue());
          number.setText(String.valueOf(weight));
          if (!isShowing) changed.accept(weight);
        });
    getChildren().setAll(new HBox(4, label, number), slider);
  }

  void show(int weight) {
    isShowing = true;
    if (Math.round(slider.getValue()) != weight) slider.setValue(weight);
    isShowing = false;
  }

  void enter() {
    slider.requestFocus();
  }
}
