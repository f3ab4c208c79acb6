package coop.meent.fund.ui;

import coop.meent.base.Money;
import coop.meent.base.Refusal;
import coop.meent.fund.FundOutcome;
import coop.meent.store.Space;
import coop.meent.ui.ChoiceNames;
import coop.meent.ui.DateField;
import coop.meent.ui.FormField;
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
import javafx.collections.FXCollections;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/// A short form for one deed on a fund: what it asks is added field by field, then [#open].
final class FundForm {

  private final FundsDesk room;
  private final String deed;
  private final FundSaying done;
  private final NoticeBar notice;
  private final VBox form;

  /// @param deed what the form does; `fund.form.<deed>` explains it, `.deed` is on its button and
  ///   `.done` is said when it is done
  FundForm(FundsDesk room, String deed, FundSaying done) {
    this.room = room;
    this.deed = deed;
    this.done = done;
    notice = new NoticeBar(room.texts());
    form = FormParts.form(notice, Prose.note(room.text("fund.form." + deed)));
  }

  MoneyField money(String name, Optional<Money> known) {
    var field = new MoneyField(room.texts());
    known.ifPresent(field.value()::set);
    return add(name, field);
  }

  DateField day(String name, LocalDate known) {
    var field = new DateField(room.texts());
    field.setNear(room.today());
    field.setValue(known);
    return add(name, field);
  }

  TextField words(String name, String known) {
    return add(name, new TextField(known));
  }

  <T> ComboBox<T> choice(String name, List<T> among, Function<T, String> called) {
    var box = new ComboBox<>(FXCollections.observableArrayList(among));
    box.setConverter(new ChoiceNames<>(called));
    return add(name, box);
  }

  private <C extends Control> C add(String name, C field) {
    field.setId("fund-" + name);
    form.getChildren().add(new FormField(room.text("fund.field." + name), field));
    return field;
  }

  /// @param readers who will be able to read what is noted
  /// @param read reads the fields and gives the deed; empty where one that is needed is not filled
  ///   in
  void open(String title, Space readers, Supplier<Optional<Supplier<FundOutcome<?>>>> read) {
    var button =
        FormParts.button("fundDeed", room.text("fund.form." + deed + ".deed"), () -> act(read));
    button.setDefaultButton(true);
    button.getStyleClass().add("primary");
    form.getChildren().addAll(new ReadersLine(room.desk(), readers), button);
    room.desk().navigation().open(title, form);
  }

  private void act(Supplier<Optional<Supplier<FundOutcome<?>>>> read) {
    read.get()
        .ifPresentOrElse(
            work -> room.desk().tasks().run(work, this::tell),
            () -> notice.refuse(new NotFilledIn()));
  }

  /// A field that is needed is empty, or cannot be read.
  record NotFilledIn() implements Refusal {}

  private void tell(FundOutcome<?> outcome) {
    switch (outcome) {
      case FundOutcome.Refused<?>(var why) -> notice.refuse(why);
      case FundOutcome.Done<?>(var _, var deedId) -> {
        var words = room.text("fund.form." + deed + ".done");
        done.said(words, isUndone() ? Optional.of(deedId) : Optional.empty());
      }
    }
  }

  /// What was booked is reversed in the books instead.
  private boolean isUndone() {
    return deed.equals("rule") || deed.equals("ask");
  }
}
