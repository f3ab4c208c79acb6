package coop.meent.cover.ui;

import coop.meent.base.Id.PolicyId;
import coop.meent.base.Money;
import coop.meent.base.Refusal;
import coop.meent.cover.CoverOutcome;
import coop.meent.member.Member;
import coop.meent.store.Space;
import coop.meent.ui.ChoiceField;
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
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.Control;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/// A short form for one deed on a policy: what it asks is added field by field, then [#open].
final class CoverForm {

  private final CoverDesk room;
  private final String deed;
  private final Optional<PolicyId> policy;
  private final Consumer<CoverView.Said> done;
  private final NoticeBar notice;
  private final VBox form;

  /// @param deed what the form does; `cover.form.<deed>` explains it, `.deed` is on its button and
  ///   `.done` is said when it is done
  /// @param policy that it is about; empty for one that is not noted yet
  CoverForm(CoverDesk room, String deed, Optional<PolicyId> policy, Consumer<CoverView.Said> done) {
    this.room = room;
    this.deed = deed;
    this.policy = policy;
    this.done = done;
    notice = new NoticeBar(room.desk().texts());
    form = FormParts.form(notice, Prose.note(room.text("cover.form." + deed)));
  }

  MoneyField money(String name, Optional<Money> known) {
    var field = new MoneyField(room.desk().texts());
    known.ifPresent(field.value()::set);
    return add(name, field);
  }

  DateField day(String name, LocalDate known) {
    var field = new DateField(room.desk().texts());
    field.setNear(room.today());
    field.setValue(known);
    return add(name, field);
  }

  TextField words(String name, String known) {
    return add(name, new TextField(known));
  }

  ChoiceField<Member> member(List<Member> among) {
    var field = new ChoiceField<Member>(room.desk().texts());
    field.choices(among, Member::name);
    return add("member", field);
  }

  <C extends Control> C add(String name, C field) {
    field.setId("cover-" + name);
    form.getChildren().add(new FormField(room.text("cover.field." + name), field));
    return field;
  }

  /// @param readers who will be able to read what is noted
  /// @param read reads the fields and gives the deed; empty where one that is needed is not filled
  ///   in
  void open(String title, Space readers, Supplier<Optional<Supplier<CoverOutcome>>> read) {
    var button =
        FormParts.primary("coverDeed", room.text("cover.form." + deed + ".deed"), () -> act(read));
    form.getChildren().addAll(new ReadersLine(room.desk(), readers), button);
    room.desk().navigation().open(title, form);
  }

  private void act(Supplier<Optional<Supplier<CoverOutcome>>> read) {
    read.get()
        .ifPresentOrElse(
            work -> room.desk().tasks().run(work, this::tell), () -> refuse(new NotFilledIn()));
  }

  /// A field that is needed is empty, or cannot be read.
  record NotFilledIn() implements Refusal {}

  private void tell(CoverOutcome outcome) {
    CoverOutcome.refusal(outcome)
        .ifPresentOrElse(
            this::refuse, () -> done.accept(CoverView.Said.of(room, deed, outcome, policy)));
  }

  private void refuse(Refusal why) {
    notice.refuse(why);
  }
}
