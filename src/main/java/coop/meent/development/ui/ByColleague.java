package coop.meent.development.ui;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Money;
import coop.meent.development.TeachingDraft;
import coop.meent.development.TeachingRate;
import coop.meent.ui.MoneyField;
import coop.meent.ui.Prose;
import coop.meent.work.HoursText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/// Part of the form that asks for training: who teaches it, and where that is a colleague how many
/// hours at what rate, in place of what it costs.
final class ByColleague {

  private static final int HOURS = 120;

  private final DevelopmentDesk room;
  private final TeachingRate rate;
  private final ComboBox<Optional<MemberId>> teacher;
  private final TextField hours;
  private final MoneyField asked;
  private final VBox sum = new VBox(4);

  ByColleague(DevelopmentDesk room, TrainingForm form, TeachingRate rate) {
    this.room = room;
    this.rate = rate;
    List<Optional<MemberId>> choices = new ArrayList<>(List.of(Optional.empty()));
    for (var one : room.development().receivers(room.me())) choices.add(Optional.of(one));
    teacher =
        form.choice(
            "teacher",
            choices,
            one -> one.map(room::name).orElse(room.text("development.teaching.elsewhere")));
    hours = form.words("hours", HoursText.shown(HOURS));
    asked = form.money("rate", Optional.of(rate.cap()));
    sum.setId("lessonSum");
    form.part(sum);
  }

  /// @param cost what is filled in where nobody of the members teaches
  void over(MoneyField cost) {
    teacher.valueProperty().subscribe(() -> show(cost));
    hours.textProperty().subscribe(() -> tell(cost));
    asked.value().subscribe(() -> tell(cost));
  }

  private void show(MoneyField cost) {
    boolean isTaught = isTaught();
    set(cost, !isTaught);
    set(hours, isTaught);
    set(asked, isTaught);
    tell(cost);
  }

  private static void set(Control field, boolean isShown) {
    Node whole = field.getParent();
    whole.setVisible(isShown);
    whole.setManaged(isShown);
  }

  /// What is paid back of it follows from what it costs, so that the other field has that too.
  private void tell(MoneyField cost) {
    List<Node> parts = new ArrayList<>();
    if (isTaught()) {
      draft().ifPresent(one -> cost.value().set(one.cost(room.today())));
      draft()
          .ifPresent(one ->
              parts.add(
                  Prose.strong(
                      room.text(
                          "development.teaching.sum", room.texts().euro(one.cost(room.today()))))));
      parts.add(
          Prose.note(
              room.text(
                  "development.teaching.cap", room.texts().euro(rate.cap()), rate.resolution())));
      parts.add(Prose.note(room.text("development.teaching.read")));
    }
    sum.getChildren().setAll(parts);
    sum.setManaged(!parts.isEmpty());
  }

  boolean isTaught() {
    return teacher.getValue() != null && teacher.getValue().isPresent();
  }

  /// Empty while a field that is needed cannot be read.
  Optional<TeachingDraft> draft() {
    var minutes = HoursText.read(hours.getText());
    Money amount = asked.value().get();
    if (!isTaught() || minutes.isEmpty() || amount == null) return Optional.empty();
    return teacher.getValue().map(one -> new TeachingDraft(one, minutes.getAsInt(), amount));
  }
}
