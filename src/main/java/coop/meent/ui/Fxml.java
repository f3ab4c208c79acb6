package coop.meent.ui;

import coop.meent.base.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;

/// Joins a view with the FXML of its own name beside it in the resources.
public final class Fxml {

  private Fxml() {}

  /// Loads `<Name>.fxml` for a view class `<Name>`, with the view as controller and `%keys` from
  /// the texts. Our own fields need the language too: they are written `texts="$texts"`.
  public static Parent load(Object view, Texts texts) {
    var type = view.getClass();
    var place =
        Objects.requireNonNull(
            type.getResource(type.getSimpleName() + ".fxml"), () -> "no FXML for " + type);
    var loader = new FXMLLoader(place, texts.bundle());
    loader.setController(view);
    loader.getNamespace().put("texts", texts);
    try {
      return loader.load();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot load " + place, e);
    }
  }
}
