package coop.meent.job.ui;

import coop.meent.base.Id.SharedJobId;
import coop.meent.job.JobStanding;
import coop.meent.ui.Tone;
import coop.meent.ui.WaitSource;
import coop.meent.ui.Waiting;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// On Home: who is asked to come after, jobs that pass or that nobody stands behind, and what the
/// board is asked to grant.
///
/// @param open shows a job
/// @param all shows the place
public record JobWaits(JobDesk room, Consumer<SharedJobId> open, Runnable all)
    implements WaitSource {

  @Override
  public List<Waiting> waiting() {
    var news = room.jobs().news(room.me());
    List<Waiting> waits = new ArrayList<>();
    for (var one : news.asked())
      waits.add(
          waiting(
              Tone.WAIT,
              room.text("job.waits.asked", name(one)),
              one.until()
                  .map(day -> room.text("job.waits.asked.until", room.name(one.owner()), day))
                  .orElseGet(() -> room.text("job.waits.asked.why", room.name(one.owner()))),
              one));
    for (var one : news.passing()) waits.add(passing(one));
    for (var one : news.ending())
      waits.add(
          waiting(
              Tone.WAIT,
              room.text("job.waits.ending", name(one)),
              room.text("job.waits.ending.why", one.until().orElseThrow()),
              one));
    for (var one : news.left())
      waits.add(
          waiting(
              Tone.LOOK,
              room.text("job.waits.left", name(one)),
              room.text("job.waits.left.why", room.name(one.owner())),
              one));
    for (var one : news.granting())
      waits.add(
          waiting(
              Tone.WAIT,
              room.text("job.waits.grant", name(one)),
              room.text("job.waits.grant.why", room.name(one.owner())),
              one));
    int bare = news.bare().size();
    if (bare > 0)
      waits.add(
          new Waiting(
              Tone.INFO,
              room.texts().count("job.waits.bare", bare),
              room.text("job.waits.bare.why"),
              room.text("split.waits.deed"),
              all));
    return waits;
  }

  private Waiting passing(JobStanding one) {
    boolean isMine = one.owner().equals(room.me());
    return waiting(
        Tone.WAIT,
        room.text(isMine ? "job.waits.give" : "job.waits.take", name(one)),
        room.text(
            "job.waits.both", room.name(isMine ? one.successor().orElseThrow() : one.owner())),
        one);
  }

  private static String name(JobStanding one) {
    return one.text().name();
  }

  private Waiting waiting(Tone tone, String what, String why, JobStanding one) {
    return new Waiting(
        tone, what, why, room.text("split.waits.deed"), () -> open.accept(one.job().id()));
  }
}
