package coop.meent.circle.ui;

import coop.meent.base.Id.CircleId;
import coop.meent.base.Texts;
import coop.meent.circle.AllianceFacts;
import coop.meent.circle.CircleFacts;
import coop.meent.circle.TakenBack;
import coop.meent.store.Space;
import coop.meent.ui.ChoiceNames;
import coop.meent.ui.Desk;
import coop.meent.ui.Dialogs;
import coop.meent.ui.FormField;
import coop.meent.ui.FormParts;
import coop.meent.ui.NoticeBar;
import coop.meent.ui.Prose;
import coop.meent.ui.ReadersLine;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/// What can be done with an alliance: it is founded, circles join and leave, they give for a month
/// and that is taken back; of a month that was computed twice, one is kept.
final class AllianceDeeds {

  private static final int AHEAD = 12;

  private final CircleDesk room;
  private final ShownAlliance shown;
  private final NoticeBar notice;
  private final Runnable after;
  private final Desk desk;
  private final Texts texts;

  AllianceDeeds(CircleDesk room, ShownAlliance shown, NoticeBar notice, Runnable after) {
    this.room = room;
    this.shown = shown;
    this.notice = notice;
    this.after = after;
    desk = room.desk();
    texts = desk.texts();
  }

  Button toFound() {
    return primary("foundAlliance", texts.get("circle.alliance.found"), this::found);
  }

  private static Button primary(String id, String words, Runnable deed) {
    var button = FormParts.button(id, words, deed);
    button.getStyleClass().add("primary");
    return button;
  }

  List<Button> buttons() {
    List<Button> buttons = new ArrayList<>();
    var alliance = shown.alliance().orElseThrow();
    if (shown.mayRun()) buttons.addAll(ofMonth(alliance));
    if (!shown.mayRule()) return buttons;
    if (!outside(alliance).isEmpty())
      buttons.add(
          FormParts.button(
              "joinAlliance",
              texts.get("circle.alliance.join"),
              () -> move(alliance, true, outside(alliance))));
    buttons.add(
        FormParts.button(
            "leaveAlliance",
            texts.get("circle.alliance.leave"),
            () -> move(alliance, false, shown.circles())));
    return buttons;
  }

  private List<CircleFacts> outside(AllianceFacts alliance) {
    return shown.all().stream()
        .filter(one -> !alliance.circles(shown.month()).contains(one.circle().id()))
        .toList();
  }

  private List<Button> ofMonth(AllianceFacts alliance) {
    if (shown.isContested())
      return alliance.months().stream()
          .filter(one -> one.month().equals(shown.month()))
          .map(one -> {
            var given = room.alliances().sheet(one).map(sheet -> texts.euro(sheet.given()));
            return FormParts.button(
                "keep-" + one.mark().substring(0, 6),
                texts.get("circle.keep", given.orElse(one.mark().substring(0, 8))),
                () ->
                    room.act(
                        () -> room.alliances().keep(alliance.id(), one.id()),
                        notice,
                        texts.get("circle.kept"),
                        after));
          })
          .toList();
    var when = room.month(shown.month());
    if (shown.kept().isPresent())
      return List.of(
          FormParts.button(
              "withdrawAlliance",
              texts.get("circle.alliance.withdraw"),
              () -> withdraw(alliance, when)));
    if (shown.sheet().filter(one -> one.isMoving()).isEmpty()) return List.of();
    var give =
        primary(
            "giveAlliance", texts.get("circle.alliance.give", when), () -> give(alliance, when));
    give.setDisable(shown.refusal().isPresent());
    return List.of(give);
  }

  private void give(AllianceFacts alliance, String when) {
    desk.dialogs()
        .confirm(
            new Dialogs.Question(
                texts.get("circle.alliance.give.title", when),
                texts.get("circle.alliance.give.text"),
                texts.get("circle.alliance.give", when),
                false),
            () ->
                room.act(
                    () -> room.alliances().give(alliance.id(), shown.month()),
                    notice,
                    texts.get("circle.alliance.given"),
                    after));
  }

  private void withdraw(AllianceFacts alliance, String when) {
    var reason = OneOf.of("withdrawAllianceReason", TakenBack.given(), texts);
    var bar = new NoticeBar(texts);
    var deed =
        primary(
            "withdrawAllianceDeed",
            texts.get("circle.alliance.withdraw.deed", when),
            () ->
                room.act(
                    () ->
                        room.alliances().withdraw(alliance.id(), shown.month(), reason.getValue()),
                    bar,
                    texts.get("circle.alliance.withdrawn"),
                    after));
    deed.disableProperty().bind(reason.valueProperty().isNull());
    open(
        texts.get("circle.alliance.withdraw"),
        bar,
        Prose.note(texts.get("circle.withdraw.why")),
        new FormField(texts.get("circle.reason"), reason),
        deed);
    reason.requestFocus();
  }

