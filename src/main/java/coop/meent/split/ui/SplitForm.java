package coop.meent.split.ui;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Refusal;
import coop.meent.member.Member;
import coop.meent.split.Billed;
import coop.meent.split.Division;
import coop.meent.split.MarginRule;
import coop.meent.split.SplitDraft;
import coop.meent.split.SplitDraft.Weight;
import coop.meent.split.SplitKey;
import coop.meent.split.SplitOutcome;
import coop.meent.store.Space;
import coop.meent.ui.ChoiceField;
import coop.meent.ui.FormField;
import coop.meent.ui.Latest;
import coop.meent.ui.NoticeBar;
import coop.meent.ui.Prose;
import coop.meent.ui.ReadersLine;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Asks how an invoice is divided, and shows every share to the cent with its reason while it is
/// filled in.
final class SplitForm {

  private final TeamDesk room;
  private final Billed billed;
  private final NoticeBar notice;
  private final ChoiceField<SplitKey> key;
  private final TextField margin = new TextField();
  private final VBox warning = new VBox();
  private final Map<MemberId, TextField> weights = new LinkedHashMap<>();
  private final VBox lines = new VBox(6);
  private final VBox outcome = new VBox(8);
  private final Button deed = new Button();
  private final ChoiceField<Member> another;
  private final Latest latest;
  private List<Member> team = List.of();

  SplitForm(TeamDesk room, Billed billed) {
    this.room = room;
    this.billed = billed;
    notice = new NoticeBar(room.texts());
    key = new ChoiceField<>(room.texts());
    another = new ChoiceField<>(room.texts());
    latest = new Latest(room.desk().tasks());
  }

  private record Start(List<Member> team, Optional<MarginRule> margin) {}

  void open() {
    room.desk()
        .tasks()
        .run(
            () ->
                new Start(
                    room.team(billed.date()),
                    room.team().splits().margin(billed.assignment(), billed.date())),
            this::show);
  }

  private void show(Start start) {
    team = start.team();
    var texts = room.texts();
    key.setId("splitKey");
    key.choices(List.of(SplitKey.values()), one -> one.in(texts));
    key.value().set(SplitKey.HOURS);
    margin.setId("splitMargin");
    margin.setText(start.margin().map(rule -> Words.number(texts, rule.percent())).orElse("0"));
    another.setId("splitMember");
    another.choices(team, Member::numbered);
    another.value().subscribe((before, chosen) -> add(chosen));
    deed.setId("splitDeed");
    deed.setText(room.text("split.divide.deed"));
    deed.getStyleClass().add("primary");
    deed.setDefaultButton(true);
    deed.setOnAction(event -> act());
    for (var one : billed.worked()) line(one.member(), Words.number(texts, one.hours()));
    var form =
        new VBox(
            notice,
            Prose.note(
                room.text(
                    "split.divide.what",
                    billed.clientName(),
                    billed.work(),
                    texts.euro(billed.net()))),
            new FormField(room.text("split.margin"), margin),
            warning,
            new FormField(room.text("split.key"), key),
            Prose.title(room.text("split.team")),
            lines,
            new FormField(room.text("split.member.add"), another),
            Prose.title(room.text("split.shares")),
            outcome,
            new ReadersLine(room.desk(), Space.OFFICE),
            deed);
    form.getStyleClass().add("form");
    key.value().subscribe((before, now) -> look());
    margin.textProperty().subscribe((before, now) -> look());
    room.desk().navigation().open(room.text("split.divide.title", billed.number()), form);
    look();
  }

  private void add(@org.jspecify.annotations.Nullable Member chosen) {
    if (chosen == null) return;
    if (!weights.containsKey(chosen.id())) line(chosen.id(), "");
    var field = weights.get(chosen.id());
    another.value().set(null);
    if (field != null) field.requestFocus();
  }

  private void line(MemberId member, String value) {
    var who = team.stream().filter(one -> one.id().equals(member)).findFirst();
    var name = Prose.strong(who.map(Member::numbered).orElse("?"));
    name.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(name, Priority.ALWAYS);
    var field = new TextField(value);
    field.setId("weight-" + (weights.size() + 1));
    field.setPrefWidth(110);
    field.setMinWidth(90);
    field.getStyleClass().add("money-field");
    field.setAccessibleText(who.map(Member::name).orElse("?"));
    field.textProperty().subscribe((before, now) -> look());
    name.setLabelFor(field);
    weights.put(member, field);
    var row = new HBox(12, name, field);
    row.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
    lines.getChildren().add(row);
    look();
  }

  /// Empty while something cannot be read as a number.
  private Optional<SplitDraft> draft() {
    key.settle();
    var by = key.value().get();
    var percent = Words.read(margin.getText());
    if (by == null || percent.isEmpty()) return Optional.empty();
    List<Weight> all = new ArrayList<>();
    for (var one : weights.entrySet()) {
      var typed = one.getValue().getText();
      if (typed.isBlank()) continue;
      var weight = Words.read(typed);
      if (weight.isEmpty()) return Optional.empty();
      all.add(new Weight(one.getKey(), weight.get()));
    }
    return Optional.of(new SplitDraft(billed.id(), percent.get(), by, all));
  }

  private void look() {
    notice.notice().set(null);
    warn();
    var draft = draft();
    if (draft.isEmpty()) {
      tell(List.of(Prose.note(room.text("split.unreadable"))));
      return;
    }
    if (draft.get().weights().isEmpty()) {
      tell(List.of(Prose.note(room.text("split.shares.none"))));
      return;
    }
    latest.run(() -> room.team().splits().preview(draft.get()), this::show);
  }

  /// Without a margin the profit of the cooperative cannot be shared as the tax law wants it.
  private void warn() {
    boolean isNone = Words.read(margin.getText()).filter(some -> some.signum() == 0).isPresent();
    warning.getChildren().clear();
    if (isNone) warning.getChildren().add(Prose.note(room.text("split.margin.none")));
    warning.setManaged(isNone);
  }

  private void show(SplitOutcome<Division> preview) {
    switch (preview) {
      case SplitOutcome.Done<Division>(var division, var _) -> tell(shares(division));
      case SplitOutcome.Refused<Division>(Refusal why) ->
          tell(
              List.of(Prose.strong(room.texts().refusal(why)), Prose.note(room.texts().next(why))));
    }
  }

  private List<Node> shares(Division division) {
    var texts = room.texts();
    List<Node> nodes = new ArrayList<>();
    nodes.add(
        Prose.note(
            room.text(
                "split.kept",
                Words.number(texts, division.margin().value().movePointRight(2)),
                texts.euro(division.net()),
                texts.euro(division.kept()),
                texts.euro(division.toTeam()))));
    for (var part : division.parts()) {
      var name =
          team.stream()
              .filter(one -> one.id().equals(part.claim().member()))
              .findFirst()
              .map(Member::name)
              .orElse("?");
      nodes.add(
          SharePart.of(
              name,
              texts.euro(part.amount()),
              Words.why(texts, part, division.toTeam(), division.key())));
    }
    return nodes;
  }

  private void tell(List<Node> nodes) {
    outcome.getChildren().setAll(nodes);
  }

  private void act() {
    var draft = draft();
    if (draft.isEmpty()) {
      (Words.read(margin.getText()).isEmpty() ? margin : key).requestFocus();
      return;
    }
    room.run(
        () -> room.team().splits().split(draft.get()),
        notice,
        split -> room.done(room.text("split.divide.done", split.invoiceNumber())));
  }
}
