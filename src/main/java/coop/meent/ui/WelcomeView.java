package coop.meent.ui;

import coop.meent.base.Language;
import coop.meent.base.Texts;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// What the window shows before a file is open. The first two of three steps: begin a cooperative
/// or open a file that somebody gave; who one is. The third, [WhatFirstView], comes when the file
/// is there.
public final class WelcomeView {

  private final Texts texts;
  private final Dialogs dialogs;
  private final FirstDeeds deeds;
  private final StackPane root = new StackPane();
  private final Consumer<String> keep;
  private Optional<Runnable> leave = Optional.empty();
  private String typed;

  @FXML private TextField cooperative;
  @FXML private Button next;

  /// @param typed the name of the cooperative, as far as it was typed in another language
  /// @param keep told what is typed now
  public WelcomeView(
      Texts texts, Dialogs dialogs, FirstDeeds deeds, String typed, Consumer<String> keep) {
    this.texts = texts;
    this.dialogs = dialogs;
    this.deeds = deeds;
    this.typed = typed;
    this.keep = keep;
  }

  /// Where Escape leads when a file was open before.
  public WelcomeView leavingTo(Runnable before) {
    leave = Optional.of(before);
    return this;
  }

  public Parent root() {
    return root;
  }

  /// Shows the first step; called when the page is in its window.
  public void begin() {
    var parts = Fxml.load(this, texts);
    cooperative.setText(typed);
    cooperative.textProperty().subscribe(this::typed);
    next.disableProperty()
        .bind(
            Bindings.createBooleanBinding(
                () -> cooperative.getText().isBlank(), cooperative.textProperty()));
    var frame =
        new FirstRunFrame(
                texts, 1, texts.get("ui.welcome.title"), texts.get("ui.welcome.lead"), parts)
            .beside(languages());
    leave.ifPresent(before -> frame.back("ui.first.leave", before));
    show(frame.sample(deeds::sample));
  }

  private void show(FirstRunFrame frame) {
    root.getChildren().setAll(frame);
    frame.begin();
  }

  private Node languages() {
    var row = new HBox(4);
    row.setMinWidth(Region.USE_PREF_SIZE);
    for (var language : List.of(Language.values())) {
      var button = new ToggleButton(texts.get("ui.language." + language.code()));
      button.setId("language-" + language.code());
      button.getStyleClass().setAll("section-button");
      button.setSelected(language == texts.language());
      button.setOnAction(event -> speak(language));
      row.getChildren().add(button);
    }
    return row;
  }

  private void speak(Language language) {
    deeds.choose(deeds.choices().getValue().in(language));
  }

  private void typed(String now) {
    typed = now;
    keep.accept(now);
  }

  /// The kind of file that Meent opens, for dialogs.
  static Dialogs.FileKind files(Texts texts, String title) {
    return new Dialogs.FileKind(title, texts.get("ui.file.kind"), List.of("*.meent"));
  }

  @FXML
  void onNext() {
    var step = new FounderStep(texts, dialogs, deeds, typed.strip());
    show(
        new FirstRunFrame(
                texts, 2, texts.get("ui.founder.title"), texts.get("ui.founder.lead"), step.root())
            .back("ui.first.back", this::begin)
            .sample(deeds::sample));
  }

  @FXML
  void onJoin() {
    deeds.join();
  }

  @FXML
  void onRecover() {
    deeds.recover();
  }

  @FXML
  void onOpen() {
    dialogs.openFile(files(texts, texts.get("ui.welcome.open.title")), deeds::open);
  }
}
