package coop.meent.circle.ui;

import coop.meent.base.Money;
import coop.meent.circle.CircleFacts;
import coop.meent.circle.CirclePayments;
import coop.meent.circle.PayBack;
import coop.meent.ui.Dialogs;
import coop.meent.ui.FormParts;
import coop.meent.ui.NoticeBar;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;

/// What goes back to members of what they put aside: the surplus of a year is noted, and paid.
record BackDeeds(CircleDesk room, CircleFacts facts, NoticeBar notice, Runnable after) {

  List<Button> buttons() {
    List<Button> buttons = new ArrayList<>();
    int year = room.today().getYear() - 1;
    var surplus = surplus(year);
    if (surplus.isPositive())
      buttons.add(
          FormParts.button(
              "refundYear",
              room.text("circle.refund", String.valueOf(year), euro(surplus)),
              () -> refund(year, surplus)));
    var open = facts.payBacks().stream().filter(PayBack::isOpen).toList();
    if (open.isEmpty()) return buttons;
    var sum = Money.sum(open.stream().map(PayBack::open).toList());
    buttons.add(FormParts.button("payBack", room.text("circle.back.pay", euro(sum)), this::pay));
    buttons.add(FormParts.button("noteBack", room.text("circle.back.note"), () -> note(sum)));
    if (payments().writtenOf(facts, Optional.empty()).isPresent())
      buttons.add(
          FormParts.button(
              "backNotSent",
              room.text("circle.pay.notSent"),
              () ->
                  room.act(
                      () -> payments().notSent(facts.circle().id()),
                      notice,
                      room.text("circle.pay.notSent.done"),
                      after)));
    return buttons;
  }

  private String euro(Money money) {
    return room.desk().texts().euro(money);
  }

  private CirclePayments payments() {
    return room.months().payments();
  }

  /// What of a year that is closed goes back to all, unless it did.
  private Money surplus(int year) {
    var last = LocalDate.of(year, 12, 31);
    if (!facts.isClosed(YearMonth.from(last))) return Money.ZERO;
    return Money.sum(
        facts.roll().everybody().stream()
            .map(member -> facts.surplus(member, last))
            .filter(Money::isPositive)
            .toList());
  }

  private void refund(int year, Money surplus) {
    room.desk()
        .dialogs()
        .confirm(
            new Dialogs.Question(
                room.text("circle.refund.title", String.valueOf(year)),
                room.text("circle.refund.text", euro(surplus)),
                room.text("circle.refund.deed"),
                false),
            () ->
                room.act(
                    () -> room.circles().refund(facts.circle().id(), year),
                    notice,
                    room.text("circle.refund.done"),
                    after));
  }

  private void pay() {
    var circle = facts.circle();
    if (payments().isWithPayments(circle)) room.openPay().run();
    else
      new BankFiles(room, notice, after)
          .save(
              circle.name() + " " + room.text("circle.back.file"),
              circle.id(),
              () -> payments().backBatch(circle.id(), room.today()));
  }

  private void note(Money sum) {
    room.desk()
        .dialogs()
        .confirm(
            new Dialogs.Question(
                room.text("circle.back.note.title"),
                room.text("circle.back.note.text", euro(sum)),
                room.text("circle.back.note"),
                false),
            () ->
                room.act(
                    () -> payments().noteBack(facts.circle().id(), room.today()),
                    notice,
                    room.text("circle.paid.noted"),
                    after));
  }
}
