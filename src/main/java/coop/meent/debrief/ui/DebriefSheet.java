package coop.meent.debrief.ui;

import coop.meent.base.Id.DeedId;
import coop.meent.client.Experience.ScopeChanges;
import coop.meent.debrief.Debrief;
import coop.meent.debrief.DebriefOutcome;
import coop.meent.debrief.Gain;
import coop.meent.store.Space;
import coop.meent.ui.ChoiceNames;
import coop.meent.ui.FormField;
import coop.meent.ui.FormParts;
import coop.meent.ui.NoticeBar;
import coop.meent.ui.Prose;
import coop.meent.ui.ReadersLine;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;

/// Beside any page: what work that is done leaves behind, each kept or passed over in one click.
/// What was passed over is not proposed again.
public final class DebriefSheet {

  private final DebriefDesk room;
  private final NoticeBar notice;
  private final VBox open = new VBox(16);

  public DebriefSheet(DebriefDesk room) {
    this.room = room;
    notice = new NoticeBar(room.desk().texts());
  }

  public void open() {
    room.desk()
        .tasks()
        .run(
            () -> room.debriefs().open(room.me().id()),
            found -> {
              show(found);
              var form = FormParts.form(notice, Prose.note(room.text("debrief.why")), open);
              form.getChildren().add(new ReadersLine(room.desk(), Space.COMMON));
              room.desk().navigation().open(room.text("debrief.title"), form);
            });
  }

  private void refresh() {
    room.desk().tasks().run(() -> room.debriefs().open(room.me().id()), this::show);
    room.desk().navigation().refresh();
  }

  private void show(List<Debrief> found) {
    open.getChildren().clear();
    if (found.isEmpty()) open.getChildren().add(Prose.plain(room.text("debrief.none")));
    int number = 0;
    for (var one : found) {
      var part = new VBox(8, Prose.title(one.assignment().name()), Prose.note(below(one)));
      for (var gain : one.gains()) part.getChildren().add(item(one, gain, number++));
      open.getChildren().add(part);
    }
  }

  private String below(Debrief one) {
    return one.client() + " · " + room.text("debrief.ended", room.desk().texts().date(one.ended()));
  }

  private Node item(Debrief one, Gain gain, int number) {
    var item = FormParts.item(Prose.plain(room.sentence(gain)));
    var pass = button("pass-" + number, "debrief.pass", () -> act(() -> pass(one, gain)));
    pass.getStyleClass().add("quiet");
    if (gain instanceof Gain.Tells) {
      var scope = scope(number);
      item.getChildren().add(new FormField(room.text("client.field.scope"), scope));
      item.getChildren()
          .add(
              FormParts.deeds(
                  button("again-" + number, "debrief.again", () -> tell(one, scope, true)),
                  button("notAgain-" + number, "debrief.notAgain", () -> tell(one, scope, false)),
                  pass));
      return item;
    }
    var keep = button("keep-" + number, key(gain), () -> act(() -> take(one, gain)));
    keep.setAccessibleText(keep.getText() + ": " + room.sentence(gain));
    pass.setAccessibleText(pass.getText() + ": " + room.sentence(gain));
    item.getChildren().add(FormParts.deeds(keep, pass));
    return item;
  }

  private static String key(Gain gain) {
    return switch (gain) {
      case Gain.Shows _ -> "debrief.keep.shows";
      case Gain.Raises _ -> "debrief.keep.raises";
      case Gain.Confirms _ -> "talent.confirm";
      case Gain.Tells _ -> "debrief.again";
    };
  }

  private ComboBox<ScopeChanges> scope(int number) {
    var scope = new ComboBox<ScopeChanges>();
    scope.setId("scope-" + number);
    scope.getItems().setAll(ScopeChanges.values());
    scope.setConverter(new ChoiceNames<>(one -> one.in(room.desk().texts())));
    scope.setValue(ScopeChanges.NONE);
    return scope;
  }

  private Button button(String id, String key, Runnable act) {
    return FormParts.button(id, room.text(key), act);
  }

  private DebriefOutcome take(Debrief one, Gain gain) {
    return room.debriefs().take(room.me().id(), one.assignment().id(), gain);
  }

  private DebriefOutcome pass(Debrief one, Gain gain) {
    return room.debriefs().pass(room.me().id(), one.assignment().id(), gain);
  }

  private void tell(Debrief one, ComboBox<ScopeChanges> scope, boolean isAgain) {
    var chosen = scope.getValue();
    act(() -> room.debriefs().tell(room.me().id(), one.assignment().id(), chosen, isAgain));
  }

  private void act(Supplier<DebriefOutcome> deed) {
    room.desk()
        .tasks()
        .run(
            deed,
            outcome -> {
              notice.tell(DebriefOutcome.refusal(outcome));
              if (outcome instanceof DebriefOutcome.Kept(var gain, var made))
                room.desk()
                    .notices()
                    .done(room.text("debrief.kept", room.sentence(gain)), () -> undo(made));
              refresh();
            });
  }

  private void undo(DeedId deed) {
    room.desk().undo(() -> room.debriefs().undo(deed), notice, this::refresh);
  }
}
