package coop.meent.team.ui;

import coop.meent.base.Id.DeedId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Id.SeatId;
import coop.meent.member.Member;
import coop.meent.team.Offer;
import coop.meent.team.Refused;
import coop.meent.team.Seat;
import coop.meent.team.SeatFacts;
import coop.meent.team.SeatOutcome;
import coop.meent.team.StepKind;
import coop.meent.team.TeamWish;
import coop.meent.ui.ChoiceField;
import coop.meent.ui.Dialogs;
import coop.meent.ui.FormField;
import coop.meent.ui.FormParts;
import coop.meent.ui.NoticeBar;
import coop.meent.ui.Prose;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;

/// One seat: what it asks and what the role is, who sits there, who was asked and said what, and
/// how far its assignment is with the client. Whoever may not plan reads it.
final class SeatSheet {

  private final ComposeDesk room;
  private final SeatId id;
  private final BiConsumer<String, DeedId> done;
  private final Consumer<Seat> change;
  private final NoticeBar notice;

  private record Found(
      SeatFacts facts,
      Optional<Seat> seat,
      SeatWords words,
      List<Member> members,
      TeamWish wish,
      boolean mayPlan) {}

  /// @param done hears what was done, to take it back with
  /// @param change opens the form
  SeatSheet(ComposeDesk room, SeatId id, BiConsumer<String, DeedId> done, Consumer<Seat> change) {
    this.room = room;
    this.id = id;
    this.done = done;
    this.change = change;
    notice = new NoticeBar(room.texts());
  }

  void open() {
    room.desk().tasks().run(this::read, this::show);
  }

  private Found read() {
    var facts = room.seats().facts();
    var seat = facts.seat(id);
    return new Found(
        facts,
        seat,
        SeatWords.of(room.skills().skills()),
        room.members().members(),
        seat.map(one -> room.seats().wish(one.assignment())).orElse(TeamWish.USUAL),
        room.seats().mayPlan());
  }

  private void show(Found found) {
    if (found.seat.isEmpty()) return;
    var seat = found.seat.get();
    var form = FormParts.form(notice);
    form.getChildren().addAll(asks(found, seat));
    form.getChildren().addAll(people(found, seat));
    if (found.mayPlan) form.getChildren().addAll(deeds(found, seat));
    room.desk().navigation().open(seat.name(), form);
  }

  private List<Node> asks(Found found, Seat seat) {
    List<Node> parts = new ArrayList<>();
    parts.add(Prose.note(found.words.work(found.facts, seat)));
    parts.add(pair("team.seats.asks", found.words.asks(seat)));
    parts.add(
        pair(
            "team.seats.weeks",
            room.texts().shortDate(seat.from()) + " – " + room.texts().shortDate(seat.to())));
    parts.add(pair("team.ui.seat.hours", String.valueOf(seat.hours())));
    seat.besides()
        .flatMap(found.facts::seat)
        .ifPresent(senior -> parts.add(pair("team.ui.seat.beside", senior.name())));
    said(parts, "team.ui.aim", seat.role().aim());
    said(parts, "team.ui.authority", seat.role().authority());
    said(parts, "team.ui.limits", seat.role().limits());
    seat.role()
        .budgetHours()
        .ifPresent(hours -> parts.add(pair("team.ui.budget", String.valueOf(hours))));
    if (found.mayPlan)
      parts.add(
          FormParts.deeds(
              button("seatChange", "team.seats.change", () -> change.accept(seat)),
              button("seatEnd", "team.seats.end", () -> end(seat))));
    return parts;
  }

  private void said(List<Node> parts, String key, String words) {
    if (!words.isEmpty()) parts.add(FormParts.item(Prose.note(room.text(key)), Prose.plain(words)));
  }

  private List<Node> people(Found found, Seat seat) {
    List<Node> parts = new ArrayList<>();
    parts.add(Prose.title(room.text("team.seats.who")));
    var sitting = found.facts.in(id);
    for (var who : sitting) parts.add(sits(found, seat, who));
    var offers =
        found.facts.newest(id).stream().filter(offer -> !sitting.contains(offer.member())).toList();
    for (var offer : offers) parts.add(asked(found, seat, offer));
    if (sitting.isEmpty() && offers.isEmpty())
      parts.add(Prose.note(room.text("team.seats.nobody.why")));
    if (found.mayPlan && sitting.isEmpty()) parts.addAll(ask(found, seat));
    return parts;
  }

  private Node sits(Found found, Seat seat, MemberId who) {
    var line = FormParts.pair(room.name(who), room.text("team.ui.sits"), false);
    if (!found.mayPlan) return line;
    return FormParts.item(
        line,
        FormParts.deeds(
            button(
                "seatRelease",
                "team.seats.release",
                () ->
                    act(
                        () -> room.seats().release(id, who),
                        room.text("team.seats.released", room.name(who), seat.name())))));
  }

