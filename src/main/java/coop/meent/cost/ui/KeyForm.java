package coop.meent.cost.ui;

import coop.meent.base.Id.MemberId;
import coop.meent.cost.CostKey;
import coop.meent.cost.CostPool;
import coop.meent.cost.KeyDraft;
import coop.meent.cost.KeyKind;
import coop.meent.member.Member;
import coop.meent.store.Space;
import coop.meent.ui.ChoiceNames;
import coop.meent.ui.DateField;
import coop.meent.ui.FormField;
import coop.meent.ui.FormParts;
import coop.meent.ui.Notice;
import coop.meent.ui.NoticeBar;
import coop.meent.ui.Prose;
import coop.meent.ui.ReadersLine;
import coop.meent.ui.Tone;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/// By what a pool is shared from a day on, with the resolution that said so, and the keys that held
/// before.
final class KeyForm {

  private final CostDesk room;
  private final CostPool pool;
  private final NoticeBar notice;
  private final ComboBox<KeyKind> kind = new ComboBox<>();
  private final DateField from;
  private final DateField resolved;
  private final TextField resolution = new TextField();
  private final VBox weights = new VBox(8);
  private final Map<MemberId, TextField> fields = new LinkedHashMap<>();

  private record Read(List<CostKey> keys, List<Member> members) {}

  KeyForm(CostDesk room, CostPool pool) {
    this.room = room;
    this.pool = pool;
    notice = new NoticeBar(room.texts());
    from = new DateField(room.texts());
    resolved = new DateField(room.texts());
  }

  void open() {
    room.desk().tasks().run(() -> new Read(room.costs().keys(pool.id()), present()), this::show);
  }

  private List<Member> present() {
    return room.members().members().stream()
        .filter(one -> one.left().filter(room.today()::isAfter).isEmpty())
        .toList();
  }

  private void show(Read read) {
    kind.setId("keyKind");
    from.setId("keyFrom");
    resolved.setId("keyResolved");
    resolution.setId("keyResolution");
    kind.setConverter(new ChoiceNames<>(one -> one.in(room.texts())));
    kind.getItems().setAll(KeyKind.values());
    kind.setMaxWidth(Double.MAX_VALUE);
    from.setNear(room.today());
    resolved.setNear(room.today());
    var next = pool.rhythm().after(pool.rhythm().around(room.today()));
    from.setValue(next.from());
    resolved.setValue(room.today());
    for (var member : read.members) {
      var field = new TextField();
      field.setId("weight-" + member.number().map(String::valueOf).orElse(member.name()));
      fields.put(member.id(), field);
      weights.getChildren().add(new FormField(member.name(), field));
    }
    var why = Prose.note("");
    kind.valueProperty()
        .subscribe(one -> {
          if (one == null) return;
          why.setText(room.text("cost.key." + one.name() + ".why"));
          weights.setVisible(one.isFixed());
          weights.setManaged(one.isFixed());
        });
    fill(read.keys.isEmpty() ? null : read.keys.getLast());
    var says = new FormField(room.text("cost.resolution"), resolution);
    says.setHint(room.text("cost.resolution.hint"));
    var deed = new Button(room.text("cost.key.fix"));
    deed.setId("keyDeed");
    deed.getStyleClass().add("primary");
    deed.setDefaultButton(true);
    deed.setOnAction(event -> act());
    var form =
        FormParts.form(
            notice,
            Prose.note(room.text("cost.key.form")),
            new FormField(room.text("cost.by"), kind),
            why,
            weights,
            new FormField(room.text("cost.from"), from),
            says,
            new FormField(room.text("cost.resolvedOn"), resolved),
            new ReadersLine(room.desk(), Space.COMMON),
            deed);
    if (!read.keys.isEmpty()) form.getChildren().add(Prose.title(room.text("cost.key.before")));
    for (var key : read.keys.reversed())
      form.getChildren()
          .add(
              FormParts.item(
                  FormParts.pair(
                      key.kind().in(room.texts()),
                      room.text("split.margin.from", room.texts().date(key.from())),
                      true),
                  Prose.note(
                      room.text(
                          "cost.resolved", key.resolution(), room.texts().date(key.resolved())))));
    room.desk().navigation().open(room.text("cost.key.title", pool.name()), form);
  }

  private void fill(@org.jspecify.annotations.Nullable CostKey last) {
    kind.setValue(last == null ? KeyKind.WEEKS : last.kind());
    if (last == null) return;
    last.weights()
        .forEach((member, weight) -> {
          var field = fields.get(member);
          if (field != null) field.setText(weight.toPlainString());
        });
  }

  private void act() {
    var starts = from.typed();
    var decided = resolved.typed();
    if (starts.isEmpty() || decided.isEmpty()) {
      (starts.isEmpty() ? from : resolved).requestFocus();
      return;
    }
    var typed = typed();
    if (typed.isEmpty()) return;
    var draft =
        new KeyDraft(
            kind.getValue(), typed.get(), starts.get(), decided.get(), resolution.getText());
    room.run(
        () -> room.costs().fix(pool.id(), draft),
        notice,
        (key, deed) ->
            room.undoable(
                room.text("cost.key.done", pool.name(), room.texts().date(key.from())), deed));
  }

  /// Empty when something is no number.
  private Optional<Map<MemberId, BigDecimal>> typed() {
    Map<MemberId, BigDecimal> found = new HashMap<>();
    if (!kind.getValue().isFixed()) return Optional.of(found);
    for (var one : fields.entrySet()) {
      var text = one.getValue().getText().strip().replace(',', '.');
      if (text.isEmpty()) continue;
      if (!text.matches("\\d{1,9}(\\.\\d{1,4})?")) {
        one.getValue().requestFocus();
        notice.notice().set(new Notice(Tone.LOOK, room.text("cost.key.wrong", text), ""));
        return Optional.empty();
      }
      found.put(one.getKey(), new BigDecimal(text));
    }
    return Optional.of(found);
  }
}
