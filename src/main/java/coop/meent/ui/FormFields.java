package coop.meent.ui;

import coop.meent.base.Money;
import coop.meent.base.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/// Adds fields to a form one below the other; the id and the label of each follow from its name.
public final class FormFields {

  private final VBox form;
  private final Texts texts;
  private final LocalDate today;
  private final String ids;
  private final String labels;

  /// @param ids what the id of each field begins with, before its name
  /// @param labels the same of the texts that stand above them
  public FormFields(VBox form, Texts texts, LocalDate today, String ids, String labels) {
    this.form = form;
    this.texts = texts;
    this.today = today;
    this.ids = ids;
    this.labels = labels;
  }

  public MoneyField money(String name, Optional<Money> known) {
    var field = new MoneyField(texts);
    known.ifPresent(field.value()::set);
    return add(name, field);
  }

  public DateField day(String name, LocalDate known) {
    var field = new DateField(texts);
    field.setNear(today);
    field.setValue(known);
    return add(name, field);
  }

  public TextField words(String name, String known) {
    return add(name, new TextField(known));
  }

  /// Nothing is chosen to begin with.
  public <T> ComboBox<T> choice(String name, List<T> among, Function<T, String> called) {
    var box = new ComboBox<>(FXCollections.observableArrayList(among));
    box.setConverter(new ChoiceNames<>(called));
    return add(name, box);
  }

  /// The first is chosen to begin with, where there is one.
  public <T> ComboBox<T> firstOf(String name, List<T> among, Function<T, String> called) {
    var box = choice(name, among, called);
    if (!among.isEmpty()) box.setValue(among.getFirst());
    return box;
  }

  public <C extends Control> C add(String name, C field) {
    field.setId(ids + name);
    form.getChildren().add(new FormField(texts.get(labels + name), field));
    return field;
  }

  /// What is no number of at most three digits is none.
  public static int whole(TextField field) {
    var text = field.getText().strip();
    return text.matches("\\d{1,3}") ? Integer.parseInt(text) : 0;
  }
}
