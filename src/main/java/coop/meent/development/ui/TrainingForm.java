package coop.meent.development.ui;

import coop.meent.base.Id.DeedId;
import coop.meent.base.Money;
import coop.meent.base.Refusal;
import coop.meent.development.Approval;
import coop.meent.development.DevelopmentOutcome;
import coop.meent.store.Space;
import coop.meent.ui.DateField;
import coop.meent.ui.FormFields;
import coop.meent.ui.FormParts;
import coop.meent.ui.MoneyField;
import coop.meent.ui.NoticeBar;
import coop.meent.ui.Prose;
import coop.meent.ui.ReadersLine;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/// A short form for one deed on a budget: what it asks is added field by field, then [#open].
final class TrainingForm {

  private final DevelopmentDesk room;
  private final String deed;
  private final DevelopmentSaying done;
  private final NoticeBar notice;
  private final VBox form;
  private final FormFields fields;

  /// @param deed what the form does; `development.form.<deed>` explains it, `.deed` is on its
  ///   button and `.done` is said when it is done
  TrainingForm(DevelopmentDesk room, String deed, DevelopmentSaying done) {
    this.room = room;
    this.deed = deed;
    this.done = done;
    notice = new NoticeBar(room.texts());
    form = FormParts.form(notice, Prose.note(room.text("development.form." + deed)));
    fields = new FormFields(form, room.texts(), room.today(), "development-", "development.field.");
  }

  MoneyField money(String name, Optional<Money> known) {
    return fields.money(name, known);
  }

  DateField day(String name, LocalDate known) {
    return fields.day(name, known);
  }

  TextField words(String name, String known) {
    return fields.words(name, known);
  }

  <T> ComboBox<T> choice(String name, List<T> among, Function<T, String> called) {
    return fields.firstOf(name, among, called);
  }

  /// What it says stands beside the box.
  CheckBox check(String name) {
    var box = new CheckBox(room.text("development.field." + name));
    box.setId("development-" + name);
    box.setWrapText(true);
    form.getChildren().add(box);
    return box;
  }

  void part(Node node) {
    form.getChildren().add(node);
  }

  /// @param readers who will be able to read what is noted
  /// @param read reads the fields and gives the deed; empty where one that is needed is not filled
  ///   in
  void open(String title, Space readers, Supplier<Optional<Supplier<?>>> read) {
    var button =
        FormParts.primary(
            "developmentDeed", room.text("development.form." + deed + ".deed"), () -> act(read));
    form.getChildren().addAll(new ReadersLine(room.desk(), readers), button);
    room.desk().navigation().open(title, form);
  }

  private void act(Supplier<Optional<Supplier<?>>> read) {
    read.get()
        .ifPresentOrElse(
            work -> run(room, notice, deed, work, done), () -> notice.refuse(new NotFilledIn()));
  }

  /// A field that is needed is empty, or cannot be read.
  record NotFilledIn() implements Refusal {}

  /// Does it, and tells what came of it.
  static void run(
      DevelopmentDesk room,
      NoticeBar notice,
      String deed,
      Supplier<?> work,
      DevelopmentSaying done) {
    room.desk()
        .tasks()
        .run(
            work,
            outcome -> {
              switch (outcome) {
                case DevelopmentOutcome.Refused<?>(var why) -> notice.refuse(why);
                case DevelopmentOutcome.Done<?>(var _, DeedId id) ->
                    done.said(
                        room.text("development.form." + deed + ".done"),
                        isUndone(deed) ? Optional.of(id) : Optional.empty());
                case Approval.Given given ->
                    done.said(
                        room.text(
                            "development.answered",
                            given.request().state(),
                            room.texts().euro(given.left())),
                        Optional.empty());
                case Refusal refusal -> notice.refuse(refusal);
                default -> throw new IllegalArgumentException(String.valueOf(outcome));
              }
            });
  }

  /// A word is answered by another word, and a payment taken back by name.
  private static boolean isUndone(String deed) {
    return List.of(
            "rule",
            "ask",
            "give",
            "kind",
            "repayment",
            "round",
            "pledge",
            "roundPay",
            "teachingRate",
            "teach",
            "teachNot",
            "lesson")
        .contains(deed);
  }
}
