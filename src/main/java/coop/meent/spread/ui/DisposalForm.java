package coop.meent.spread.ui;

import coop.meent.base.Money;
import coop.meent.ledger.Account;
import coop.meent.spread.Disposal;
import coop.meent.spread.Spread;
import coop.meent.ui.ChoiceField;
import coop.meent.ui.DateField;
import coop.meent.ui.FormField;
import coop.meent.ui.FormParts;
import coop.meent.ui.MoneyField;
import coop.meent.ui.NoticeBar;
import coop.meent.ui.Prose;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;

/// An asset is sold or thrown away: when, what it brought, and where that was booked.
final class DisposalForm {

  private static final String OTHER_INCOME = "WOvbOvoOvo";

  private final SpreadDesk room;
  private final Spread what;
  private final NoticeBar notice;
  private final DateField day;
  private final MoneyField price;
  private final ChoiceField<Account> on;
  private final TextField reason = new TextField();

  DisposalForm(SpreadDesk room, Spread what) {
    this.room = room;
    this.what = what;
    notice = new NoticeBar(room.texts());
    day = new DateField(room.texts());
    price = new MoneyField(room.texts());
    on = new ChoiceField<>(room.texts());
  }

  void open() {
    day.setId("disposalDay");
    price.setId("disposalPrice");
    on.setId("disposalOn");
    reason.setId("disposalReason");
    day.setNear(room.today());
    day.setValue(room.today());
    var accounts =
        room.ledger().accounts(what.book()).stream()
            .filter(one -> one.retired().isEmpty() && !one.isPerMember())
            .toList();
    on.choices(accounts, one -> one.label().in(room.texts()));
    accounts.stream().filter(one -> one.isRgs(OTHER_INCOME)).findFirst().ifPresent(on.value()::set);
    var brought = new FormField(room.text("spread.price"), price);
    brought.setHint(room.text("spread.price.hint"));
    var where = new FormField(room.text("spread.price.on"), on);
    where.setHint(room.text("spread.price.on.hint"));
    var deed = new Button(room.text("spread.dispose.deed"));
    deed.setId("disposalDeed");
    deed.getStyleClass().add("primary");
    deed.setDefaultButton(true);
    deed.setOnAction(event -> act());
    var form =
        FormParts.form(
            notice,
            Prose.note(room.text("spread.dispose.why")),
            new FormField(room.text("spread.dispose.day"), day),
            brought,
            where,
            new FormField(room.text("spread.dispose.reason"), reason),
            deed);
    room.desk().navigation().open(room.text("spread.dispose.title", what.name()), form);
  }

  private void act() {
    var gone = day.typed();
    if (gone.isEmpty()) {
      day.requestFocus();
      return;
    }
    if (!on.settle()) {
      on.requestFocus();
      return;
    }
    var how =
        new Disposal(
            gone.get(),
            Optional.ofNullable(price.value().get()).orElse(Money.ZERO),
            Optional.ofNullable(on.value().get()).map(Account::id),
            reason.getText());
    room.run(
        () -> room.spreads().dispose(what.id(), how),
        notice,
        end ->
            room.undoable(
                room.text("spread.disposed", what.name()),
                () -> room.spreads().takeBack(end.entry().stream().toList())));
  }
}
