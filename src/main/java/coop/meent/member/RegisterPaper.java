package coop.meent.member;

import coop.meent.base.Texts;
import coop.meent.document.Cell;
import coop.meent.document.Column;
import coop.meent.document.Figure;
import coop.meent.document.Report;
import coop.meent.document.Row;
import coop.meent.document.Table;
import java.time.LocalDate;
import java.util.List;

/// How the register stands on paper.
final class RegisterPaper {

  private final Texts texts;

  RegisterPaper(Texts texts) {
    this.texts = texts;
  }

  Report fill(Report.Builder paper, List<Register.Line> lines, Leavers leavers, LocalDate day) {
    var known =
        lines.stream()
            .filter(line -> line.standing().state() != MemberState.DECLINED)
            .filter(line -> line.standing().state() != MemberState.FORMER)
            .toList();
    var members = known.stream().filter(line -> line.standing().state().isMember()).toList();
    paper.figure(figure("members", members.size()));
    paper.figure(figure("paused", count(members, MemberState.PAUSED)));
    paper.figure(figure("leaving", count(members, MemberState.LEAVING)));
    paper.table(table("register", texts.get("member.paper.members"), members));
    var coming = known.stream().filter(line -> !members.contains(line)).toList();
    if (!coming.isEmpty())
      paper.table(table("applicants", texts.get("member.paper.applicants"), coming));
    switch (leavers) {
      case Leavers.NotDemanded _ -> {}
      case Leavers.Asks(var missing) -> paper.closing(texts.refusal(missing));
      case Leavers.Listed(var term, var left) ->
          paper.table(table("leavers", texts.get("member.paper.leavers", term), left));
    }
    return paper.closing(texts.get("member.paper.register.closing", day)).build();
  }

  private Figure figure(String key, long count) {
    return new Figure(texts.get("member.paper.figure." + key), Cell.of(count));
  }

  private static long count(List<Register.Line> lines, MemberState state) {
    return lines.stream().filter(line -> line.standing().state() == state).count();
  }

  private Table table(String key, String title, List<Register.Line> lines) {
    var table =
        Table.named(key, title)
            .column(Column.text("number", texts.get("member.number"), 1))
            .column(Column.text("name", texts.get("member.name"), 4))
            .column(Column.text("town", texts.get("member.town"), 2))
            .column(Column.date("since", texts.get("member.joined")))
            .column(Column.text("state", texts.get("member.state"), 2))
            .column(Column.date("last", texts.get("member.left")));
    for (var line : lines) table.row(row(line));
    return table.build();
  }

  private Row row(Register.Line line) {
    var standing = line.standing();
    return Row.of(
            line.number().map(number -> Cell.of(String.valueOf(number))).orElse(Cell.empty()),
            Cell.of(line.name()),
            Cell.of(line.town().orElse("")),
            standing.admitted().map(Cell::of).orElse(Cell.empty()),
            Cell.of(standing.state().in(texts)),
            standing.lastDay().map(Cell::of).orElse(Cell.empty()))
        .opening(line.id());
  }
}
