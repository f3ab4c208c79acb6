package coop.meent.collect.ui;

import coop.meent.base.Id.DebitBatchId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.RefusedException;
import coop.meent.base.Target;
import coop.meent.base.Written;
import coop.meent.collect.CollectOutcome;
import coop.meent.collect.DebitBatch;
import coop.meent.collect.DebitBatchState;
import coop.meent.collect.DebitEvent;
import coop.meent.collect.DebitStanding;
import coop.meent.collect.DebitStanding.OrderStanding;
import coop.meent.collect.DebitState;
import coop.meent.collect.ReturnReason;
import coop.meent.member.ui.PaperFile;
import coop.meent.pay.file.Account;
import coop.meent.ui.Badge;
import coop.meent.ui.DateField;
import coop.meent.ui.FileSaver;
import coop.meent.ui.FormField;
import coop.meent.ui.FormParts;
import coop.meent.ui.NoticeBar;
import coop.meent.ui.Prose;
import coop.meent.ui.StatusBadge;
import coop.meent.ui.Tone;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// One batch beside the table: what it comes to, what to look at, what can be done now, every
/// collection with its mandate and how far it is, and what was done with it.
final class DebitSheet {

  private final CollectDesk room;
  private final DebitBatchId id;
  private final NoticeBar notice;
  private final DateField told;

  DebitSheet(CollectDesk room, DebitBatchId id) {
    this.room = room;
    this.id = id;
    notice = new NoticeBar(room.texts());
    told = new DateField(room.texts());
  }

  void open() {
    room.desk().tasks().run(() -> room.collect().batch(id), found -> found.ifPresent(this::show));
  }

  private void show(DebitStanding standing) {
    var batch = standing.batch();
    var form = FormParts.form(notice);
    var figure = new Label(room.texts().euro(batch.total()));
    figure.setId("debitTotal");
    figure.getStyleClass().add("figure");
    var badge =
        new StatusBadge(
            new Badge(DebitRow.tone(standing.state()), standing.state().in(room.texts())));
    badge.setId("debitState");
    form.getChildren()
        .addAll(
            figure,
            badge,
            Prose.note(
                room.text(
                    "collect.sheet.what",
                    room.texts().count("collect.debits.count", batch.active().size()),
                    batch.on(),
                    Account.inFours(batch.creditor().party().iban()),
                    batch.creditor().identifier())));
    for (var warning : standing.warnings())
      form.getChildren().add(Prose.strong("⚠ " + warning.in(room.texts())));
    form.getChildren().add(Prose.strong(next(standing)));
    telling(standing).ifPresent(form.getChildren()::add);
    form.getChildren().add(deeds(standing));
    form.getChildren().add(Prose.title(room.text("collect.debits")));
    for (var one : standing.orders()) form.getChildren().add(debit(standing, one));
    form.getChildren().add(Prose.title(room.text("pay.history")));
    form.getChildren().add(done(room.text("pay.event.MADE"), batch.madeAt(), batch.maker()));
    for (var event : batch.events()) {
      var what = event.in(room.texts());
      var words = event.words().map(text -> what + ": " + text).orElse(what);
      form.getChildren().add(done(words, event.at(), event.by()));
    }
    room.desk().navigation().open(room.text("collect.batch", batch.name()), form);
  }

  private Node done(String what, Instant at, MemberId by) {
    return Prose.note(room.text("pay.history.line", room.day(at), what, room.name(by)));
  }

  private boolean isMine(DebitStanding standing) {
    return standing.batch().maker().equals(room.me().id());
  }

  /// What is to be done with it now, in a sentence.
  private String next(DebitStanding standing) {
    var batch = standing.batch();
    return switch (standing.state()) {
      case MADE -> room.text(isMine(standing) ? "pay.waitsForOther" : "collect.next.approve");
      case APPROVED ->
          batch.told().isPresent()
              ? room.text("collect.next.file", batch.on())
              : room.text("collect.next.tell", batch.tellBy());
      case EXPORTED -> room.text("collect.next.send", batch.on());
      case SENT, PARTLY -> room.text("collect.next.bank", batch.on());
      case COLLECTED -> room.text("collect.next.none");
      case WITHDRAWN -> room.text("collect.next.withdrawn");
    };
  }

