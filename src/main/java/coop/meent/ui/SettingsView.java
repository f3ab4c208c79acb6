package coop.meent.ui;

import coop.meent.base.Language;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.geometry.Dimension2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// Where the file lies and how the window looks and speaks.
public final class SettingsView implements View {

  private final Desk desk;
  private final SettingsDeeds deeds;
  private final Parent root;

  private final List<Choosing> choosing = new ArrayList<>();
  private Subscription following = Subscription.EMPTY;

  @FXML private Label file;
  @FXML private HBox languages;
  @FXML private FlowPane colours;
  @FXML private FlowPane sizes;
  @FXML private VBox more;
  @FXML private Button backUp;
  @FXML private Button move;
  @FXML private Button open;
  @FXML private Button begin;

  /// A button and the choices that it makes of those that are.
  private record Choosing(ToggleButton button, UnaryOperator<Choices> choice) {}

  /// @param more what features add, each with its own title
  public SettingsView(Desk desk, SettingsDeeds deeds, Node... more) {
    this.desk = desk;
    this.deeds = deeds;
    root = Fxml.load(this, desk.texts());
    file.setText(deeds.file().toAbsolutePath().toString());
    var texts = desk.texts();
    for (var language : Language.values())
      add(languages, "ui.language." + language.code(), choices -> choices.in(language));
    for (var colour : Choices.Colours.values())
      add(colours, "ui.colours." + colour.name(), choices -> choices.in(colour));
    for (int percent : Choices.SIZES) {
      var button = add(sizes, "ui.settings.percent", choices -> choices.at(percent));
      button.setText(texts.get("ui.settings.percent", percent));
      button.setId("ui-size-" + percent);
    }
    this.more.getChildren().setAll(more);
  }

  private ToggleButton add(Pane place, String key, UnaryOperator<Choices> choice) {
    var button = new OneOfSeveral(desk.texts().get(key));
    button.setId(key.replace('.', '-'));
    button.setOnAction(event -> deeds.choose(choice.apply(deeds.choices().getValue())));
    choosing.add(new Choosing(button, choice));
    place.getChildren().add(button);
    return button;
  }

  /// One of a row of which one is always chosen.
  private static final class OneOfSeveral extends ToggleButton {
    OneOfSeveral(String text) {
      super(text);
    }

    @Override
    public void fire() {
      if (!isSelected()) super.fire();
    }
  }

  private void show(Choices now) {
    for (var one : choosing) one.button.setSelected(one.choice.apply(now).equals(now));
  }

  @Override
  public List<Shortcut> shortcuts() {
    var texts = desk.texts();
    return List.of(
        Shortcut.of("L", texts.get("ui.settings.language"), () -> next(languages)),
        Shortcut.of("K", texts.get("ui.settings.colours"), () -> next(colours)),
        Shortcut.of("S", texts.get("ui.settings.backup.title"), backUp::fire),
        Shortcut.of("M", texts.get("ui.settings.move.title"), move::fire),
        Shortcut.of("O", texts.get("ui.settings.open.key"), open::fire),
        Shortcut.of("N", texts.get("ui.settings.begin.key"), begin::fire));
  }

  /// From the one that is chosen to the one beside it, and around.
  private static void next(Pane place) {
    var buttons = place.getChildren().stream().map(ToggleButton.class::cast).toList();
    for (int i = 0; i < buttons.size(); i++) {
      if (!buttons.get(i).isSelected()) continue;
      buttons.get((i + 1) % buttons.size()).fire();
      return;
    }
  }

  @Override
  public void shown() {
    following = deeds.choices().subscribe(this::show);
  }

  @Override
  public void hidden() {
    following.unsubscribe();
  }

  @Override
  public Dimension2D leastSize() {
    return new Dimension2D(400, 120);
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
  void onBegin() {
    deeds.welcome();
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
