package coop.meent.pay.ui;

import coop.meent.base.Id.BatchId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.RefusedException;
import coop.meent.base.Target;
import coop.meent.base.Written;
import coop.meent.member.ui.PaperFile;
import coop.meent.pay.BatchStanding;
import coop.meent.pay.BatchStanding.OrderStanding;
import coop.meent.pay.BatchState;
import coop.meent.pay.OrderState;
import coop.meent.pay.PayOutcome;
import coop.meent.pay.file.Account;
import coop.meent.pay.file.PaymentVersion;
import coop.meent.ui.Badge;
import coop.meent.ui.FileSaver;
import coop.meent.ui.FormParts;
import coop.meent.ui.NoticeBar;
import coop.meent.ui.Prose;
import coop.meent.ui.StatusBadge;
import coop.meent.ui.Tone;
import java.nio.file.Path;
import java.time.Instant;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// One batch beside the table: what it comes to, what to look at, what can be done now, every
/// payment, and what was done with it.
final class BatchSheet {

  private final PayDesk room;
  private final BatchId id;
  private final NoticeBar notice;

  BatchSheet(PayDesk room, BatchId id) {
    this.room = room;
    this.id = id;
    notice = new NoticeBar(room.texts());
  }

  private record Found(BatchStanding standing, boolean mayPay) {}

  void open() {
    room.desk()
        .tasks()
        .run(
            () -> room.pay().batch(id).map(one -> new Found(one, room.pay().mayPay())),
            found -> found.ifPresent(this::show));
  }

  private void show(Found found) {
    var standing = found.standing;
    var batch = standing.batch();
    var form = FormParts.form(notice);
    var figure = new Label(room.texts().euro(batch.total()));
    figure.setId("batchTotal");
    figure.getStyleClass().add("figure");
    var badge =
        new StatusBadge(
            new Badge(BatchRow.tone(standing.state()), standing.state().in(room.texts())));
    badge.setId("batchState");
    form.getChildren()
        .addAll(
            figure,
            badge,
            Prose.note(
                room.text(
                    "pay.sheet.what",
                    room.texts().count("pay.payments.count", batch.active().size()),
                    batch.on(),
                    Account.inFours(batch.payer().iban()))));
    for (var warning : standing.warnings())
      form.getChildren().add(Prose.strong("⚠ " + warning.in(room.texts())));
    form.getChildren().add(deeds(standing));
    form.getChildren().add(Prose.title(room.text("pay.payments")));
    for (var one : standing.orders()) form.getChildren().add(payment(standing, one));
    form.getChildren().add(Prose.title(room.text("pay.history")));
    form.getChildren().add(done(room.text("pay.event.MADE"), batch.madeAt(), batch.maker()));
    for (var event : batch.events()) {
      var what = event.known().map(kind -> kind.in(room.texts())).orElse(event.kind());
      var words = event.words().map(text -> what + ": " + text).orElse(what);
      form.getChildren().add(done(words, event.at(), event.by()));
    }
    room.desk().navigation().open(room.text("pay.batch", batch.name()), form);
  }

  private Node done(String what, Instant at, MemberId by) {
    return Prose.note(room.text("pay.history.line", room.day(at), what, room.name(by)));
  }

  private Node deeds(BatchStanding standing) {
    var deeds = FormParts.deeds();
    var state = standing.state();
    boolean isMine = standing.batch().maker().equals(room.me().id());
    if (state == BatchState.MADE && !isMine)
      deeds.getChildren().add(primary("approveBatch", "pay.approve", this::approve));
    if (state == BatchState.APPROVED) {
      deeds
          .getChildren()
          .add(primary("exportBatch", "pay.export", () -> export(PaymentVersion.V09)));
      deeds
          .getChildren()
          .add(button("exportOld", "pay.export.old", () -> export(PaymentVersion.V03)));
    }
    if (state == BatchState.EXPORTED)
      deeds.getChildren().add(primary("sentBatch", "pay.sent", this::sent));
    deeds.getChildren().add(button("saveBatch", "pay.save", () -> save(standing)));
    boolean isFile = state == BatchState.EXPORTED || state == BatchState.SENT;
    if (isFile)
      deeds
          .getChildren()
          .add(
              button(
                  "takeFileBack",
                  "pay.file.back",
                  () ->
                      reason(
                          "pay.file.back",
                          "pay.file.back.why",
                          why -> room.pay().withdrawExport(id, room.me().id(), why))));
    if (isFile || state == BatchState.MADE || state == BatchState.APPROVED)
      deeds
          .getChildren()
          .add(
              button(
                  "withdrawBatch",
                  "pay.withdraw",
                  () ->
                      reason(
                          "pay.withdraw",
                          "pay.withdraw.why",
                          why -> room.pay().withdraw(id, room.me().id(), why))));
    if (state == BatchState.MADE && isMine)
      return new VBox(8, Prose.note(room.text("pay.waitsForOther")), deeds);
    return deeds;
  }

