package coop.meent.ui;

import coop.meent.base.Texts;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;

/// Dialogs over the window.
final class WindowDialogs implements Dialogs {

  private final Texts texts;
  private final Theme theme;
  private final Supplier<Window> owner;

  WindowDialogs(Texts texts, Theme theme, Supplier<Window> owner) {
    this.texts = texts;
    this.theme = theme;
    this.owner = owner;
  }

  @Override
  public void confirm(Question question, Runnable deed) {
    var yes = new ButtonType(question.deed(), ButtonData.OK_DONE);
    var no = new ButtonType(texts.get("ui.cancel"), ButtonData.CANCEL_CLOSE);
    var dialog = new Dialog<ButtonType>();
    dialog.initOwner(owner.get());
    dialog.setTitle(question.title());
    var pane = dialog.getDialogPane();
    pane.getButtonTypes().setAll(no, yes);
    pane.setContent(words(question));
    theme.dress(pane);
    var button = (Button) pane.lookupButton(yes);
    button.setId("confirm");
    button.getStyleClass().add(question.grave() ? "grave" : "primary");
    // A deed that cannot be undone is not one stray Enter away.
    button.setDefaultButton(!question.grave());
    dialog.setResultConverter(type -> type);
    dialog.setOnHidden(event -> {
      if (dialog.getResult() == yes) deed.run();
    });
    dialog.show();
  }

  private static VBox words(Question question) {
    var title = new Label(question.title());
    title.getStyleClass().add("card-title");
    var text = new Label(question.text());
    for (var line : new Label[] {title, text}) line.setWrapText(true);
    var words = new VBox(title, text);
    words.getStyleClass().add("dialog-text");
    return words;
  }

  @Override
  public void openFile(FileKind kind, Consumer<Path> chosen) {
    var file = chooser(kind).showOpenDialog(owner.get());
    if (file != null) chosen.accept(file.toPath());
  }

  @Override
  public void openFiles(FileKind kind, Consumer<List<Path>> chosen) {
    var files = chooser(kind).showOpenMultipleDialog(owner.get());
    if (files != null) chosen.accept(files.stream().map(File::toPath).toList());
  }

  @Override
  public void saveFile(FileKind kind, String name, Consumer<Path> chosen) {
    var chooser = chooser(kind);
    chooser.setInitialFileName(name);
    var file = chooser.showSaveDialog(owner.get());
    if (file != null) chosen.accept(file.toPath());
  }

  @Override
  public void openFolder(String title, Consumer<Path> chosen) {
    var chooser = new DirectoryChooser();
    chooser.setTitle(title);
    var folder = chooser.showDialog(owner.get());
    if (folder != null) chosen.accept(folder.toPath());
  }

  private static FileChooser chooser(FileKind kind) {
    var chooser = new FileChooser();
    chooser.setTitle(kind.title());
    chooser.getExtensionFilters().add(new ExtensionFilter(kind.kind(), kind.patterns()));
    return chooser;
  }
}