  /// As long as the debtors are to be told: on which day that was done.
  private Optional<Node> telling(DebitStanding standing) {
    var batch = standing.batch();
    boolean isOpen =
        standing.state() == DebitBatchState.MADE || standing.state() == DebitBatchState.APPROVED;
    if (!isOpen || batch.told().isPresent()) return Optional.empty();
    told.setId("toldOn");
    told.setNear(room.today());
    told.setValue(room.today());
    return Optional.of(new FormField(room.text("collect.told.day"), told));
  }

  private Node deeds(DebitStanding standing) {
    var batch = standing.batch();
    var state = standing.state();
    var deeds = FormParts.deeds();
    boolean isOpen = state == DebitBatchState.MADE || state == DebitBatchState.APPROVED;
    boolean isFile = state == DebitBatchState.EXPORTED || state == DebitBatchState.SENT;
    if (state == DebitBatchState.MADE && !isMine(standing))
      add(deeds, primary("approveDebits", "pay.approve", this::approve));
    if (isOpen && batch.told().isEmpty()) {
      boolean isNext = state == DebitBatchState.APPROVED;
      add(
          deeds,
          isNext
              ? primary("toldDebits", "collect.told", this::tell)
              : button("toldDebits", "collect.told", this::tell));
    }
    if (state == DebitBatchState.APPROVED && batch.told().isPresent())
      add(deeds, primary("exportDebits", "pay.export", this::export));
    if (state == DebitBatchState.EXPORTED)
      add(deeds, primary("sentDebits", "pay.sent", this::sent));
    add(deeds, button("saveNotice", "collect.notice.save", () -> saveNotice(batch)));
    add(deeds, button("saveDebits", "pay.save", () -> saveList(batch)));
    if (isFile)
      add(
          deeds,
          button(
              "takeFileBack",
              "pay.file.back",
              () ->
                  reason(
                      "pay.file.back",
                      "pay.file.back.why",
                      why -> room.collect().withdrawExport(id, room.me().id(), why))));
    if (isFile || isOpen)
      add(
          deeds,
          button(
              "withdrawDebits",
              "pay.withdraw",
              () ->
                  reason(
                      "pay.withdraw",
                      "collect.withdraw.why",
                      why -> room.collect().withdraw(id, room.me().id(), why))));
    return deeds;
  }

  private static void add(FlowPane deeds, Button button) {
    deeds.getChildren().add(button);
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
    deed(() -> room.collect().approve(id, room.me().id()), "pay.approve.done");
  }

  private void tell() {
    var day = told.typed();
    if (day.isEmpty()) {
      told.requestFocus();
      return;
    }
    deed(() -> room.collect().told(id, day.get(), room.me().id()), "collect.told.done");
  }

  private void sent() {
    deed(() -> room.collect().sent(id, room.me().id()), "collect.sent.done");
  }

  private void deed(Supplier<CollectOutcome> deed, String key) {
    room.run(
        deed,
        notice,
        standing -> {
          room.desk().notices().done(room.text(key, standing.batch().name()));
          room.desk().navigation().refresh();
          open();
        });
  }

  private void reason(String key, String effect, Function<String, CollectOutcome> deed) {
    new WhyForm(room, key, effect, this::open)
        .open((why, bar, after) -> room.run(() -> deed.apply(why), bar, _ -> after.run()));
  }

  private void saveNotice(DebitBatch batch) {
    new PaperFile(room.desk(), room.members())
        .save(
            room.text("collect.notice.title", batch.name()),
            language -> room.room().papers().notice(id, language));
  }

  private void saveList(DebitBatch batch) {
    new PaperFile(room.desk(), room.members())
        .save(
            room.text("collect.paper.title", batch.name()),
            language -> room.room().papers().list(id, language));
  }

  /// The dialog comes only where there is a file to write.
  private void export() {
    room.desk()
        .tasks()
        .run(
            () -> room.collect().file(id),
            outcome -> {
              notice.tell(CollectOutcome.refusal(outcome));
              if (outcome instanceof CollectOutcome.Ready ready) write(ready);
            });
  }

