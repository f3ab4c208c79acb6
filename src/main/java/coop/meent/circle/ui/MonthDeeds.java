package coop.meent.circle.ui;

import coop.meent.base.Id.CircleId;
import coop.meent.base.Texts;
import coop.meent.circle.CircleOutcome;
import coop.meent.circle.RunMonth;
import coop.meent.circle.TakenBack;
import coop.meent.gift.Shortage;
import coop.meent.ui.Desk;
import coop.meent.ui.Dialogs;
import coop.meent.ui.FormField;
import coop.meent.ui.FormParts;
import coop.meent.ui.NoticeBar;
import coop.meent.ui.Prose;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.Button;

/// What can be done with a month: it is run, paid, taken back; of one that was computed twice, one
/// is kept.
final class MonthDeeds {

  private final CircleDesk room;
  private final Desk desk;
  private final Texts texts;
  private final ShownMonth shown;
  private final CircleId id;
  private final YearMonth month;
  private final NoticeBar notice;
  private final Supplier<Optional<Shortage>> way;
  private final Runnable after;

  /// @param way out of a shortage, where one was chosen
  MonthDeeds(
      CircleDesk room,
      ShownMonth shown,
      NoticeBar notice,
      Supplier<Optional<Shortage>> way,
      Runnable after) {
    this.room = room;
    this.shown = shown;
    this.notice = notice;
    this.way = way;
    this.after = after;
    desk = room.desk();
    texts = desk.texts();
    id = shown.facts().circle().id();
    month = shown.month();
  }

  List<Button> buttons() {
    if (!shown.mayRun()) return List.of();
    if (shown.run().isEmpty()) return List.of(toRun());
    if (shown.isContested())
      return shown.facts().months().stream()
          .filter(one -> one.month().equals(month))
          .map(this::toKeep)
          .toList();
    List<Button> buttons = new ArrayList<>();
    if (shown.transfers().stream().anyMatch(one -> one.open().isPositive())) {
      var words = isWithPayments() ? "circle.pay.with" : "circle.pay";
      buttons.add(primary("payMonth", texts.get(words), this::pay));
      if (shown.seen() > 0) buttons.add(toBook());
      buttons.add(toNote());
    }
    if (shown.isWritten())
      buttons.add(
          FormParts.button(
              "fileNotSent",
              texts.get("circle.pay.notSent"),
              () -> act(() -> room.months().payments().notSent(id), "circle.pay.notSent.done")));
    boolean isLast = shown.facts().months().getLast().month().equals(month);
    boolean isUnpaid = shown.transfers().stream().allMatch(one -> one.paid().isZero());
    if (isLast && isUnpaid && !shown.isWritten())
      buttons.add(FormParts.button("withdrawMonth", texts.get("circle.withdraw"), this::withdraw));
    return buttons;
  }

  private boolean isWithPayments() {
    return room.months().payments().isWithPayments(shown.facts().circle());
  }

  private static Button primary(String id, String words, Runnable deed) {
    var button = FormParts.button(id, words, deed);
    button.getStyleClass().add("primary");
    return button;
  }

  private void act(Supplier<CircleOutcome> deed, String done) {
    room.act(deed, notice, texts.get(done), after);
  }

  private Button toRun() {
    var run = primary("runMonth", texts.get("circle.run", room.month(month)), this::run);
    run.setDisable(shown.refusal().isPresent());
    return run;
  }

  private Button toKeep(RunMonth one) {
    var given =
        room.months()
            .sheet(shown.facts(), one)
            .map(sheet -> texts.euro(sheet.given()))
            .orElse(one.mark().substring(0, 8));
    return FormParts.button(
        "keep-" + one.mark().substring(0, 6),
        texts.get("circle.keep", given),
        () -> act(() -> room.months().keep(id, one.id()), "circle.kept"));
  }

  private Button toBook() {
    return FormParts.button(
        "bookTransfers",
        texts.count("circle.transfers.seen", shown.seen()),
        () -> act(() -> room.months().payments().book(id), "circle.transfers.booked"));
  }

  private Button toNote() {
    return FormParts.button(
        "notePaid",
        texts.get("circle.paid.note"),
        () ->
            act(
                () -> room.months().payments().noteAll(id, month, room.today()),
                "circle.paid.noted"));
  }

  private void run() {
    var chosen = way.get();
    desk.dialogs()
        .confirm(
            new Dialogs.Question(
                texts.get("circle.run.title", room.month(month)),
                texts.get("circle.run.text"),
                texts.get("circle.run", room.month(month)),
                false),
            () ->
                room.act(
                    () -> room.months().run(id, month, chosen),
                    notice,
                    texts.get("circle.run.done", room.month(month)),
                    after));
  }

  private void withdraw() {
    var reason = OneOf.of("withdrawReason", TakenBack.given(), texts);
    var bar = new NoticeBar(texts);
    var deed =
        FormParts.button(
            "withdrawDeed",
            texts.get("circle.withdraw.deed", room.month(month)),
            () ->
                room.act(
                    () -> room.months().withdraw(id, month, reason.getValue()),
                    bar,
                    texts.get("circle.withdrawn", room.month(month)),
                    after));
    deed.disableProperty().bind(reason.valueProperty().isNull());
    deed.getStyleClass().add("primary");
    desk.navigation()
        .open(
            texts.get("circle.withdraw"),
            FormParts.form(
                bar,
                Prose.note(texts.get("circle.withdraw.why")),
                new FormField(texts.get("circle.reason"), reason),
                deed));
  }

  private void pay() {
    if (isWithPayments()) room.openPay().run();
    else
      new BankFiles(room, notice, after)
          .save(
              shown.facts().circle().name() + " " + month,
              id,
              () -> room.months().payments().batch(id, month, room.today()));
  }
}
