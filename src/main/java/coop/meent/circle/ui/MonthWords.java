package coop.meent.circle.ui;

import coop.meent.base.Money;
import coop.meent.base.Texts;
import coop.meent.circle.Correction;
import coop.meent.circle.GiftLine;
import coop.meent.circle.MonthSheet;
import coop.meent.ui.FormParts;
import coop.meent.ui.Notice;
import coop.meent.ui.Prose;
import coop.meent.ui.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;

/// A month in words: what was given, who asks for what, each gift with its proof, and what is to be
/// looked at.
record MonthWords(CircleDesk room, ShownMonth shown) {

  /// A gift and to whom it goes.
  record GiftRow(String donor, String recipient, Money gives, String proof) {}

  private Texts texts() {
    return room.desk().texts();
  }

  private String month() {
    return room.month(shown.month());
  }

  String sentence() {
    boolean isRun = shown.run().isPresent();
    if (shown.sheet().isEmpty())
      return isRun
          ? room.text(
              "circle.month.mine",
              month(),
              texts().euro(Money.sum(shown.lines().stream().map(GiftLine::paid).toList())))
          : "";
    var sheet = shown.sheet().get();
    if (sheet.receipts().isEmpty())
      return room.text(isRun ? "circle.month.was.quiet" : "circle.month.would.quiet", month());
    return room.text(
        isRun ? "circle.month.was" : "circle.month.would",
        month(),
        texts().euro(sheet.given()),
        texts().count("circle.recipients", sheet.receipts().size()));
  }

  /// What each recipient gets and why; and by which ways out, when there is not enough.
  List<Node> targets() {
    List<Node> lines = new ArrayList<>();
    shown
        .sheet()
        .ifPresent(sheet -> {
          for (var receipt : sheet.receipts()) {
            lines.add(
                FormParts.pair(
                    shown.name(receipt.member()), texts().euro(receipt.received()), true));
            lines.add(Prose.note(shown.facts().proof(receipt).in(texts())));
          }
          for (var one : sheet.corrections()) lines.addAll(correction(one, sheet));
          for (var way : sheet.ways()) lines.add(way(way));
          shown
              .allied()
              .ifPresent(money ->
                  lines.add(Prose.note(room.text("circle.alliance.own", texts().euro(money)))));
        });
    for (var one : shown.withdrawals())
      lines.add(Prose.note(room.text("circle.withdrawn.why", texts().date(one.on()), one.why())));
    return lines;
  }

  /// What of an earlier month is settled with its recipient; with each donor it is among the gifts.
  private List<Node> correction(Correction one, MonthSheet sheet) {
    if (one.side() == Correction.Side.GIVES) return List.of();
    var name = shown.name(sheet.corrected(one.position()));
    return List.of(
        FormParts.pair(room.text("circle.carry.of", name), texts().euro(one.received()), true),
        Prose.note(shown.facts().proof(one).in(texts())));
  }

  private Node way(MonthSheet.Way way) {
    var received =
        way.received().entrySet().stream()
            .map(one -> shown.name(one.getKey()) + " " + texts().euro(one.getValue()))
            .toList();
    return FormParts.pair(
        room.text("circle.way." + way.shortage().name()) + ": " + String.join(", ", received),
        room.text("circle.way.missing", texts().euro(way.missing())),
        false);
  }

  List<GiftRow> gifts() {
    List<GiftRow> rows = new ArrayList<>();
    shown
        .sheet()
        .ifPresentOrElse(
            sheet -> {
              for (var line : sheet.lines())
                rows.add(gift(line, shown.name(sheet.recipient(line.position()))));
              for (var one : sheet.corrections())
                again(one, shown.name(sheet.corrected(one.position()))).ifPresent(rows::add);
            },
            () -> {
              for (var line : shown.lines()) rows.add(gift(line, recipient(line)));
              shown
                  .run()
                  .map(shown.facts()::corrections)
                  .orElse(List.of())
                  .forEach(one ->
                      again(one, one.recipient().map(shown::name).orElse("")).ifPresent(rows::add));
            });
    return rows;
  }

  private Optional<GiftRow> again(Correction one, String recipient) {
    if (one.side() == Correction.Side.RECEIVES) return Optional.empty();
    return Optional.of(
        new GiftRow(shown.name(one.member()), recipient, one.amount(), one.in(texts())));
  }

  private GiftRow gift(GiftLine line, String recipient) {
    return new GiftRow(shown.name(line.donor()), recipient, line.paid(), line.in(texts()));
  }

  private String recipient(GiftLine line) {
    return line.recipient()
        .map(shown::name)
        .orElse(room.text("circle.gift.position", line.position()));
  }

  Optional<Notice> notice() {
    if (shown.isContested())
      return Optional.of(
          new Notice(
              Tone.LOOK,
              room.text("circle.contested", month()),
              room.text("circle.contested.next")));
    return shown
        .shortSheet()
        .map(this::tooLittle)
        .or(() ->
            shown
                .refusal()
                .map(why -> new Notice(Tone.INFO, texts().refusal(why), texts().next(why))));
  }

  private Notice tooLittle(MonthSheet sheet) {
    return new Notice(
        Tone.LOOK,
        room.text(
            "circle.short", month(), texts().euro(sheet.shortfall()), texts().euro(sheet.asked())),
        room.text("circle.short.next"));
  }
}
