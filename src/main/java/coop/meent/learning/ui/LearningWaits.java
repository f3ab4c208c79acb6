package coop.meent.learning.ui;

import coop.meent.learning.Expiring;
import coop.meent.learning.Lesson;
import coop.meent.ui.Tone;
import coop.meent.ui.WaitSource;
import coop.meent.ui.Waiting;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// On Home: trainings that are over and can be kept with a skill, and own certificates that end.
///
/// @param skills shows the own skills, where a new paper is noted
public record LearningWaits(LearningDesk room, Runnable skills) implements WaitSource {

  /// From so many days on it is told aloud.
  private static final int SOON = 30;

  @Override
  public List<Waiting> waiting() {
    List<Waiting> waits = new ArrayList<>();
    for (var one : room.learning().lessons(room.me())) waits.add(lesson(one));
    for (var one : room.learning().expiring(Optional.of(room.me()))) waits.add(expiring(one));
    return waits;
  }

  private Waiting lesson(Lesson one) {
    return new Waiting(
        Tone.INFO,
        room.text("learning.waits", one.course()),
        room.text("learning.waits.why", one.skill().name()),
        room.text("learning.keep"),
        () -> new LessonSheet(room, one).open());
  }

  private Waiting expiring(Expiring one) {
    return new Waiting(
        one.days() <= SOON ? Tone.LOOK : Tone.WAIT,
        one.isOver()
            ? room.text("learning.expired", one.skill().name(), one.last())
            : room.text("learning.expires", one.skill().name(), one.last()),
        one.isOver()
            ? room.text("learning.expired.why")
            : room.desk().texts().count("learning.expires.why", one.days()),
        room.text("learning.paper"),
        skills);
  }
}
