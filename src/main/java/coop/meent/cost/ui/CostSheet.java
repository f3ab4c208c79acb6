package coop.meent.cost.ui;

import coop.meent.base.FiscalPeriod;
import coop.meent.base.Texts;
import coop.meent.cost.CostOutcome;
import coop.meent.cost.CostPlan;
import coop.meent.cost.CostRun;
import coop.meent.cost.CostShare;
import coop.meent.cost.VatKind;
import coop.meent.cost.Why;
import coop.meent.member.Member;
import coop.meent.member.ui.PaperFile;
import coop.meent.ui.DateField;
import coop.meent.ui.FormField;
import coop.meent.ui.FormParts;
import coop.meent.ui.NoticeBar;
import coop.meent.ui.Prose;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextField;

/// A period of a pool: the key and its resolution, each share to the cent and why; and the deeds:
/// share it, make it anew, take it back, another key, the paper.
final class CostSheet {

  private final CostDesk room;
  private final CostRow row;
  private final NoticeBar notice;
  private final DateField day;
  private final TextField reason = new TextField();

  CostSheet(CostDesk room, CostRow row) {
    this.room = room;
    this.row = row;
    notice = new NoticeBar(room.texts());
    day = new DateField(room.texts());
  }

  private Texts texts() {
    return room.texts();
  }

  private FiscalPeriod period() {
    return row.standing().orElseThrow().period();
  }

  void open() {
    List<Node> parts = new ArrayList<>(List.of(notice));
    parts.add(Prose.note(room.text("cost.vat." + row.pool().vat().name() + ".why")));
    parts.add(key());
    if (row.run().isPresent()) ran(row.run().get(), parts);
    else if (row.standing().isPresent()) open(parts);
    parts.addAll(pool());
    var title =
        row.standing().isEmpty()
            ? row.pool().name()
            : row.pool().name() + ", " + row.period(texts());
    room.desk().navigation().open(title, FormParts.form(parts.toArray(Node[]::new)));
  }

  private Node key() {
    return row.key()
        .<Node>map(key ->
            FormParts.item(
                FormParts.pair(room.text("cost.by"), key.kind().in(texts()), true),
                Prose.note(room.text("cost.key." + key.kind().name() + ".why")),
                Prose.note(
                    room.text("cost.resolved", key.resolution(), texts().date(key.resolved())))))
        .orElseGet(() -> Prose.strong(room.text("cost.key.missing")));
  }

  // A run that stands.

  private void ran(CostRun run, List<Node> parts) {
    if (row.isOff()) parts.add(Prose.strong(room.text("cost.off")));
    parts.add(sums(run.total(), run.kept()));
    parts.add(Prose.title(room.text("cost.paper.members")));
    for (var member : room.members().members())
      row.shares().stream()
          .filter(one -> one.member().equals(member.id()) && !one.isCredit())
          .forEach(one -> parts.add(share(member, one)));
    var entry = new Hyperlink(room.text("split.entry.open"));
    entry.setId("costEntry");
    entry.setOnAction(event -> room.entry().accept(run.entry()));
    parts.add(
        FormParts.deeds(
            FormParts.button("costPaper", room.text("cost.paper.save"), () -> save(run)), entry));
    parts.addAll(correcting());
  }

  private Node sums(coop.meent.base.Money total, coop.meent.base.Money kept) {
    var item = FormParts.item(FormParts.pair(room.text("cost.total"), texts().euro(total), true));
    if (!kept.isZero())
      item.getChildren().add(FormParts.pair(room.text("cost.kept"), texts().euro(kept), false));
    return item;
  }

  private Node share(Member member, CostShare share) {
    var item =
        FormParts.item(
            FormParts.pair(member.name(), texts().euro(share.gross()), true),
            Prose.note(Why.of(share).in(texts())));
    share
        .bill()
        .ifPresent(bill -> {
          var open = new Hyperlink(room.text("cost.paper.invoice", bill.number()));
          open.setId("bill-" + bill.number());
          open.setOnAction(event ->
              new PaperFile(room.desk(), room.members())
                  .save(bill.number().toString(), room.papers().share(share)));
          item.getChildren().add(open);
        });
    return item;
  }

