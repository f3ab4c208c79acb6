package coop.meent.work.ui;

import coop.meent.ui.Tone;
import coop.meent.ui.WaitSource;
import coop.meent.ui.Waiting;
import coop.meent.work.HoursText;
import coop.meent.work.HoursWeek;
import java.util.List;

/// On Home of the office: weeks of hours that are over and that somebody else than this reader
/// worked and noted.
///
/// @param open shows them
public record ApprovalWaits(WorkDesk desk, Runnable open) implements WaitSource {

  @Override
  public List<Waiting> waiting() {
    var me = desk.me().id();
    if (!desk.hours().mayApprove(me)) return List.of();
    var weeks =
        desk.hours().toApprove().stream()
            .filter(one -> !one.isOf(me) && one.days().to().isBefore(desk.today()))
            .toList();
    if (weeks.isEmpty()) return List.of();
    int minutes = weeks.stream().mapToInt(HoursWeek::minutes).sum();
    return List.of(
        new Waiting(
            Tone.WAIT,
            desk.texts().count("work.approval.wait", weeks.size()),
            desk.text(
                "work.approval.wait.why", HoursText.shown(minutes), weeks.getFirst().days().from()),
            desk.text("work.approval.wait.deed"),
            open));
  }
}
