package coop.meent.ui;

import coop.meent.base.Texts;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import javafx.stage.PopupWindow.AnchorLocation;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The saved views of a list: looks at it by one, saves how it is looked at now, gives one another
/// name, removes one; by mouse or by keyboard alone.
final class ViewChooser<T> {

  private static final double WIDTH = 320;
  private static final double HIGHEST = 280;

  private final Texts texts;
  private final ListViews<T> views;
  private final Popup popup = new Popup();
  private final VBox list = new VBox();
  private final Label none = new Label();
  private final Button update = new Button();
  private final Label nameLabel = new Label();
  private final TextField name = new TextField();
  private final Label error = new Label();
  private final Button save = new Button();
  private @Nullable SavedView renaming;

  ViewChooser(Texts texts, ListViews<T> views) {
    this.texts = texts;
    this.views = views;
    var title = new Label(texts.get("ui.views"));
    title.getStyleClass().add("card-title");
    none.setText(texts.get("ui.views.none"));
    none.getStyleClass().add("note");
    none.setWrapText(true);
    none.setMinHeight(Region.USE_PREF_SIZE);
    list.getStyleClass().add("column-list");
    var scroll = new ScrollPane(list);
    scroll.setFitToWidth(true);
    scroll.setMaxHeight(HIGHEST);
    scroll.getStyleClass().add("edge-to-edge");
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    for (var part : new Region[] {none, scroll, error, update})
      part.managedProperty().bind(part.visibleProperty());
    scroll.visibleProperty().bind(none.visibleProperty().not());
    update.setId("updateView");
    update.setText(texts.get("ui.views.update"));
    update.getStyleClass().add("quiet");
    update.setOnAction(event -> {
      views.update();
      popup.hide();
    });
    var box = new VBox(title, none, scroll, update, naming(), error);
    box.setId("viewChooser");
    box.setPrefWidth(WIDTH);
    box.getStyleClass().addAll("card", "column-chooser");
    popup.getContent().setAll(box);
    popup.setAutoHide(true);
    popup.setHideOnEscape(true);
  }

  private Node naming() {
    nameLabel.setText(texts.get("ui.views.name"));
    nameLabel.setLabelFor(name);
    nameLabel.getStyleClass().add("note");
    name.setId("viewName");
    name.setAccessibleText(texts.get("ui.views.name"));
    name.setOnAction(event -> save());
    name.textProperty().subscribe((before, now) -> tell(Optional.empty()));
    HBox.setHgrow(name, Priority.ALWAYS);
    save.setId("saveView");
    save.setMinWidth(Region.USE_PREF_SIZE);
    save.setOnAction(event -> save());
    error.setId("viewNameError");
    error.getStyleClass().add("field-error");
    error.setWrapText(true);
    error.setMinHeight(Region.USE_PREF_SIZE);
    return new VBox(4, nameLabel, new HBox(8, name, save));
  }

  /// Below what asked for it. The focus goes back there.
  void open(Node asked) {
    rename(null);
    fill();
    var bounds = asked.localToScreen(asked.getBoundsInLocal());
    popup.setAnchorLocation(AnchorLocation.CONTENT_TOP_LEFT);
    popup.setOnHidden(event -> asked.requestFocus());
    popup.show(asked, bounds.getMinX(), bounds.getMaxY() + 4);
    if (!list.getChildren().isEmpty()) FirstField.focus(list);
    else name.requestFocus();
  }

  private void fill() {
    list.getChildren().clear();
    var all = views.all();
    none.setVisible(all.isEmpty() && views.inUse().get() == null);
    update.setVisible(views.changed().get());
    if (none.isVisible()) return;
    var group = new ToggleGroup();
    list.getChildren().add(without(group));
    for (int i = 0; i < all.size(); i++) list.getChildren().add(line(all.get(i), i + 1, group));
  }

  private Node without(ToggleGroup group) {
    var choice = choice(texts.get("ui.views.without"), group, views.inUse().get() == null);
    choice.setId("view-without");
    choice.setOnAction(event -> {
      views.leave();
      popup.hide();
    });
    return choice;
  }

  private static RadioButton choice(String text, ToggleGroup group, boolean isChosen) {
    var choice = new RadioButton(text);
    choice.setToggleGroup(group);
    choice.setSelected(isChosen);
    return choice;
  }

  private Node line(SavedView view, int number, ToggleGroup group) {
    var choice = choice(view.name(), group, view.equals(views.inUse().get()));
    choice.setId("view-" + number);
    choice.setMaxWidth(Double.MAX_VALUE);
    choice.setOnAction(event -> {
      views.choose(view);
      popup.hide();
    });
    HBox.setHgrow(choice, Priority.ALWAYS);
    var rename = deed(Feather.EDIT_2, "ui.views.rename.one", view);
    rename.setId("renameView-" + number);
    rename.setOnAction(event -> rename(view));
    var remove = deed(Feather.TRASH_2, "ui.views.remove", view);
    remove.setId("removeView-" + number);
    remove.setOnAction(event -> {
      views.remove(view);
      rename(null);
      fill();
      if (!FirstField.focus(list)) name.requestFocus();
    });
    var line = new HBox(4, choice, rename, remove);
    line.setAlignment(Pos.CENTER_LEFT);
    return line;
  }

  private Button deed(Feather icon, String key, SavedView view) {
    var button = new Button("", new FontIcon(icon));
    button.setAccessibleText(texts.get(key, view.name()));
    button.setTooltip(new Tooltip(texts.get(key, view.name())));
    button.getStyleClass().add("icon-only");
    return button;
  }

  /// @param view null to save one more
  private void rename(@Nullable SavedView view) {
    renaming = view;
    save.setText(texts.get(view == null ? "ui.views.save" : "ui.views.rename"));
    nameLabel.setText(
        view == null ? texts.get("ui.views.name") : texts.get("ui.views.rename.one", view.name()));
    name.setText(view == null ? "" : view.name());
    tell(Optional.empty());
    if (view == null) return;
    name.requestFocus();
    name.selectAll();
  }

  private void save() {
    var typed = name.getText();
    var view = renaming;
    var fault = view == null ? views.faultOf(typed) : views.faultOf(view, typed);
    tell(fault);
    if (fault.isPresent()) {
      name.requestFocus();
      return;
    }
    if (view == null) views.save(typed);
    else views.rename(view, typed);
    popup.hide();
  }

  private void tell(Optional<SavedViews.NameFault> fault) {
    var words = fault.map(this::words).orElse("");
    error.setText(words);
    error.setVisible(!words.isEmpty());
    FieldMark.put(name, !words.isEmpty(), words);
  }

  private String words(SavedViews.NameFault fault) {
    return switch (fault) {
      case BLANK -> texts.get("ui.views.fault.blank");
      case LONG -> texts.get("ui.views.fault.long", SavedViews.LONGEST);
      case TAKEN -> texts.get("ui.views.fault.taken");
      case MANY -> texts.get("ui.views.fault.many", SavedViews.MOST);
    };
  }
}
