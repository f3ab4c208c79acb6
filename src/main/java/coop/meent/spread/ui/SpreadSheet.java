package coop.meent.spread.ui;

import coop.meent.base.Id.EntryId;
import coop.meent.base.Money;
import coop.meent.ledger.JournalEntry;
import coop.meent.spread.Awaited;
import coop.meent.spread.SpreadEnd;
import coop.meent.spread.SpreadStanding;
import coop.meent.ui.FormField;
import coop.meent.ui.FormParts;
import coop.meent.ui.NoticeBar;
import coop.meent.ui.Prose;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextField;

/// One asset, or one thing that was paid or invoiced ahead: its plan, its months, what the tax
/// limit makes of it, and how it ends.
final class SpreadSheet {

  private static final int MOST = 24;

  private final SpreadDesk room;
  private final SpreadRow row;
  private final SpreadStanding one;
  private final NoticeBar notice;
  private final TextField reason = new TextField();

  SpreadSheet(SpreadDesk room, SpreadRow row) {
    this.room = room;
    this.row = row;
    one = row.standing();
    notice = new NoticeBar(room.texts());
  }

  void open() {
    var wanted = new ArrayList<EntryId>();
    one.what().source().ifPresent(wanted::add);
    one.what().moved().ifPresent(wanted::add);
    one.end().flatMap(SpreadEnd::entry).ifPresent(wanted::add);
    one.what().estimates().forEach(made -> made.entry().ifPresent(wanted::add));
    one.booked().values().forEach(booked -> wanted.add(booked.entry()));
    row.awaited().flatMap(Awaited::came).ifPresent(came -> wanted.add(came.entry()));
    room.desk()
        .tasks()
        .run(
            () ->
                room.ledger().entries(wanted).stream()
                    .collect(Collectors.toMap(JournalEntry::id, Function.identity())),
            this::open);
  }

  private void open(Map<EntryId, JournalEntry> entries) {
    var what = one.what();
    var texts = room.texts();
    List<Node> parts = new ArrayList<>(List.of(notice));
    if (row.awaited().isPresent()) {
      new AwaitedParts(room, row.awaited().get(), notice).open(parts, entries);
      return;
    }
    parts.add(
        Prose.note(
            room.text(
                "spread.plan",
                what.kind().in(texts),
                what.expectedMonths(),
                room.month(what.first()),
                room.month(what.last()))));
    parts.add(pair(what.kind().isAsset() ? "spread.cost" : "spread.amount", what.amount()));
    if (!what.expectedResidual().isZero())
      parts.add(pair("spread.residual", what.expectedResidual()));
    if (!what.before().isZero()) parts.add(pair("spread.before", what.before()));
    parts.add(pair("spread.fallen", one.fallen()));
    parts.add(
        FormParts.pair(
            room.text(what.kind().isAsset() ? "spread.bookValue" : "spread.left"),
            texts.euro(one.left()),
            true));
    if (what.kind().isAsset()) parts.addAll(tax());
    what.source().ifPresent(id -> link(parts, "spread.source", id, entries));
    what.moved().ifPresent(id -> link(parts, "spread.moved", id, entries));
    if (!what.estimates().isEmpty())
      parts.addAll(new EstimatedParts(room, one, notice).parts(entries, this::link));
    one.end().ifPresent(end -> parts.addAll(ended(end, entries)));
    if (one.end().isEmpty()) parts.addAll(ending());
    parts.add(Prose.title(room.text("spread.monthsOf")));
    parts.addAll(months(entries));
    room.desk().navigation().open(what.name(), FormParts.form(parts.toArray(Node[]::new)));
  }

  private Node pair(String key, Money amount) {
    return FormParts.pair(room.text(key), room.texts().euro(amount), false);
  }

  /// What may be written off for tax by now, beside what was.
  private List<Node> tax() {
    var what = one.what();
    var until = row.over();
    var planned = what.through(until);
    var most = what.fiscally(until);
    var percent = what.kind().limitPercent();
    if (planned.equals(most)) return List.of(Prose.note(room.text("spread.tax.within", percent)));
    return List.of(
        FormParts.pair(
            room.text("spread.tax.until", room.month(until)), room.texts().euro(most), false),
        Prose.note(room.text("spread.tax.limit", percent, room.texts().euro(planned.minus(most)))));
  }

