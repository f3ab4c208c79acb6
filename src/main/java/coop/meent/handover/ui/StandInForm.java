package coop.meent.handover.ui;

import coop.meent.base.Id.DeedId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Refusal;
import coop.meent.base.WeekSpan;
import coop.meent.handover.Backing;
import coop.meent.handover.Cover;
import coop.meent.handover.StandInOutcome;
import coop.meent.member.Member;
import coop.meent.store.Space;
import coop.meent.team.Seat;
import coop.meent.ui.ChoiceField;
import coop.meent.ui.FormField;
import coop.meent.ui.FormParts;
import coop.meent.ui.NoticeBar;
import coop.meent.ui.Prose;
import coop.meent.ui.ReadersLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;

/// Who stands first and second behind one place, with the weeks in which nobody does.
final class StandInForm {

  private final HandoverDesk room;
  private final Backing place;
  private final Consumer<DeedId> done;
  private final NoticeBar notice;
  private final ChoiceField<Member> first;
  private final ChoiceField<Member> second;

  StandInForm(HandoverDesk room, Backing place, Consumer<DeedId> done) {
    this.room = room;
    this.place = place;
    this.done = done;
    notice = new NoticeBar(room.desk().texts());
    first = field("standInFirst", place.first());
    second = field("standInSecond", place.second());
  }

  private ChoiceField<Member> field(String id, Optional<MemberId> now) {
    var field = new ChoiceField<Member>(room.desk().texts());
    field.setId(id);
    field.choices(room.present(), Member::name);
    room.present().stream()
        .filter(one -> now.filter(one.id()::equals).isPresent())
        .findFirst()
        .ifPresent(field.value()::set);
    return field;
  }

  void open() {
    var texts = room.desk().texts();
    List<Node> parts = new ArrayList<>();
    parts.add(notice);
    parts.add(Prose.plain(room.text("standin.form.why")));
    parts.add(new FormField(room.text("standin.first"), first));
    parts.add(new FormField(room.text("standin.second"), second));
    if (!place.weeks().isEmpty()) parts.add(Prose.title(room.text("standin.column.weeks")));
    for (var cover : Cover.values()) {
      var weeks = place.with(cover);
      if (weeks.isEmpty()) continue;
      var said = cover.in(texts);
      parts.add(cover == Cover.NOBODY ? Prose.strong(said) : Prose.plain(said));
      parts.add(Prose.note(WeekSpan.words(weeks, texts)));
    }
    parts.add(new ReadersLine(room.desk(), Space.COMMON));
    var deed = FormParts.primary("standInDeed", room.text("standin.form.deed"), this::act);
    parts.add(deed);
    var title =
        place.assignment().name()
            + " · "
            + place.seat().map(Seat::name).orElse(room.text("standin.holder"));
    room.desk().navigation().open(title, FormParts.form(parts.toArray(Node[]::new)));
  }

  private void act() {
    if (!first.settle()) first.requestFocus();
    else if (!second.settle()) second.requestFocus();
    else keep(chosen(first), chosen(second));
  }

  private static Optional<MemberId> chosen(ChoiceField<Member> field) {
    return Optional.ofNullable(field.value().get()).map(Member::id);
  }

  private void keep(Optional<MemberId> one, Optional<MemberId> two) {
    room.desk()
        .tasks()
        .run(
            () ->
                room.standIns()
                    .name(
                        place.assignment().id(),
                        place.seat().map(Seat::id),
                        one,
                        two,
                        room.me().id()),
            outcome -> {
              switch (outcome) {
                case StandInOutcome.Named(var deed) -> done.accept(deed);
                case Refusal refusal -> notice.refuse(refusal);
              }
            });
  }
}
