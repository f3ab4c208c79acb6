package coop.meent.ui;

import coop.meent.base.Texts;
import java.util.List;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Who are you? A list of people to choose oneself from, by typing part of the name and Enter.
public final class PersonList extends VBox {

  private static final double ROW = 48;
  private static final double HEIGHT = 320;

  private final TextField filter = new TextField();
  private final FilteredList<Person> people;
  private final ListView<Person> list = new ListView<>();
  private final Button deed = new Button();
  private final Consumer<Person> chosen;
  private final Texts texts;

  /// @param me who is chosen now, by key; empty when nobody is
  public PersonList(Texts texts, List<Person> all, String me, Consumer<Person> chosen) {
    this.texts = texts;
    this.chosen = chosen;
    people = new FilteredList<>(FXCollections.observableArrayList(all));
    getStyleClass().add("form");
    filter.setId("personFilter");
    filter.setPromptText(texts.get("ui.who.filter"));
    filter.setAccessibleText(texts.get("ui.who.filter"));
    filter.textProperty().subscribe(this::narrow);
    list.setId("persons");
    list.setAccessibleText(texts.get("ui.who.title"));
    list.getStyleClass().add("plain-list");
    list.setItems(people);
    list.setFixedCellSize(ROW);
    list.setPrefHeight(Math.min(HEIGHT, Math.max(1, all.size()) * ROW + 2));
    list.setMinHeight(2 * ROW);
    list.setCellFactory(any -> new PersonCell());
    VBox.setVgrow(list, Priority.ALWAYS);
    deed.setId("chooseMe");
    deed.getStyleClass().add("primary");
    deed.setWrapText(true);
    deed.setOnAction(event -> choose());
    list.getSelectionModel().selectedItemProperty().subscribe(this::offer);
    var now = all.stream().filter(person -> person.key().equals(me)).findFirst();
    now.ifPresentOrElse(
        person -> list.getSelectionModel().select(person),
        () -> list.getSelectionModel().selectFirst());
    now.ifPresent(list::scrollTo);
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    list.setOnMouseClicked(event -> {
      if (event.getClickCount() == 2) choose();
    });
    getChildren().setAll(filter, list, deed);
  }

  private void narrow(String typed) {
    people.setPredicate(TypedWords.in(typed, person -> person.name() + " " + person.note()));
    if (list.getSelectionModel().isEmpty()) list.getSelectionModel().selectFirst();
  }

  private void offer(@Nullable Person person) {
    deed.setDisable(person == null);
    deed.setText(
        person == null ? texts.get("ui.who.nobody") : texts.get("ui.who.deed", person.name()));
  }

  /// The arrows walk through the list also while a name is typed; Enter chooses from anywhere.
  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      choose();
      event.consume();
    } else if (filter.equals(event.getTarget()) && event.getCode() == KeyCode.DOWN) {
      move(1);
      event.consume();
    } else if (filter.equals(event.getTarget()) && event.getCode() == KeyCode.UP) {
      move(-1);
      event.consume();
    }
  }

  private void move(int step) {
    if (people.isEmpty()) return;
    int next = list.getSelectionModel().getSelectedIndex() + step;
    list.getSelectionModel().clearAndSelect(Math.clamp(next, 0, people.size() - 1));
    list.scrollTo(list.getSelectionModel().getSelectedIndex());
  }

  private void choose() {
    var person = list.getSelectionModel().getSelectedItem();
    if (person != null) chosen.accept(person);
  }

  private static final class PersonCell extends ListCell<Person> {
    @Override
    protected void updateItem(@Nullable Person person, boolean isEmpty) {
      super.updateItem(person, isEmpty);
      setText(null);
      setGraphic(isEmpty || person == null ? null : line(person));
    }

    private static HBox line(Person person) {
      var name = new Label(person.name());
      var note = new Label(person.note());
      note.getStyleClass().add("note");
      note.setManaged(!person.note().isEmpty());
      var words = new VBox(name, note);
      words.setAlignment(Pos.CENTER_LEFT);
      words.setMinWidth(0);
      HBox.setHgrow(words, Priority.ALWAYS);
      var line = new HBox(12, new Avatar(person.initials()), words);
      line.setAlignment(Pos.CENTER_LEFT);
      // A long name is cut off rather than scrolled to.
      line.setPrefWidth(0);
      return line;
    }
  }
}
