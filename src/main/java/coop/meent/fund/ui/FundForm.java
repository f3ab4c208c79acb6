package coop.meent.fund.ui;

import coop.meent.base.Money;
import coop.meent.base.Refusal;
import coop.meent.fund.FundOutcome;
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
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/// A short form for one deed on a fund: what it asks is added field by field, then [#open].
final class FundForm {

  private final FundsDesk room;
  private final String deed;
  private final FundSaying done;
  private final NoticeBar notice;
  private final VBox form;
  private final FormFields fields;

  /// @param deed what the form does; `fund.form.<deed>` explains it, `.deed` is on its button and
  ///   `.done` is said when it is done
  FundForm(FundsDesk room, String deed, FundSaying done) {
    this.room = room;
    this.deed = deed;
    this.done = done;
    notice = new NoticeBar(room.texts());
    form = FormParts.form(notice, Prose.note(room.text("fund.form." + deed)));
    fields = new FormFields(form, room.texts(), room.today(), "fund-", "fund.field.");
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
    return fields.choice(name, among, called);
  }

  /// @param readers who will be able to read what is noted
  /// @param read reads the fields and gives the deed; empty where one that is needed is not filled
  ///   in
  void open(String title, Space readers, Supplier<Optional<Supplier<FundOutcome<?>>>> read) {
    var button =
        FormParts.primary("fundDeed", room.text("fund.form." + deed + ".deed"), () -> act(read));
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