  private void write(CollectOutcome.Ready ready) {
    var name = ready.name().substring(0, ready.name().lastIndexOf('.'));
    new FileSaver(room.desk())
        .save(
            "document.save.title",
            "collect.file.kind",
            name,
            "xml",
            target -> write(ready, target));
  }

  private Written write(CollectOutcome.Ready ready, Path target) {
    var written = new Target(target).fill(out -> out.write(ready.bytes()));
    if (written instanceof Written.Done) {
      var outcome = room.collect().exported(ready, room.me().id());
      CollectOutcome.refusal(outcome)
          .ifPresent(why -> {
            throw new RefusedException(why);
          });
      room.desk().tasks().run(() -> true, _ -> open());
    }
    return written;
  }

  private Node debit(DebitStanding standing, OrderStanding one) {
    var texts = room.texts();
    var order = one.order();
    var words =
        new VBox(
            2,
            Prose.strong(order.debtor().name()),
            Prose.note(Account.inFours(order.debtor().iban())),
            Prose.note(
                room.text("collect.mandate.of", order.reference(), texts.date(order.signed()))),
            Prose.note(order.kind().in(texts) + ". " + order.why() + "."));
    HBox.setHgrow(words, Priority.ALWAYS);
    var amount = new Label(texts.euro(order.amount()));
    amount.setMinWidth(Region.USE_PREF_SIZE);
    amount.getStyleClass().add("strong");
    var state = new StatusBadge(new Badge(tone(one.state()), one.state().in(texts)));
    var item = new VBox(6, new HBox(12, words, amount), state);
    standing
        .batch()
        .returned(order.id())
        .flatMap(DebitEvent::mark)
        .map(code -> ReturnReason.of(code).map(why -> why.in(texts)).orElse(code))
        .or(() ->
            one.why().map(why -> room.text("collect.returned.bank", why.name(), why.in(texts))))
        .ifPresent(why -> item.getChildren().add(Prose.note(why)));
    var deeds = deeds(standing, one);
    if (!deeds.getChildren().isEmpty()) item.getChildren().add(deeds);
    item.getStyleClass().add("rule-item");
    return item;
  }

  private FlowPane deeds(DebitStanding standing, OrderStanding one) {
    var deeds = FormParts.deeds();
    var order = one.order();
    one.line()
        .ifPresent(line ->
            add(deeds, quiet("line-" + order.line(), "pay.line", () -> room.line().accept(line))));
    boolean isWithdrawn = standing.state() == DebitBatchState.WITHDRAWN;
    boolean mayStop = one.state() == DebitState.WAITING || one.state() == DebitState.ORDERED;
    boolean mayReturn =
        standing.batch().exported().isPresent()
            && one.state() != DebitState.STOPPED
            && standing.batch().returned(order.id()).isEmpty()
            && !(one.state() == DebitState.RETURNED && one.why().isPresent());
    if (mayReturn && !isWithdrawn)
      add(deeds, quiet("return-" + order.line(), "collect.returned", () -> returned(one)));
    if (mayStop && !isWithdrawn)
      add(
          deeds,
          quiet(
              "stop-" + order.line(),
              "pay.stop",
              () ->
                  reason(
                      "pay.stop",
                      "collect.stop.why",
                      why -> room.collect().stop(id, order.id(), room.me().id(), why))));
    return deeds;
  }

  private void returned(OrderStanding one) {
    new ReturnForm(room, id, one.order(), one.why(), this::open).open();
  }

  private Button quiet(String name, String key, Runnable act) {
    var button = button(name, key, act);
    button.getStyleClass().add("quiet");
    return button;
  }

  private static Tone tone(DebitState state) {
    return switch (state) {
      case WAITING, STOPPED -> Tone.NEUTRAL;
      case ORDERED, SEEN -> Tone.INFO;
      case COLLECTED -> Tone.OK;
      case BOOKED_OTHERWISE, RETURNED -> Tone.LOOK;
    };
  }
}
