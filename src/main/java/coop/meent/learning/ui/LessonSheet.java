package coop.meent.learning.ui;

import coop.meent.base.Id.DeedId;
import coop.meent.base.Refusal;
import coop.meent.learning.LearningOutcome;
import coop.meent.learning.Lesson;
import coop.meent.store.Space;
import coop.meent.ui.DateField;
import coop.meent.ui.FormField;
import coop.meent.ui.FormParts;
import coop.meent.ui.NoticeBar;
import coop.meent.ui.Prose;
import coop.meent.ui.ReadersLine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;

/// Beside any page: what a training shows, kept with the skill in one click, at the level that was
/// said or one higher. The learner decides.
final class LessonSheet {

  private final LearningDesk room;
  private final Lesson one;
  private final NoticeBar notice;
  private final DateField expires;

  LessonSheet(LearningDesk room, Lesson one) {
    this.room = room;
    this.one = one;
    notice = new NoticeBar(room.desk().texts());
    expires = new DateField(room.desk().texts());
    expires.setId("lessonExpires");
    expires.setNear(room.today().get());
  }

  void open() {
    var form = FormParts.form(notice, Prose.strong(one.course()));
    form.getChildren().add(Prose.note(room.text("learning.ended", one.ended())));
    form.getChildren()
        .add(
            Prose.plain(
                one.level() == 0
                    ? room.text("learning.new", one.skill().name())
                    : room.text("learning.says", one.skill().name(), one.level())));
    if (one.skill().isCertificate())
      form.getChildren().add(new FormField(room.text("learning.until"), expires));
    form.getChildren().add(FormParts.deeds(buttons().toArray(Node[]::new)));
    form.getChildren().add(new ReadersLine(room.desk(), Space.COMMON));
    room.desk().navigation().open(room.text("learning.keep"), form);
  }

  private List<Button> buttons() {
    List<Button> buttons = new ArrayList<>();
    if (one.higher() != one.same()) buttons.add(button("lessonHigher", one.higher()));
    buttons.add(button("lessonSame", one.same()));
    buttons.getFirst().getStyleClass().add("primary");
    buttons.getFirst().setDefaultButton(true);
    return buttons;
  }

  private Button button(String id, int level) {
    return FormParts.button(
        id,
        level == one.level()
            ? room.text("learning.same", level)
            : room.text("learning.higher", level),
        () -> keep(level));
  }

  private void keep(int level) {
    Optional<LocalDate> last = one.skill().isCertificate() ? expires.typed() : Optional.empty();
    room.desk()
        .tasks()
        .run(
            () -> room.learning().keep(room.me(), one.request().id(), level, last),
            outcome -> {
              switch (outcome) {
                case LearningOutcome.Kept(var _, var now, var deed) -> kept(now, deed);
                case LearningOutcome.Refused(var why) -> notice.refuse(why);
                case Refusal why -> notice.refuse(why);
              }
            });
  }

  private void kept(int level, DeedId deed) {
    room.desk().navigation().closeSheet();
    room.desk()
        .notices()
        .done(room.text("learning.kept", one.skill().name(), level), () -> undo(deed));
    room.desk().navigation().refresh();
  }

  private void undo(DeedId deed) {
    room.desk()
        .undo(() -> room.learning().undo(deed), notice, () -> room.desk().navigation().refresh());
  }
}
