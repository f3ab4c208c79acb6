package coop.meent.pay.ui;

import coop.meent.base.Refusal;
import coop.meent.base.Texts;
import coop.meent.member.Member;
import coop.meent.pay.IbanOutcome;
import coop.meent.pay.IbanState;
import coop.meent.pay.file.Account;
import coop.meent.ui.Badge;
import coop.meent.ui.FormField;
import coop.meent.ui.FormParts;
import coop.meent.ui.NoticeBar;
import coop.meent.ui.Prose;
import coop.meent.ui.StatusBadge;
import coop.meent.ui.Tone;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/// The accounts of members: those that nobody but who noted them has confirmed come first.
final class AccountsSheet {

  private final PayDesk room;
  private final Texts texts;
  private final NoticeBar notice;
  private final TextField how = new TextField();

  AccountsSheet(PayDesk room) {
    this.room = room;
    texts = room.texts();
    notice = new NoticeBar(texts);
  }

  void open() {
    room.desk().tasks().run(() -> room.pay().ibans().all(), this::show);
  }

  private void show(List<IbanState> all) {
    how.setId("confirmHow");
    var form =
        FormParts.form(
            notice,
            Prose.note(room.text("pay.accounts.what")),
            new FormField(room.text("pay.accounts.how"), how));
    all.stream().filter(one -> !one.isConfirmed()).map(this::item).forEach(form.getChildren()::add);
    all.stream().filter(IbanState::isConfirmed).map(this::item).forEach(form.getChildren()::add);
    if (all.isEmpty()) form.getChildren().add(Prose.note(room.text("pay.accounts.none")));
    room.desk().navigation().open(room.text("pay.accounts"), form);
  }

  private Node item(IbanState state) {
    var member = state.member();
    var badge =
        state.isConfirmed()
            ? new Badge(Tone.OK, room.text("pay.accounts.confirmed"))
            : new Badge(Tone.WAIT, room.text("pay.accounts.open"));
    var item =
        new VBox(
            4,
            Prose.strong(member.numbered()),
            Prose.note(Account.inFours(member.iban().orElse(""))),
            new StatusBadge(badge),
            Prose.note(said(state)));
    if (!state.isConfirmed())
      item.getChildren()
          .add(
              FormParts.button(
                  "confirm-" + member.number().map(String::valueOf).orElse("x"),
                  room.text("pay.accounts.confirm"),
                  () -> confirm(member)));
    item.getStyleClass().add("rule-item");
    return item;
  }

  private String said(IbanState state) {
    if (state.check().isPresent()) {
      var check = state.check().get();
      var by = room.text("pay.accounts.by", room.name(check.by()), room.day(check.at()));
      return check.words().map(words -> by + ": " + words).orElse(by);
    }
    return state
        .since()
        .map(at ->
            room.text(
                "pay.accounts.noted",
                state.noter().map(room::name).orElse(room.text("pay.accounts.somebody")),
                room.day(at)))
        .orElse(room.text("pay.accounts.before"));
  }

  private void confirm(Member member) {
    var words = Optional.of(how.getText()).filter(text -> !text.isBlank());
    room.desk()
        .tasks()
        .run(
            () -> room.pay().ibans().confirm(member, room.me().id(), words),
            outcome -> {
              if (outcome instanceof Refusal why) notice.refuse(why);
              if (outcome instanceof IbanOutcome.Confirmed) {
                room.desk().notices().done(room.text("pay.accounts.done", member.name()));
                room.desk().navigation().refresh();
                open();
              }
            });
  }
}