  private Node asked(Found found, Seat seat, Offer offer) {
    var who = offer.member();
    var line = FormParts.pair(room.name(who), room.text(state(offer)), false);
    if (!found.mayPlan) return line;
    var deeds = FormParts.deeds();
    if (offer.isAccepted() && found.facts.in(id).isEmpty())
      deeds
          .getChildren()
          .add(
              button(
                  "seatPlace",
                  "team.waits.yes.deed",
                  () ->
                      act(
                          () -> room.seats().place(id, who),
                          room.text("team.seats.placed", room.name(who), seat.name()))));
    if (!offer.isAccepted()) deeds.getChildren().add(note(offer, true));
    if (!offer.isDeclined()) deeds.getChildren().add(note(offer, false));
    return FormParts.item(line, deeds);
  }

  private static String state(Offer offer) {
    if (offer.isOpen()) return "team.ui.waits";
    return offer.isAccepted() ? "team.ui.yes" : "team.seats.saidNo";
  }

  /// What a member said elsewhere, such as by telephone.
  private Button note(Offer offer, boolean isYes) {
    return button(
        isYes ? "seatYes" : "seatNo",
        isYes ? "team.seats.note.yes" : "team.seats.note.no",
        () ->
            act(
                () -> room.seats().answer(id, offer.member(), isYes),
                room.text("team.seats.noted", room.name(offer.member()))));
  }

  private List<Node> ask(Found found, Seat seat) {
    var who = new ChoiceField<Member>(room.texts());
    who.setId("seat-who");
    who.choices(
        found.members.stream()
            .filter(one -> one.left().filter(last -> last.isBefore(seat.to())).isEmpty())
            .toList(),
        Member::name);
    var ask =
        button(
            "seatAsk",
            "team.seats.ask",
            () -> {
              if (!who.settle() || who.value().get() == null) {
                who.requestFocus();
                return;
              }
              var member = who.value().get();
              act(
                  () -> room.seats().offer(id, member.id()),
                  room.text("team.seats.askedOne", member.name(), seat.name()));
            });
    return List.of(
        new FormField(room.text("team.ui.who"), who),
        Prose.note(room.text("team.ui.consent")),
        FormParts.deeds(ask));
  }

  private List<Node> deeds(Found found, Seat seat) {
    List<Node> parts = new ArrayList<>();
    var state = found.facts.state(seat.assignment());
    parts.add(Prose.title(room.text("team.seats.client")));
    parts.add(pair("team.seats.far", state.in(room.texts())));
    found
        .wish
        .ceiling()
        .ifPresent(most -> parts.add(pair("team.seats.ceiling", room.texts().euro(most))));
    for (var one : found.facts.refusals()) if (isOf(one, seat)) parts.add(refused(one));
    var steps = FormParts.deeds();
    Arrays.stream(StepKind.values())
        .filter(kind -> kind != StepKind.REOPENED)
        .forEach(kind -> steps.getChildren().add(step(seat, kind)));
    parts.add(steps);
    parts.add(
        FormParts.deeds(
            button("seatCeiling", "team.seats.ceiling.set", () -> ceiling(found, seat)),
            button("seatRefuse", "team.seats.refuse", () -> refuse(found, seat))));
    return parts;
  }

  private static boolean isOf(Refused one, Seat seat) {
    return one.assignment().equals(seat.assignment());
  }

  private Node refused(Refused one) {
    return FormParts.item(
        Prose.plain(room.text("team.seats.refused", room.name(one.member()), one.ground())));
  }

  private Button step(Seat seat, StepKind kind) {
    return button(
        "step" + kind,
        "team.step." + kind,
        () ->
            act(
                () -> room.seats().step(seat.assignment(), kind, room.seats().facts().today()),
                room.text("team.seats.stepped")));
  }

  private void ceiling(Found found, Seat seat) {
    new CeilingForm(room, seat.assignment(), found.wish, this::doneAndAgain).open();
  }

  private void refuse(Found found, Seat seat) {
    room.desk()
        .tasks()
        .run(
            () -> room.seats().groundsOf(seat.assignment()),
            grounds ->
                new RefusalForm(
                        room,
                        seat.assignment(),
                        new RefusalForm.Around(found.members, grounds),
                        this::doneAndAgain)
                    .open());
  }

  private void end(Seat seat) {
    room.desk()
        .dialogs()
        .confirm(
            new Dialogs.Question(
                room.text("team.seats.end.title", seat.name()),
                room.text("team.seats.end.why"),
                room.text("team.seats.end"),
                false),
            () ->
                room.desk()
                    .tasks()
                    .run(
                        () -> room.seats().withdraw(id),
                        outcome -> {
                          notice.tell(SeatOutcome.refusal(outcome));
                          if (outcome instanceof SeatOutcome.Kept(var _, var deed)) {
                            room.desk().navigation().closeSheet();
                            done.accept(room.text("team.seats.ended", seat.name()), deed);
                          }
                        }));
  }

  private void act(Supplier<SeatOutcome> deed, String words) {
    room.desk()
        .tasks()
        .run(
            deed,
            outcome -> {
              notice.tell(SeatOutcome.refusal(outcome));
              if (outcome instanceof SeatOutcome.Noted(var made)) doneAndAgain(words, made);
            });
  }

  private void doneAndAgain(String words, DeedId deed) {
    done.accept(words, deed);
    open();
  }

  private Node pair(String key, String figure) {
    return FormParts.pair(room.text(key), figure, false);
  }

  private Button button(String name, String key, Runnable act) {
    return FormParts.button(name, room.text(key), act);
  }
}