  private void link(List<Node> parts, String key, EntryId id, Map<EntryId, JournalEntry> entries) {
    var entry = entries.get(id);
    if (entry == null) return;
    var link = new Hyperlink(room.text(key, entry.reference(), room.texts().date(entry.date())));
    link.setId(key.replace("spread.", "spread-"));
    link.setOnAction(event -> room.entry().accept(id));
    parts.add(link);
  }

  private List<Node> ended(SpreadEnd end, Map<EntryId, JournalEntry> entries) {
    List<Node> parts = new ArrayList<>();
    parts.add(
        FormParts.pair(room.text(SpreadRow.ended(end.kind())), room.texts().date(end.on()), true));
    if (end.price().isPositive()) parts.add(pair("spread.price", end.price()));
    if (!end.reason().isEmpty()) parts.add(Prose.note(end.reason()));
    end.entry().ifPresent(id -> link(parts, "spread.endEntry", id, entries));
    return parts;
  }

  /// What is to come first, then what was booked, the latest first.
  private List<Node> months(Map<EntryId, JournalEntry> entries) {
    var texts = room.texts();
    List<Node> parts = new ArrayList<>();
    for (var part : one.open(row.over()))
      parts.add(
          FormParts.item(
              FormParts.pair(room.month(part.month()), texts.euro(part.amount()), true),
              Prose.note(room.text("spread.month.open"))));
    var next = one.open(one.what().last()).stream().filter(part -> isLater(part.month())).toList();
    if (!next.isEmpty())
      parts.add(
          FormParts.item(
              FormParts.pair(
                  room.month(next.getFirst().month()), texts.euro(next.getFirst().amount()), false),
              Prose.note(texts.count("spread.month.coming", next.size()))));
    one.booked().entrySet().stream()
        .sorted((left, right) -> right.getKey().compareTo(left.getKey()))
        .limit(MOST)
        .forEach(booked -> {
          var entry = entries.get(booked.getValue().entry());
          parts.add(
              FormParts.item(
                  FormParts.pair(
                      room.month(booked.getKey()), texts.euro(booked.getValue().amount()), false),
                  Prose.note(
                      room.text("spread.month.booked", entry == null ? "?" : entry.reference()))));
        });
    return parts;
  }

  private boolean isLater(YearMonth month) {
    return month.isAfter(row.over());
  }

  private List<Node> ending() {
    List<Node> buttons = new ArrayList<>();
    if (one.what().kind().isAsset())
      buttons.add(
          FormParts.button(
              "spreadEstimate",
              room.text("spread.estimate"),
              () -> new EstimateForm(room, one.what()).open()));
    if (one.what().kind().isAsset())
      buttons.add(
          FormParts.button(
              "spreadDispose",
              room.text("spread.dispose"),
              () -> new DisposalForm(room, one.what()).open()));
    else if (!one.isDone())
      buttons.add(FormParts.button("spreadStop", room.text("spread.stop.deed"), this::stop));
    if (one.booked().isEmpty())
      buttons.add(FormParts.button("spreadWithdraw", room.text("spread.withdraw"), this::withdraw));
    if (buttons.isEmpty()) return List.of();
    boolean needsReason = !one.what().kind().isAsset() || one.booked().isEmpty();
    List<Node> parts = new ArrayList<>();
    reason.setId("spreadReason");
    if (needsReason) parts.add(new FormField(room.text("spread.reason"), reason));
    parts.add(FormParts.deeds(buttons.toArray(Node[]::new)));
    return parts;
  }

  private void stop() {
    var id = one.what().id();
    room.run(
        () -> room.spreads().stop(id, room.today(), reason.getText()),
        notice,
        end ->
            room.undoable(
                room.text("spread.stopped", one.what().name()),
                () -> room.spreads().takeBack(end.entry().stream().toList())));
  }

  private void withdraw() {
    room.run(
        () -> room.spreads().withdraw(one.what().id(), reason.getText()),
        notice,
        gone -> room.done(room.text("spread.withdrawn", gone.name())));
  }
}
