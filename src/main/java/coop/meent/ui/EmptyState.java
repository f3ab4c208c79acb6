package coop.meent.ui;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/// Where there is nothing yet: what would stand here, and the deed that brings it.
public final class EmptyState extends VBox {

  private final Label what = new Label();
  private final Label why = new Label();

  public EmptyState(Ikon icon, String what, String why) {
    getStyleClass().add("empty-state");
    this.what.setText(what);
    this.what.getStyleClass().add("card-title");
    this.why.setText(why);
    this.why.getStyleClass().add("note");
    for (var line : new Label[] {this.what, this.why}) line.setWrapText(true);
    getChildren().setAll(new FontIcon(icon), this.what, this.why);
  }

  /// With the deed that ends the emptiness.
  public EmptyState(Ikon icon, String what, String why, Button deed) {
    this(icon, what, why);
    getChildren().add(deed);
  }
}
