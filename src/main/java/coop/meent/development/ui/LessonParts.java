package coop.meent.development.ui;

import coop.meent.base.Money;
import coop.meent.development.LessonSums;
import coop.meent.development.TeachingStanding;
import coop.meent.development.TeachingState;
import coop.meent.member.ui.PaperFile;
import coop.meent.store.Space;
import coop.meent.ui.Badge;
import coop.meent.ui.FormParts;
import coop.meent.ui.NoticeBar;
import coop.meent.ui.Prose;
import coop.meent.ui.StatusBadge;
import coop.meent.ui.Tone;
import coop.meent.work.HoursText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;

/// A lesson by a colleague as both read it, with what each can do.
final class LessonParts {

  private final DevelopmentDesk room;
  private final TeachingStanding one;
  private final NoticeBar notice;
  private final DevelopmentSaying done;

  LessonParts(
      DevelopmentDesk room, TeachingStanding one, NoticeBar notice, DevelopmentSaying done) {
    this.room = room;
    this.one = one;
    this.notice = notice;
    this.done = done;
  }

  /// What it is and where it stands.
  List<Node> told() {
    var teaching = one.teaching();
    List<Node> parts = new ArrayList<>();
    parts.add(new StatusBadge(badge()));
    parts.add(
        FormParts.pair(
            room.text("development.teaching.teacher"), room.name(teaching.teacher()), false));
    parts.add(
        FormParts.pair(
            room.text("development.lesson.learner"), room.name(teaching.learner()), false));
    parts.add(
        FormParts.pair(
            room.text(
                "development.lesson.line",
                HoursText.shown(teaching.minutes()),
                room.texts().euro(teaching.rate())),
            room.texts().euro(net(teaching.minutes())),
            false));
    for (var who : List.of(teaching.learner(), teaching.teacher()))
      one.given(who)
          .ifPresent(minutes ->
              parts.add(
                  Prose.plain(
                      room.text(
                          "development.lesson.given", room.name(who), HoursText.shown(minutes)))));
    if (one.state() == TeachingState.DIFFERS)
      parts.add(Prose.strong(room.text("development.lesson.differs")));
    one.bill()
        .ifPresent(number -> parts.add(Prose.note(room.text("development.lesson.billed", number))));
    return parts;
  }

  private Money net(int minutes) {
    return LessonSums.on(room.today(), minutes, one.teaching().rate(), true).net();
  }

  private Badge badge() {
    var tone =
        switch (one.state()) {
          case ASKED, AGREED, HALF_SIGNED -> Tone.WAIT;
          case DIFFERS, DECLINED -> Tone.LOOK;
          case SIGNED, BILLED -> Tone.OK;
          case WITHDRAWN -> Tone.NEUTRAL;
        };
    return new Badge(tone, one.state().in(room.texts()));
  }

  /// What whoever sits here can do with it, the first of them the next step.
  List<Button> deeds() {
    List<Button> deeds = new ArrayList<>();
    var teaching = one.teaching();
    var id = teaching.id();
    boolean isTeacher = teaching.teacher().equals(room.me());
    boolean isTheirs = isTeacher || teaching.learner().equals(room.me());
    var service = room.development().teaching();
    if (isTeacher && one.state() == TeachingState.ASKED)
      deeds.add(
          primary(
              "teachAgree",
              "development.teaching.agree",
              () -> service.agree(id, room.me()),
              "teach"));
    if (isTheirs && maySign())
      deeds.add(button("lessonSign", "development.lesson.sign", this::sign));
    if (isTeacher && (one.state() == TeachingState.ASKED || one.state() == TeachingState.AGREED))
      deeds.add(
          button(
              "teachDecline",
              "development.teaching.decline",
              () -> run("teachNot", () -> service.decline(id, room.me()))));
    boolean isOffice = !isTheirs && room.development().answers(room.me());
    if (isOffice && one.state() == TeachingState.SIGNED)
      deeds.add(
          primary(
              "lessonBill",
              "development.lesson.bill",
              () -> service.bill(id, room.me()),
              "lessonBill"));
    if (one.signed().isPresent() && (isTheirs || isOffice))
      deeds.add(
          button(
              "lessonPaper",
              "development.lesson.paper",
              () ->
                  new PaperFile(room.desk(), room.members())
                      .save(
                          one.bill().orElse(room.text("development.lesson.title")),
                          service.paper(one))));
    return deeds;
  }

  private boolean maySign() {
    return switch (one.state()) {
      case AGREED, HALF_SIGNED, DIFFERS -> !room.today().isBefore(one.teaching().starts());
      case ASKED, DECLINED, WITHDRAWN, SIGNED, BILLED -> false;
    };
  }

  private Button primary(String id, String key, Supplier<?> work, String deed) {
    var button = button(id, key, () -> run(deed, work));
    button.getStyleClass().add("primary");
    return button;
  }

  private Button button(String id, String key, Runnable act) {
    return FormParts.button(id, room.text(key), act);
  }

  private void run(String deed, Supplier<?> work) {
    TrainingForm.run(room, notice, deed, work, done);
  }

  private void sign() {
    var teaching = one.teaching();
    var form = new TrainingForm(room, "lesson", done);
    var other = teaching.teacher().equals(room.me()) ? teaching.learner() : teaching.teacher();
    var known = one.given(other).orElse(teaching.minutes());
    var hours = form.words("given", HoursText.shown(known));
    form.open(
        teaching.what(),
        Space.COMMON,
        () -> {
          OptionalInt minutes = HoursText.read(hours.getText());
          if (minutes.isEmpty()) return Optional.empty();
          return Optional.of(() ->
              room.development().teaching().sign(teaching.id(), minutes.getAsInt(), room.me()));
        });
  }
}
