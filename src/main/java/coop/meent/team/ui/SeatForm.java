package coop.meent.team.ui;

import coop.meent.base.Refusal;
import coop.meent.composer.Must;
import coop.meent.store.Space;
import coop.meent.talent.Skill;
import coop.meent.team.Seat;
import coop.meent.team.SeatDraft;
import coop.meent.team.SeatOutcome;
import coop.meent.team.SeatRole;
import coop.meent.ui.ChoiceField;
import coop.meent.ui.DateField;
import coop.meent.ui.FormField;
import coop.meent.ui.FormParts;
import coop.meent.ui.NoticeBar;
import coop.meent.ui.Prose;
import coop.meent.ui.ReadersLine;
import coop.meent.work.Assignment;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;

/// The fields of another seat: what it asks, in which weeks, and what the role is.
final class SeatForm {

  private static final int HIGHEST = 5;

  private final ComposeDesk room;
  private final Consumer<Seat> saved;
  private final NoticeBar notice;
  private final ChoiceField<Assignment> assignment;
  private final TextField name = new TextField();
  private final ChoiceField<Skill> skill;
  private final ComboBox<Integer> level = new ComboBox<>();
  private final DateField from;
  private final DateField to;
  private final TextField hours = new TextField();
  private final ChoiceField<Seat> beside;
  private final TextField aim = new TextField();
  private final TextField authority = new TextField();
  private final TextField limits = new TextField();
  private final List<Seat> seats;

  /// What can be chosen.
  record Around(List<Assignment> assignments, List<Skill> skills, List<Seat> seats) {}

  /// A field that is needed is empty, or cannot be read.
  record NotFilledIn() implements Refusal {}

  SeatForm(ComposeDesk room, Around around, Optional<Assignment> chosen, Consumer<Seat> saved) {
    this.room = room;
    this.saved = saved;
    var texts = room.texts();
    seats = around.seats();
    notice = new NoticeBar(texts);
    assignment = new ChoiceField<>(texts);
    skill = new ChoiceField<>(texts);
    from = new DateField(texts);
    to = new DateField(texts);
    beside = new ChoiceField<>(texts);
    assignment.choices(around.assignments(), one -> one.number() + " " + one.name());
    skill.choices(around.skills(), Skill::name);
    level.getItems().setAll(IntStream.rangeClosed(1, HIGHEST).boxed().toList());
    level.setValue(3);
    assignment.value().subscribe(one -> ofAssignment(Optional.ofNullable(one)));
    chosen.ifPresent(assignment.value()::set);
  }

  private void ofAssignment(Optional<Assignment> chosen) {
    chosen.ifPresent(one -> {
      from.setNear(one.from());
      to.setNear(one.from());
      from.setValue(one.from());
      one.to().ifPresent(to::setValue);
    });
    beside.choices(
        seats.stream()
            .filter(seat -> chosen.filter(one -> seat.assignment().equals(one.id())).isPresent())
            .filter(seat -> !seat.isGrowth())
            .toList(),
        Seat::name);
  }

  void open() {
    var save = FormParts.button("seatSave", room.text("team.ui.seat.save"), this::save);
    save.getStyleClass().add("primary");
    save.setDefaultButton(true);
    var form =
        FormParts.form(
            notice,
            field("assignment", "team.ui.choose", assignment),
            field("name", "team.ui.seat.name", name),
            field("skill", "team.ui.seat.skill", skill),
            field("level", "team.ui.seat.level", level),
            field("hours", "team.ui.seat.hours", hours),
            field("from", "work.assignment.from", from),
            field("to", "work.assignment.to", to),
            field("beside", "team.ui.seat.beside", beside),
            Prose.note(room.text("team.ui.seat.beside.why")),
            field("aim", "team.ui.aim", aim),
            field("authority", "team.ui.authority", authority),
            field("limits", "team.ui.limits", limits),
            new ReadersLine(room.desk(), Space.COMMON),
            save);
    room.desk().navigation().open(room.text("team.ui.seat.add"), form);
  }

  private FormField field(String id, String key, javafx.scene.control.Control control) {
    control.setId("seat-" + id);
    return new FormField(room.text(key), control);
  }

  private void save() {
    assignment.settle();
    skill.settle();
    beside.settle();
    var work = assignment.value().get();
    var asked = skill.value().get();
    if (work == null || asked == null || from.typed().isEmpty() || to.typed().isEmpty()) {
      notice.refuse(new NotFilledIn());
      return;
    }
    var musts = List.of(new Must(asked.id(), level.getValue()));
    var role = new SeatRole(aim.getText(), authority.getText(), limits.getText(), Optional.empty());
    var draft =
        SeatDraft.of(
                name.getText(),
                musts,
                from.typed().get(),
                to.typed().get(),
                number(hours.getText()))
            .as(role);
    var senior = beside.value().get();
    var whole = senior == null ? draft : draft.growingBesides(senior.id());
    room.desk().tasks().run(() -> room.seats().add(work.id(), whole), this::told);
  }

  private static int number(String typed) {
    return typed.strip().matches("\\d{1,4}") ? Integer.parseInt(typed.strip()) : 0;
  }

  private void told(SeatOutcome outcome) {
    switch (outcome) {
      case SeatOutcome.Kept(var seat, var _) -> saved.accept(seat);
      case SeatOutcome.Noted _ -> throw new IllegalStateException(outcome.toString());
      case Refusal refusal -> notice.refuse(refusal);
    }
  }
}
