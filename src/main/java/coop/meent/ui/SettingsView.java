package coop.meent.ui;

import java.nio.file.Path;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Where the file lies and how the window looks and speaks.
public final class SettingsView implements View {

  private final Desk desk;
  private final Choices choices;
  private final SettingsDeeds deeds;
  private final Parent root;

  @FXML private Label file;
  @FXML private HBox languages;
  @FXML private HBox colours;
  @FXML private VBox more;

  /// @param more what features add, each with its own title
  public SettingsView(Desk desk, Choices choices, SettingsDeeds deeds, Node... more) {
    this.desk = desk;
    this.choices = choices;
    this.deeds = deeds;
    root = Fxml.load(this, desk.texts());
    file.setText(deeds.file().toAbsolutePath().toString());
    var languageGroup = new ToggleGroup();
    for (var language : coop.meent.base.Language.values()) {
      var chosen = new Choices(language, choices.colours());
      languages.getChildren().add(toggle("ui.language." + language.code(), chosen, languageGroup));
    }
    var colourGroup = new ToggleGroup();
    for (var colour : Choices.Colours.values()) {
      var chosen = new Choices(choices.language(), colour);
      colours.getChildren().add(toggle("ui.colours." + colour.name(), chosen, colourGroup));
    }
    this.more.getChildren().setAll(more);
  }

  private ToggleButton toggle(String key, Choices chosen, ToggleGroup group) {
    var button = new ToggleButton(desk.texts().get(key));
    button.setId(key.replace('.', '-'));
    button.setToggleGroup(group);
    button.setSelected(chosen.equals(choices));
    button.setOnAction(event -> deeds.choose(chosen));
    return button;
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public ObservableValue<Heading> heading() {
    return new ReadOnlyObjectWrapper<>(Heading.of(desk.texts().get("ui.settings")));
  }

  @FXML
  void onOpen() {
    var kind = WelcomeView.files(desk.texts(), desk.texts().get("ui.welcome.open.title"));
    desk.dialogs().openFile(kind, deeds::open);
  }

  @FXML
  void onBackUp() {
    ask("ui.settings.backup.title", deeds::backUp, "ui.settings.backup.done");
  }

  @FXML
  void onMove() {
    ask("ui.settings.move.title", deeds::move, "ui.settings.move.done");
  }

  private void ask(String title, java.util.function.Consumer<Path> deed, String done) {
    var texts = desk.texts();
    desk.dialogs()
        .saveFile(
            WelcomeView.files(texts, texts.get(title)),
            deeds.file().getFileName().toString(),
            target ->
                desk.tasks()
                    .runLong(
                        texts.get(title),
                        progress -> {
                          deed.accept(target);
                          return target;
                        },
                        moved -> {
                          file.setText(deeds.file().toAbsolutePath().toString());
                          desk.notices().done(texts.get(done, moved));
                        }));
  }
}
