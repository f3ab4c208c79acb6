package coop.meent.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;

class ReadableTest {

  @Test
  void paleWordsAreFoundAndDarkOnesAndDisabledOnesAreNot() {
    var found =
        Toolkit.onScreen(() -> {
          var pale = new Label("pale");
          pale.setStyle("-fx-text-fill: #bbbbbb;");
          var dark = new Label("dark");
          dark.setStyle("-fx-text-fill: #333333;");
          var off = new Label("off");
          off.setStyle("-fx-text-fill: #bbbbbb;");
          off.setDisable(true);
          var box = new VBox(pale, dark, off);
          box.setStyle("-fx-background-color: white;");
          var scene = new Scene(box, 200, 100);
          box.applyCss();
          box.layout();
          return Readable.faint(scene.getRoot());
        });
    assertThat(found).singleElement().asString().contains("\"pale\"", "1.9 : 1");
  }
}
