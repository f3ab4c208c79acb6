package coop.meent.assembly;

import coop.meent.base.Texts;
import coop.meent.document.Cell;
import coop.meent.document.Column;
import coop.meent.document.Figure;
import coop.meent.document.Report;
import coop.meent.document.Row;
import coop.meent.document.Table;
import coop.meent.member.MemberState;

/// Who is there, who is represented by whom, with room to sign.
final class AttendancePaper {

  private final Texts texts;
  private final Sitting sitting;

  AttendancePaper(Texts texts, Sitting sitting) {
    this.texts = texts;
    this.sitting = sitting;
  }

  Report fill(Report.Builder paper) {
    long there = sitting.called().stream().filter(line -> sitting.isThere(line.id())).count();
    long represented = sitting.called().stream().filter(this::isRepresented).count();
    paper.figure(figure("there", there));
    paper.figure(figure("represented", represented));
    paper.figure(figure("members", sitting.called().size()));
    return paper.table(table()).closing(texts.get("assembly.paper.signed")).build();
  }

  private Figure figure(String key, long count) {
    return new Figure(texts.get("assembly.paper.figure." + key), Cell.of(count));
  }

  private boolean isRepresented(Roll.Line line) {
    return !sitting.isThere(line.id())
        && sitting.holder(line.id()).filter(sitting::isThere).isPresent();
  }

  private Table table() {
    var table =
        Table.named("attendance", texts.get("assembly.attendance"))
            .column(Column.text("name", texts.get("member.name"), 3))
            .column(Column.text("state", texts.get("assembly.there"), 3))
            .column(Column.text("signature", texts.get("assembly.paper.signature"), 3));
    for (var line : sitting.called())
      table.row(
          Row.of(Cell.of(line.name()), Cell.of(state(line)), Cell.empty()).opening(line.id()));
    return table.build();
  }

  private String state(Roll.Line line) {
    if (sitting.isThere(line.id())) return texts.get("assembly.there.yes");
    var holder = sitting.holder(line.id());
    if (holder.isPresent()) return texts.get("assembly.there.by", sitting.name(holder.get()));
    return line.isPaused() ? MemberState.PAUSED.in(texts) : "";
  }
}
