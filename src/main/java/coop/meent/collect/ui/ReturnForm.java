package coop.meent.collect.ui;

import coop.meent.base.Id.DebitBatchId;
import coop.meent.collect.DebitOrder;
import coop.meent.collect.ReturnReason;
import coop.meent.ui.ChoiceField;
import coop.meent.ui.FormField;
import coop.meent.ui.FormParts;
import coop.meent.ui.NoticeBar;
import coop.meent.ui.Prose;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// Asks why the bank returned a collection; where its file says so, that stands there already.
///
/// @param said what the bank's file says
record ReturnForm(
    CollectDesk room,
    DebitBatchId batch,
    DebitOrder order,
    Optional<ReturnReason> said,
    Runnable back) {

  void open() {
    var texts = room.texts();
    var notice = new NoticeBar(texts);
    var reason = new ChoiceField<ReturnReason>(texts);
    reason.setId("returnReason");
    reason.choices(List.of(ReturnReason.values()), one -> one.name() + " " + one.in(texts));
    reason.value().set(said.orElse(ReturnReason.AM04));
    var effect = Prose.note("");
    reason
        .value()
        .subscribe(now -> {
          if (now != null) effect.setText(room.text("collect.returned." + now.effect()));
        });
    var act =
        FormParts.primary(
            "returnDeed",
            room.text("collect.returned.deed", order.debtor().name()),
            () -> {
              if (!reason.settle()) return;
              var why = Objects.requireNonNull(reason.value().get());
              room.run(
                  () -> room.collect().returned(batch, order.id(), why.name(), room.me().id()),
                  notice,
                  _ -> {
                    room.desk().notices().done(room.text("collect.returned.done"));
                    room.desk().navigation().refresh();
                    back.run();
                  });
            });
    var form =
        FormParts.form(
            notice,
            Prose.note(
                room.text(
                    said.isPresent() ? "collect.returned.said" : "collect.returned.what",
                    order.debtor().name(),
                    texts.euro(order.amount()))),
            new FormField(room.text("collect.returned.reason"), reason),
            effect,
            act);
    room.desk().navigation().open(room.text("collect.returned"), form);
  }
}
