package coop.meent.statute.ui;

import coop.meent.base.Id.DeedId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Refusal;
import coop.meent.base.Texts;
import coop.meent.statute.Law;
import coop.meent.statute.RuleKey;
import coop.meent.statute.RuleNotice;
import coop.meent.statute.RuleVersion;
import coop.meent.statute.Rulebook;
import coop.meent.statute.TellOutcome;
import coop.meent.ui.DateField;
import coop.meent.ui.FormField;
import coop.meent.ui.NoticeBar;
import coop.meent.ui.Prose;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/// One rule: its versions, and who was told of the newest, on which day and how; those who were not
/// are ticked and noted together.
final class RuleSheet {

  /// Where the sheet leads.
  record Ways(Consumer<Optional<RuleKey>> lay, BiConsumer<String, DeedId> saved) {}

  private record Found(Rulebook book, List<RuleVersion> history, List<People.Named> members) {}

  private final StatutesDesk room;
  private final RuleRow row;
  private final LocalDate day;
  private final Ways ways;
  private final Texts texts;
  private final NoticeBar notice;
  private final DateField told;
  private final TextField proof = new TextField();
  private final Map<MemberId, CheckBox> ticks = new LinkedHashMap<>();

  RuleSheet(StatutesDesk room, RuleRow row, LocalDate day, Ways ways) {
    this.room = room;
    this.row = row;
    this.day = day;
    this.ways = ways;
    texts = room.desk().texts();
    notice = new NoticeBar(texts);
    told = new DateField(texts);
  }

  void open() {
    if (row.version().isEmpty() && row.waits().isEmpty()) ways.lay.accept(row.key());
    else room.desk().tasks().run(this::find, this::show);
  }

  private Found find() {
    var book = room.statutes().rulebook();
    var key = row.version().or(row::waits).map(RuleVersion::key).orElseThrow();
    return new Found(book, book.history(key), room.people().membersOn(day));
  }

  private void show(Found found) {
    var form = new VBox(notice);
    form.getStyleClass().add("form");
    for (var version : found.history.reversed()) form.getChildren().add(item(version));
    row.key().ifPresent(key -> form.getChildren().add(lay(key)));
    form.getChildren().add(Prose.title(texts.get("statute.told")));
    form.getChildren().add(Prose.note(texts.get("statute.binding.why")));
    form.getChildren().addAll(people(found));
    room.desk().navigation().open(row.name(texts), form);
  }

  private Node item(RuleVersion version) {
    var item =
        new VBox(
            2,
            Prose.strong(version.says(texts)),
            Prose.note(texts.get("statute.version", Law.cited(version.article()), version.from())));
    version.resolution().ifPresent(by -> item.getChildren().add(Prose.note(by)));
    if (version.isReserved()) item.getChildren().add(Prose.note(texts.get("statute.reserved")));
    item.getStyleClass().add("rule-item");
    return item;
  }

  private Node lay(RuleKey key) {
    var lay = new Button(texts.get("statute.version.new"));
    lay.setId("newVersion");
    lay.setOnAction(event -> ways.lay.accept(Optional.of(key)));
    return lay;
  }

  private List<Node> people(Found found) {
    var newest = found.history.getLast();
    List<Node> lines = new ArrayList<>();
    for (var who : found.members) lines.add(person(found.book, newest, who));
    if (ticks.isEmpty()) return lines;
    told.setId("toldDay");
    told.setNear(room.today());
    told.setValue(room.today());
    proof.setId("toldProof");
    var how = new FormField(texts.get("member.paper.proof"), proof);
    how.setHint(texts.get("member.step.proof"));
    var deed = new Button(texts.get("statute.told.deed"));
    deed.setId("toldDeed");
    deed.getStyleClass().add("primary");
    deed.setOnAction(event -> act(newest));
    lines.add(new FormField(texts.get("statute.told.day"), told));
    lines.add(how);
    lines.add(deed);
    return lines;
  }

  private Node person(Rulebook book, RuleVersion version, People.Named who) {
    var from = book.bindsFrom(version, who.bound());
    if (from.isPresent()) {
      var by = book.notice(version, who.bound().member()).flatMap(RuleNotice::proof);
      var words = texts.get("statute.bound", who.name(), from.get());
      return Prose.note(by.map(proof -> words + " · " + proof).orElse(words));
    }
    var tick = new CheckBox(texts.get("statute.unbound", who.name()));
    tick.setId("told-" + ticks.size());
    tick.setWrapText(true);
    tick.setSelected(true);
    ticks.put(who.bound().member(), tick);
    return tick;
  }

  private void act(RuleVersion version) {
    var on = told.typed();
    if (on.isEmpty()) {
      told.requestFocus();
      return;
    }
    var chosen =
        ticks.entrySet().stream()
            .filter(tick -> tick.getValue().isSelected())
            .map(Map.Entry::getKey)
            .toList();
    var by = Optional.of(proof.getText().strip()).filter(text -> !text.isEmpty());
    room.desk()
        .tasks()
        .run(() -> room.statutes().tell(version.id(), chosen, on.get(), by), this::tell);
  }

  private void tell(TellOutcome outcome) {
    switch (outcome) {
      case TellOutcome.Told(var count, var deed) ->
          ways.saved.accept(texts.count("cli.statute.told.done", count), deed);
      case Refusal refusal -> notice.refuse(refusal);
    }
  }
}
