package coop.meent.sync.ui;

import coop.meent.ui.Card;
import coop.meent.ui.Prose;
import coop.meent.ui.Tone;
import coop.meent.ui.Waiting;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What a person is to decide, and what does not count: each with its reason and the deed that ends
/// its waiting.
final class NeedsCard {

  /// More are in the merge report.
  private static final int MOST = 30;

  private final SyncDesk desk;
  private final Deciding deciding;

  NeedsCard(SyncDesk desk, Deciding deciding) {
    this.desk = desk;
    this.deciding = deciding;
  }

  List<Card> show(Picture picture) {
    var needs = needs(picture);
    var card = list("needs", desk.text("sync.ui.needs"), needs);
    if (needs.isEmpty()) card.getContent().setAll(Prose.note(desk.text("sync.ui.needs.nothing")));
    var refused =
        picture.refused().stream()
            .map(change ->
                new Waiting(
                    change.isMine() ? Tone.LOOK : Tone.NEUTRAL,
                    desk.text(
                        change.isMine() ? "sync.ui.refused.mine" : "sync.ui.refused.theirs",
                        change.author(),
                        new DeedWords(desk.texts()).of(change.deed())),
                    desk.moments().full(change.when())
                        + " · "
                        + desk.texts().refusal(change.reason()),
                    desk.text("sync.ui.refused.deed"),
                    () -> deciding.refused(change)))
            .toList();
    return refused.isEmpty()
        ? List.of(card)
        : List.of(card, list("refused", desk.text("sync.ui.refused"), refused));
  }

  private List<Waiting> needs(Picture picture) {
    List<Waiting> needs = new ArrayList<>();
    for (var asking : picture.requests())
      needs.add(
          new Waiting(
              Tone.WAIT,
              desk.text("sync.ui.request", asking.name()),
              desk.text("sync.ui.request.why", asking.fingerprint()),
              desk.text("sync.ui.request.deed"),
              () -> deciding.request(asking)));
    if (picture.stage() == Picture.Stage.IN && picture.where().recoverable().isEmpty())
      needs.add(
          new Waiting(
              Tone.WAIT,
              desk.text("sync.ui.recovery.missing"),
              desk.text("sync.ui.recovery.missing.why"),
              desk.text("sync.ui.recovery.deed"),
              deciding::recovery));
    for (var clash : picture.clashes()) needs.add(need(clash));
    for (var late : picture.late())
      needs.add(
          new Waiting(
              Tone.LOOK,
              desk.text("sync.ui.late", desk.texts().shortDate(late.entry().date())),
              desk.text(
                  "sync.ui.late.why",
                  desk.texts().euro(late.entry().amount()),
                  late.entry().text(),
                  late.author()),
              desk.text("sync.ui.late.deed"),
              () -> deciding.late(late)));
    for (var twice : picture.twice())
      needs.add(
          new Waiting(
              Tone.LOOK,
              desk.text("sync.ui.twice", twice.text()),
              desk.text("sync.ui.twice.why", twice.reference()),
              desk.text("sync.ui.twice.deed"),
              () -> deciding.twice(twice)));
    for (var suspended : picture.suspended())
      needs.add(
          new Waiting(
              Tone.LOOK,
              desk.text("sync.ui.suspended", suspended.owner()),
              desk.text(
                  "sync.ui.suspended.why", suspended.by(), desk.moments().full(suspended.when())),
              desk.text("sync.ui.suspended.deed"),
              () -> deciding.suspended(suspended)));
    for (var leaver : picture.leavers())
      needs.add(
          new Waiting(
              Tone.WAIT,
              desk.text("sync.ui.leaver", leaver.member()),
              desk.text("sync.ui.leaver.why", leaver.left().map(desk.texts()::date).orElse("?")),
              desk.text("sync.ui.leaver.deed"),
              () -> deciding.leaver(leaver)));
    return needs;
  }

  private Waiting need(Clash clash) {
    var first = clash.sides().getFirst();
    var other = clash.sides().getLast();
    return new Waiting(
        Tone.WAIT,
        clash.thing(),
        desk.text(
            clash.isDecision() ? "sync.ui.decision.why" : "sync.ui.clash.why",
            first.author(),
            first.said(),
            other.author(),
            other.said()),
        desk.text("sync.ui.clash.deed"),
        () -> deciding.clash(clash));
  }

  private Card list(String id, String title, List<Waiting> all) {
    var rows = new VBox();
    rows.setId(id);
    rows.getStyleClass().add("wait-list");
    int number = 0;
    for (var one : all.subList(0, Math.min(MOST, all.size())))
      rows.getChildren().add(row(id + "-" + ++number, one));
    if (all.size() > MOST)
      rows.getChildren().add(Prose.note(desk.text("sync.ui.needs.more", all.size() - MOST)));
    var card = new Card(title, rows);
    card.setNote(all.isEmpty() ? "" : desk.texts().value(all.size()));
    return card;
  }

  private static Node row(String id, Waiting waiting) {
    var dot = new Region();
    dot.getStyleClass().addAll("dot", waiting.tone().style());
    var words = new VBox(Prose.plain(waiting.what()), Prose.note(waiting.why()));
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    var deed = new Button(waiting.deed());
    deed.setId(id);
    deed.setMinWidth(Region.USE_PREF_SIZE);
    deed.setAccessibleText(waiting.deed() + ": " + waiting.what());
    deed.setOnAction(event -> waiting.act().run());
    var row = new HBox(dot, words, deed);
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("wait-row");
    return row;
  }
}