  private void save(CostRun run) {
    new PaperFile(room.desk(), room.members()).save(name(), room.papers().run(run));
  }

  private String name() {
    return row.pool().name() + " " + period();
  }

  private List<Node> correcting() {
    reason.setId("costReason");
    var again = FormParts.button("costCorrect", room.text("cost.correct.deed"), this::correct);
    again.setDisable(!row.isOff());
    var back = FormParts.button("costTakeBack", room.text("cost.takeBack.deed"), this::takeBack);
    return List.of(
        Prose.title(room.text("cost.correct")),
        Prose.note(room.text("cost.correct.why")),
        new FormField(room.text("split.reason"), reason),
        FormParts.deeds(again, back));
  }

  private void correct() {
    room.run(
        () ->
            room.costs()
                .correct(row.pool().id(), period(), reason.getText(), Optional.<LocalDate>empty()),
        notice,
        (run, _) -> room.done(room.text("cost.correct.done", run.poolName(), row.period(texts()))));
  }

  private void takeBack() {
    room.run(
        () -> room.costs().takeBack(row.pool().id(), period(), reason.getText()),
        notice,
        (run, _) ->
            room.done(room.text("cost.takeBack.done", run.poolName(), row.period(texts()))));
  }

  // A period that can be shared.

  private void open(List<Node> parts) {
    switch (row.standing().orElseThrow().now()) {
      case CostOutcome.Refused<CostPlan>(var why) -> {
        parts.add(Prose.strong(texts().refusal(why)));
        parts.add(Prose.note(texts().next(why)));
      }
      case CostOutcome.Done<CostPlan>(var plan, var _) -> open(plan, parts);
    }
  }

  private void open(CostPlan plan, List<Node> parts) {
    parts.add(sums(plan.total(), plan.kept()));
    parts.add(Prose.title(room.text("cost.paper.members")));
    for (var part : plan.parts())
      parts.add(
          FormParts.item(
              FormParts.pair(part.claim().name(), texts().euro(part.gross()), true),
              Prose.note(Why.of(plan, part).in(texts()))));
    parts.add(
        Prose.note(
            room.text("cost.sum", texts().euro(plan.shared()), texts().euro(plan.vatTotal()))));
    day.setId("costDay");
    day.setNear(room.today());
    day.setValue(row.pool().vat() == VatKind.SERVICE ? room.today() : plan.period().to());
    var deed = new Button(room.text("cost.run.deed", row.period(texts())));
    deed.setId("costRun");
    deed.getStyleClass().add("primary");
    deed.setDefaultButton(true);
    deed.setOnAction(event -> run());
    parts.add(new FormField(room.text("cost.run.day"), day));
    parts.add(
        FormParts.deeds(
            deed,
            FormParts.button(
                "costPaper",
                room.text("cost.paper.save"),
                () ->
                    new PaperFile(room.desk(), room.members())
                        .save(name(), room.papers().plan(plan)))));
  }

  private void run() {
    var on = day.typed();
    if (on.isEmpty()) {
      day.requestFocus();
      return;
    }
    room.run(
        () -> room.costs().run(row.pool().id(), period(), on),
        notice,
        (run, _) -> room.done(room.text("cost.run.done", run.poolName(), row.period(texts()))));
  }

  // The pool itself.

  private List<Node> pool() {
    return List.of(
        Prose.title(room.text("cost.pool")),
        Prose.note(
            room.text("cost.pool.says", row.pool().rhythm(), PoolForm.accounts(room, row.pool()))),
        FormParts.deeds(
            FormParts.button(
                "costKey", room.text("cost.key.deed"), () -> new KeyForm(room, row.pool()).open()),
            FormParts.button(
                "costPool",
                room.text("cost.pool.change"),
                () -> new PoolForm(room, Optional.of(row.pool())).open())));
  }
}