  private void open(String title, Node... parts) {
    desk.navigation().open(title, FormParts.form(parts));
  }

  private ComboBox<YearMonth> months(String id) {
    var from = new ComboBox<YearMonth>();
    from.setId(id);
    from.setConverter(new ChoiceNames<>(room::month));
    var first =
        shown.all().stream()
            .map(CircleFacts::nextMonth)
            .max(YearMonth::compareTo)
            .orElse(YearMonth.from(room.today()));
    for (int i = 0; i <= AHEAD; i++) from.getItems().add(first.plusMonths(i));
    from.setValue(first);
    return from;
  }

  /// Opens the form for a new alliance.
  private void found() {
    var name = new TextField();
    name.setId("allianceName");
    var from = months("allianceFrom");
    var resolution = new TextField();
    resolution.setId("allianceResolution");
    Map<CircleId, CheckBox> chosen = new LinkedHashMap<>();
    var boxes = new VBox(6);
    for (var one : shown.all()) {
      var box = new CheckBox(one.circle().name());
      box.setSelected(true);
      chosen.put(one.circle().id(), box);
      boxes.getChildren().add(box);
    }
    var bar = new NoticeBar(texts);
    var deed =
        primary(
            "foundAllianceDeed",
            texts.get("circle.alliance.found.deed"),
            () -> {
              var circles =
                  chosen.entrySet().stream()
                      .filter(one -> one.getValue().isSelected())
                      .map(Map.Entry::getKey)
                      .toList();
              room.act(
                  () ->
                      room.alliances()
                          .found(name.getText(), circles, from.getValue(), resolution.getText()),
                  bar,
                  texts.get("circle.alliance.found.done", name.getText().strip()),
                  after);
            });
    deed.setDefaultButton(true);
    var decided = new FormField(texts.get("circle.resolution"), resolution);
    decided.setHint(texts.get("circle.resolution.hint"));
    open(
        texts.get("circle.alliance.found"),
        bar,
        Prose.note(texts.get("circle.alliance.found.why")),
        new FormField(texts.get("circle.name"), name),
        Prose.strong(texts.get("circle.alliance.circles")),
        boxes,
        new FormField(texts.get("circle.from"), from),
        decided,
        new ReadersLine(desk, Space.COMMON),
        deed);
    name.requestFocus();
  }

  /// A circle joins or leaves.
  private void move(AllianceFacts alliance, boolean isIn, List<CircleFacts> choices) {
    var circle = new ComboBox<CircleFacts>();
    circle.setId("allianceCircle");
    circle.setConverter(new ChoiceNames<>(one -> one.circle().name()));
    circle.getItems().setAll(choices);
    if (!choices.isEmpty()) circle.setValue(choices.getFirst());
    var from = months("allianceFrom");
    var resolution = new TextField();
    resolution.setId("allianceResolution");
    var bar = new NoticeBar(texts);
    var words = isIn ? "circle.alliance.join" : "circle.alliance.leave";
    var deed =
        primary(
            "moveAllianceDeed",
            texts.get(isIn ? "circle.alliance.join.deed" : "circle.alliance.leave.deed"),
            () -> {
              var one = circle.getValue();
              if (one == null) {
                circle.requestFocus();
                return;
              }
              var id = one.circle().id();
              room.act(
                  () ->
                      isIn
                          ? room.alliances()
                              .join(alliance.id(), id, from.getValue(), resolution.getText())
                          : room.alliances()
                              .leave(alliance.id(), id, from.getValue(), resolution.getText()),
                  bar,
                  texts.get(isIn ? "circle.alliance.joined" : "circle.alliance.left"),
                  after);
            });
    deed.setDefaultButton(true);
    open(
        texts.get(words),
        bar,
        Prose.note(texts.get(isIn ? "circle.alliance.found.why" : "circle.alliance.leave.why")),
        new FormField(texts.get("circle.alliance.circle"), circle),
        new FormField(texts.get("circle.from"), from),
        new FormField(texts.get("circle.resolution"), resolution),
        new ReadersLine(desk, Space.COMMON),
        deed);
    circle.requestFocus();
  }
}
