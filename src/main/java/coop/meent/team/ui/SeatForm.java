package coop.meent.team.ui;

import coop.meent.base.Id.SkillId;
import coop.meent.base.Refusal;
import coop.meent.composer.Must;
import coop.meent.store.Space;
import coop.meent.talent.Skill;
import coop.meent.talent.Statement;
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
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.TextField;

/// The fields of a seat, another one or one that is there: what it asks, in which weeks, and what
/// the role is.
final class SeatForm {

  private final ComposeDesk room;
  private final Consumer<Seat> saved;
  private final NoticeBar notice;
  private final ChoiceField<Assignment> assignment;
  private final TextField name = new TextField();
  private final MustFields musts;
  private final DateField from;
  private final DateField to;
  private final TextField hours = new TextField();
  private final ChoiceField<Seat> beside;
  private final TextField aim = new TextField();
  private final TextField authority = new TextField();
  private final TextField limits = new TextField();
  private final TextField budget = new TextField();
  private final List<Seat> seats;
  private final List<Assignment> assignments;
  private Optional<Seat> changed = Optional.empty();

  /// What can be chosen.
  record Around(List<Assignment> assignments, List<Skill> skills, List<Seat> seats) {

    static Around read(ComposeDesk room) {
      return new Around(
          room.work().assignments(),
          room.skills().talents().listed(),
          room.seats().facts().seats().stream().filter(Seat::stands).toList());
    }
  }

  /// A field that is needed is empty, or cannot be read.
  record NotFilledIn() implements Refusal {}

  SeatForm(ComposeDesk room, Around around, Optional<Assignment> chosen, Consumer<Seat> saved) {
    this.room = room;
    this.saved = saved;
    var texts = room.texts();
    seats = around.seats();
    notice = new NoticeBar(texts);
    assignment = new ChoiceField<>(texts);
    musts = new MustFields(texts, around.skills());
    from = new DateField(texts);
    to = new DateField(texts);
    beside = new ChoiceField<>(texts);
    assignment.choices(around.assignments(), one -> one.number() + " " + one.name());
    assignments = around.assignments();
    assignment.value().subscribe(one -> ofAssignment(Optional.ofNullable(one)));
    chosen.ifPresent(assignment.value()::set);
  }

  /// Shows a seat to change; its assignment stays.
  SeatForm of(Optional<Seat> known) {
    changed = known;
    known.ifPresent(this::fill);
    return this;
  }

  /// Another seat beside one, for somebody who learns there what its holder knows.
  ///
  /// @param skill to learn; below the level that the seat beside it asks
  SeatForm growing(Seat senior, SkillId skill, LocalDate today) {
    fill(senior);
    beside.value().set(senior);
    name.setText(room.text("team.seats.growth.name", senior.name()));
    musts.show(List.of(new Must(skill, Statement.LOWEST)));
    if (senior.from().isBefore(today)) from.setValue(today);
    List.of(aim, authority, limits, budget).forEach(TextField::clear);
    return this;
  }

  private void fill(Seat seat) {
    assignments.stream()
        .filter(one -> one.id().equals(seat.assignment()))
        .findFirst()
        .ifPresent(assignment.value()::set);
    assignment.setDisable(true);
    name.setText(seat.name());
    musts.show(seat.musts());
    hours.setText(String.valueOf(seat.hours()));
    from.setValue(seat.from());
    to.setValue(seat.to());
    seat.besides()
        .flatMap(id -> seats.stream().filter(one -> one.id().equals(id)).findFirst())
        .ifPresent(beside.value()::set);
    aim.setText(seat.role().aim());
    authority.setText(seat.role().authority());
    limits.setText(seat.role().limits());
    seat.role().budgetHours().map(String::valueOf).ifPresent(budget::setText);
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
            .filter(seat -> !seat.isGrowth() && changed.filter(seat::equals).isEmpty())
            .toList(),
        Seat::name);
  }

  void open() {
    var save =
        FormParts.primary(
            "seatSave", room.text(word("team.ui.seat.save", "team.seats.keep")), this::save);
    var form =
        FormParts.form(
            notice,
            field("assignment", "team.ui.choose", assignment),
            field("name", "team.ui.seat.name", name),
            Prose.plain(room.text("team.ui.seat.skill")),
            musts,
            field("hours", "team.ui.seat.hours", hours),
            field("from", "work.assignment.from", from),
            field("to", "work.assignment.to", to),
            field("beside", "team.ui.seat.beside", beside),
            Prose.note(room.text("team.ui.seat.beside.why")),
            field("aim", "team.ui.aim", aim),
            field("authority", "team.ui.authority", authority),
            field("limits", "team.ui.limits", limits),
            field("budget", "team.ui.budget", budget),
            new ReadersLine(room.desk(), Space.COMMON),
            save);
    if (changed.isPresent())
      form.getChildren().add(1, Prose.note(room.text("team.seats.change.why")));
    room.desk().navigation().open(room.text(word("team.ui.seat.add", "team.seats.change")), form);
  }

  private String word(String another, String known) {
    return changed.isPresent() ? known : another;
  }

  private FormField field(String id, String key, javafx.scene.control.Control control) {
    control.setId("seat-" + id);
    return new FormField(room.text(key), control);
  }

  private void save() {
    assignment.settle();
    beside.settle();
    var work = assignment.value().get();
    var asked = musts.typed();
    if (work == null || asked.isEmpty() || from.typed().isEmpty() || to.typed().isEmpty()) {
      notice.refuse(new NotFilledIn());
      return;
    }
    var hoursInAll = Optional.of(budget.getText().strip()).filter(typed -> !typed.isEmpty());
    var role =
        new SeatRole(
            aim.getText(), authority.getText(), limits.getText(), hoursInAll.map(SeatForm::number));
    var draft =
        SeatDraft.of(
                name.getText(),
                asked.get(),
                from.typed().get(),
                to.typed().get(),
                number(hours.getText()))
            .as(role);
    var senior = beside.value().get();
    var whole = senior == null ? draft : draft.growingBesides(senior.id());
    room.desk()
        .tasks()
        .run(
            () ->
                changed.isPresent()
                    ? room.seats().change(changed.get().id(), whole)
                    : room.seats().add(work.id(), whole),
            this::told);
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