  private Button button(String name, String key, Runnable act) {
    return FormParts.button(name, room.text(key), act);
  }

  private Button primary(String name, String key, Runnable act) {
    var button = button(name, key, act);
    button.getStyleClass().add("primary");
    return button;
  }

  private void approve() {
    deed(() -> room.pay().approve(id, room.me().id()), "pay.approve.done");
  }

  private void sent() {
    deed(() -> room.pay().sent(id, room.me().id()), "pay.sent.done");
  }

  private void deed(Supplier<PayOutcome> deed, String key) {
    room.run(
        deed,
        notice,
        (standing, _) -> {
          room.desk().notices().done(room.text(key, standing.batch().name()));
          room.desk().navigation().refresh();
          open();
        });
  }

  private void reason(String key, String effect, Function<String, PayOutcome> deed) {
    new ReasonForm(room, new ReasonForm.Asked(key, effect), deed, this::open).open();
  }

  private void save(BatchStanding standing) {
    new PaperFile(room.desk(), room.members())
        .save(
            room.text("pay.paper.title", standing.batch().name()),
            language -> room.papers().list(id, language));
  }

  /// The dialog comes only where there is a file to write.
  private void export(PaymentVersion version) {
    room.desk()
        .tasks()
        .run(
            () -> room.pay().file(id, version),
            outcome -> {
              PayOutcome.refusal(outcome).ifPresent(why -> notice.refuse(why));
              if (outcome instanceof PayOutcome.Ready ready) write(ready, version);
            });
  }

  private void write(PayOutcome.Ready ready, PaymentVersion version) {
    var name = ready.name().substring(0, ready.name().lastIndexOf('.'));
    new FileSaver(room.desk())
        .save(
            "document.save.title",
            "pay.file.kind",
            name,
            "xml",
            target -> write(ready, version, target));
  }

  private Written write(PayOutcome.Ready ready, PaymentVersion version, Path target) {
    var written = new Target(target).fill(out -> out.write(ready.bytes()));
    if (written instanceof Written.Done) {
      var outcome = room.pay().exported(ready, version, room.me().id());
      PayOutcome.refusal(outcome)
          .ifPresent(why -> {
            throw new RefusedException(why);
          });
      room.desk().tasks().run(() -> true, _ -> open());
    }
    return written;
  }

  private Node payment(BatchStanding standing, OrderStanding one) {
    var texts = room.texts();
    var order = one.order();
    var words =
        new VBox(
            2,
            Prose.strong(order.payee().name()),
            Prose.note(Account.inFours(order.payee().iban())),
            Prose.note(order.kind().in(texts) + ". " + order.why() + "."));
    HBox.setHgrow(words, Priority.ALWAYS);
    var amount = new Label(texts.euro(order.amount()));
    amount.setMinWidth(Region.USE_PREF_SIZE);
    amount.getStyleClass().add("strong");
    var state = new StatusBadge(new Badge(tone(one.state()), one.state().in(texts)));
    var item = new VBox(6, new HBox(12, words, amount), state);
    var deeds = FormParts.deeds();
    one.line()
        .ifPresent(line ->
            deeds
                .getChildren()
                .add(quiet("line-" + order.line(), "pay.line", () -> room.line().accept(line))));
    boolean mayStop = one.state() == OrderState.WAITING || one.state() == OrderState.ORDERED;
    if (mayStop && standing.state() != BatchState.WITHDRAWN)
      deeds
          .getChildren()
          .add(
              quiet(
                  "stop-" + order.line(),
                  "pay.stop",
                  () ->
                      reason(
                          "pay.stop",
                          "pay.stop.why",
                          why -> room.pay().stop(id, order.id(), room.me().id(), why))));
    if (!deeds.getChildren().isEmpty()) item.getChildren().add(deeds);
    item.getStyleClass().add("rule-item");
    return item;
  }

  private Button quiet(String name, String key, Runnable act) {
    var button = button(name, key, act);
    button.getStyleClass().add("quiet");
    return button;
  }

  private static Tone tone(OrderState state) {
    return switch (state) {
      case WAITING -> Tone.NEUTRAL;
      case ORDERED, SEEN -> Tone.INFO;
      case PAID -> Tone.OK;
      case BOOKED_OTHERWISE, RETURNED -> Tone.LOOK;
      case STOPPED -> Tone.NEUTRAL;
    };
  }
}
