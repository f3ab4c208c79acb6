package coop.meent.development.ui;

import coop.meent.development.TeachingStanding;
import coop.meent.store.Space;
import coop.meent.ui.FormParts;
import coop.meent.ui.NoticeBar;
import coop.meent.ui.Prose;
import coop.meent.ui.ReadersLine;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;

/// The lessons that somebody gives colleagues, the newest first: the request of each is the
/// learner's and is read by nobody else, so that what one is asked to teach stands here.
final class TeachingSheet {

  private final DevelopmentDesk room;
  private final DevelopmentSaying done;

  TeachingSheet(DevelopmentDesk room, DevelopmentSaying done) {
    this.room = room;
    this.done = done;
  }

  void open() {
    room.desk().tasks().run(() -> taught(room), this::show);
  }

  static List<TeachingStanding> taught(DevelopmentDesk room) {
    return room.development().teaching().of(room.me()).stream()
        .filter(one -> one.teaching().teacher().equals(room.me()))
        .toList();
  }

  private void show(List<TeachingStanding> all) {
    var notice = new NoticeBar(room.texts());
    var form = FormParts.form(notice);
    form.getChildren().add(Prose.note(room.text("development.teaching.mine.why")));
    for (var one : all) form.getChildren().add(item(one, notice));
    form.getChildren().add(new ReadersLine(room.desk(), Space.COMMON));
    room.desk().navigation().open(room.text("development.teaching.mine"), form);
  }

  private Node item(TeachingStanding one, NoticeBar notice) {
    var parts = new LessonParts(room, one, notice, done);
    List<Node> lines = new ArrayList<>();
    lines.add(Prose.strong(one.teaching().what()));
    lines.addAll(parts.told());
    var teaching = one.teaching();
    boolean isOneDay = teaching.starts().equals(teaching.ends());
    lines.add(
        Prose.note(
            isOneDay
                ? room.texts().date(teaching.starts())
                : room.text(
                    "development.teaching.days",
                    room.texts().date(teaching.starts()),
                    room.texts().date(teaching.ends()))));
    var deeds = parts.deeds();
    if (!deeds.isEmpty()) lines.add(FormParts.deeds(deeds.toArray(Node[]::new)));
    return FormParts.item(lines.toArray(Node[]::new));
  }
}
