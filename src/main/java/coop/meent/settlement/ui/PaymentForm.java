package coop.meent.settlement.ui;

import coop.meent.base.Refusal;
import coop.meent.base.Texts;
import coop.meent.member.Member;
import coop.meent.settlement.FinalSettlement;
import coop.meent.settlement.SettlementOutcome;
import coop.meent.ui.DateField;
import coop.meent.ui.FormField;
import coop.meent.ui.FormParts;
import coop.meent.ui.MoneyField;
import coop.meent.ui.NoticeBar;
import coop.meent.ui.Prose;
import coop.meent.ui.ReadersLine;
import java.util.Optional;
import javafx.scene.control.TextField;

/// Notes what went over for a settlement: the next instalment is filled in already.
final class PaymentForm {

  private final SettlementDesk room;
  private final Member member;
  private final FinalSettlement settlement;
  private final Runnable then;
  private final Texts texts;
  private final NoticeBar notice;
  private final DateField day;
  private final MoneyField amount;
  private final TextField proof = new TextField();

  PaymentForm(SettlementDesk room, Member member, FinalSettlement settlement, Runnable then) {
    this.room = room;
    this.member = member;
    this.settlement = settlement;
    this.then = then;
    texts = room.desk().texts();
    notice = new NoticeBar(texts);
    day = new DateField(texts);
    amount = new MoneyField(texts);
  }

  void open() {
    day.setId("paidOn");
    day.setNear(room.today());
    day.setValue(room.today());
    amount.setId("paidAmount");
    settlement.next().ifPresent(part -> amount.value().set(part.left().abs()));
    proof.setId("paidProof");
    var how = new FormField(texts.get("member.paper.proof"), proof);
    how.setHint(texts.get("settlement.ui.pay.proof"));
    var deed = FormParts.primary("payDeed", texts.get("settlement.ui.pay.deed"), this::act);
    room.desk()
        .navigation()
        .open(
            texts.get("settlement.ui.pay.title", member.name()),
            FormParts.form(
                notice,
                new FormField(texts.get("settlement.ui.pay.day"), day),
                new FormField(texts.get("settlement.amount"), amount),
                how,
                Prose.note(texts.get("settlement.ui.pay.books")),
                new ReadersLine(room.desk(), room.settlements().place(member.id())),
                deed));
  }

  private void act() {
    var paidOn = day.typed();
    var paid = amount.value().get();
    if (paidOn.isEmpty()) day.requestFocus();
    else if (paid == null) amount.requestFocus();
    else
      room.desk()
          .tasks()
          .run(
              () ->
                  room.settlements()
                      .pay(member.id(), paidOn.get(), paid, Optional.of(proof.getText())),
              this::tell);
  }

  private void tell(SettlementOutcome outcome) {
    switch (outcome) {
      case SettlementOutcome.Saved saved -> {
        room.desk()
            .notices()
            .done(
                texts.get("settlement.ui.paid", member.name()),
                () ->
                    room.desk()
                        .tasks()
                        .run(() -> room.settlements().undo(saved.deed()), any -> then.run()));
        then.run();
      }
      case Refusal refusal -> notice.refuse(refusal);
    }
  }
}
