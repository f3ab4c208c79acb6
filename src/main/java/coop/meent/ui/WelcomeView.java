package coop.meent.ui;

import coop.meent.base.Texts;
import java.util.List;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;

/// What the window shows before a file is open: begin a cooperative, open one, or look around in
/// the sample.
public final class WelcomeView {

  private final Texts texts;
  private final Dialogs dialogs;
  private final FirstDeeds deeds;
  private final Parent root;

  @FXML private TextField cooperative;
  @FXML private TextField founder;
  @FXML private Button begin;

  public WelcomeView(Texts texts, Theme theme, FirstDeeds deeds) {
    this.texts = texts;
    this.deeds = deeds;
    root = Fxml.load(this, texts);
    dialogs = new WindowDialogs(texts, theme, () -> root.getScene().getWindow());
    begin
        .disableProperty()
        .bind(
            Bindings.createBooleanBinding(
                () -> cooperative.getText().isBlank() || founder.getText().isBlank(),
                cooperative.textProperty(),
                founder.textProperty()));
  }

  public Parent root() {
    return root;
  }

  /// The kind of file that Meent opens, for dialogs.
  static Dialogs.FileKind files(Texts texts, String title) {
    return new Dialogs.FileKind(title, texts.get("ui.file.kind"), List.of("*.meent"));
  }

  @FXML
  void onBegin() {
    dialogs.saveFile(
        files(texts, texts.get("ui.welcome.place")),
        fileName(cooperative.getText()),
        file -> deeds.found(cooperative.getText(), founder.getText(), file));
  }

  @FXML
  void onOpen() {
    dialogs.openFile(files(texts, texts.get("ui.welcome.open.title")), deeds::open);
  }

  @FXML
  void onSample() {
    deeds.sample();
  }

  private static String fileName(String name) {
    var plain = name.strip().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
    return plain.replaceAll("^-|-$", "") + ".meent";
  }
}
