package coop.meent.assembly.ui;

import coop.meent.assembly.AssemblyOutcome;
import coop.meent.base.Refusal;
import coop.meent.store.Space;
import coop.meent.ui.FormField;
import coop.meent.ui.NoticeBar;
import coop.meent.ui.ReadersLine;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.event.ActionEvent;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.layout.VBox;

/// A form beside the page that ends in one deed: what was refused stands at its top, and who will
/// read what is written at its foot.
final class DeedSheet {

  /// What was filled in, as a deed; empty while a field that was entered wrongly has the focus.
  interface Filled extends Supplier<Optional<Supplier<AssemblyOutcome>>> {}

  private final AssemblyPages pages;
  private final String title;
  private final NoticeBar notice;
  private final VBox form;

  DeedSheet(AssemblyPages pages, String title) {
    this.pages = pages;
    this.title = title;
    notice = new NoticeBar(pages.desk().texts());
    form = new VBox(notice);
    form.getStyleClass().add("form");
  }

  FormField field(String key, Control input) {
    return worded(pages.desk().text(key), input);
  }

  /// @param label in words
  FormField worded(String label, Control input) {
    var field = new FormField(label, input);
    form.getChildren().add(field);
    return field;
  }

  void add(Node part) {
    form.getChildren().add(part);
  }

  /// @param done what is told when it was done
  void open(String id, String key, Filled filled, Supplier<String> done) {
    open(
        id, key, event -> filled.get().ifPresent(act -> pages.act(act, done.get(), this::refused)));
  }

  /// As [#open], for what is said or noted at an assembly.
  void say(String id, String key, Filled filled, Supplier<String> done) {
    open(
        id, key, event -> filled.get().ifPresent(act -> pages.say(act, done.get(), this::refused)));
  }

  private void open(String id, String key, EventHandler<ActionEvent> act) {
    var deed = new Button(pages.desk().text(key));
    deed.setId(id);
    deed.setDefaultButton(true);
    deed.getStyleClass().add("primary");
    deed.setOnAction(act);
    form.getChildren().addAll(new ReadersLine(pages.desk().desk(), Space.COMMON), deed);
    pages.desk().desk().navigation().open(title, form);
  }

  private void refused(Refusal refusal) {
    notice.refuse(refusal);
  }
}
