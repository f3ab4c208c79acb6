package coop.meent.audit.ui;

import coop.meent.audit.Question;
import coop.meent.audit.Standing;
import coop.meent.ui.Tone;
import coop.meent.ui.WaitSource;
import coop.meent.ui.Waiting;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

/// On Home: to the committee what is to be drawn, looked at, closed and signed; to who answers for
/// the books the questions that wait for an answer.
///
/// @param open shows a year
public record AuditWaits(AuditDesk room, IntConsumer open) implements WaitSource {

  @Override
  public List<Waiting> waiting() {
    int year = room.audits().year();
    var me = room.me().get();
    boolean isAnswering = room.audits().answerRefusal(me).isEmpty();
    boolean isCommittee = room.audits().refusal(year, me).isEmpty();
    // How the year stands takes the mark of all its entries: not at every look at Home for nothing.
    if (!room.audits().isBegun(year) || !(isAnswering || isCommittee)) return List.of();
    var standing = room.audits().standing(year);
    List<Waiting> waits = new ArrayList<>();
    if (isAnswering) addQuestions(waits, standing);
    if (isCommittee) addWork(waits, standing);
    return waits;
  }

  private void addQuestions(List<Waiting> waits, Standing standing) {
    long count = count(standing, Question.State.WAITS);
    if (count > 0)
      waits.add(
          say(
              Tone.WAIT,
              room.texts().count("audit.waits.answer", count),
              "audit.waits.answer",
              standing));
  }

  private void addWork(List<Waiting> waits, Standing standing) {
    var year = String.valueOf(standing.year());
    var tally = standing.tally();
    if (standing.state() == Standing.State.STALE)
      waits.add(
          say(Tone.LOOK, room.text("audit.waits.stale", year), "audit.waits.stale", standing));
    else if (standing.state() == Standing.State.TO_DRAW)
      waits.add(say(Tone.WAIT, room.text("audit.waits.draw", year), "audit.waits.draw", standing));
    else if (standing.isDrawn() && tally.seen() < tally.picked())
      waits.add(
          say(
              Tone.WAIT,
              room.texts().count("audit.waits.look", tally.picked() - tally.seen()),
              "audit.waits.look",
              standing));
    else if (standing.state() == Standing.State.TO_SIGN
        || (standing.state() == Standing.State.ONE_SIGNED && !hasSigned(standing)))
      waits.add(say(Tone.WAIT, room.text("audit.waits.sign", year), "audit.waits.sign", standing));
    long answered = count(standing, Question.State.ANSWERED);
    if (answered > 0)
      waits.add(
          say(
              Tone.WAIT,
              room.texts().count("audit.waits.close", answered),
              "audit.waits.close",
              standing));
  }

  private boolean hasSigned(Standing standing) {
    return standing.current().stream().anyMatch(one -> one.by().equals(room.me().get()));
  }

  private static long count(Standing standing, Question.State state) {
    return standing.questions().stream().filter(one -> one.state() == state).count();
  }

  private Waiting say(Tone tone, String what, String key, Standing standing) {
    return new Waiting(
        tone,
        what,
        room.text(key + ".why"),
        room.text("audit.waits.deed"),
        () -> open.accept(standing.year()));
  }
}
