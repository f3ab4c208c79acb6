package coop.meent.member;

import coop.meent.base.Money;
import coop.meent.base.Texts;
import coop.meent.document.Cell;
import coop.meent.document.Column;
import coop.meent.document.Figure;
import coop.meent.document.Report;
import coop.meent.document.Row;
import coop.meent.document.Table;
import coop.meent.statute.RuleAnswer;
import coop.meent.statute.RuleKey;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// How the register stands on paper.
final class RegisterPaper {

  private final Texts texts;
  private final CapitalOf capital;

  RegisterPaper(Texts texts, CapitalOf capital) {
    this.texts = texts;
    this.capital = capital;
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
    boolean isKept = members.stream().anyMatch(line -> capital.on(line.id(), day).isPresent());
    var columns = isKept ? List.of(capitalOn(day)) : List.<Extra>of();
    paper.table(table("register", texts.get("member.paper.members"), members, columns));
    var coming = known.stream().filter(line -> !members.contains(line)).toList();
    if (!coming.isEmpty())
      paper.table(table("applicants", texts.get("member.paper.applicants"), coming, List.of()));
    switch (leavers) {
      case Leavers.NotDemanded _ -> {}
      case Leavers.Asks(var missing) -> paper.closing(texts.refusal(missing));
      case Leavers.Listed listed -> leavers(paper, listed);
    }
    return paper.closing(texts.get("member.paper.register.closing", day)).build();
  }

  /// A column more than everybody's register has.
  private record Extra(Column column, Function<Register.Line, Optional<Money>> of) {}

  private Extra capitalOn(LocalDate day) {
    return new Extra(
        Column.amount("capital", texts.get("member.capital")), line -> capital.on(line.id(), day));
  }

  /// In a B.A. with what each answers for; where no rule says how much, that is asked for.
  private void leavers(Report.Builder paper, Leavers.Listed listed) {
    var most =
        new Extra(Column.amount("most", texts.get("member.paper.liable")), _ -> listed.most());
    var columns = listed.isLimited() ? List.of(most) : List.<Extra>of();
    var title = texts.get("member.paper.leavers", listed.term());
    paper.table(table("leavers", title, listed.lines(), columns));
    if (listed.lines().isEmpty())
      paper.closing(texts.get("member.paper.leavers.none", listed.term()));
    if (listed.isLimited() && listed.most().isEmpty())
      paper.closing(texts.refusal(new RuleAnswer.Missing(RuleKey.LIABILITY_LIMIT)));
  }

  private Figure figure(String key, long count) {
    return new Figure(texts.get("member.paper.figure." + key), Cell.of(count));
  }

  private static long count(List<Register.Line> lines, MemberState state) {
    return lines.stream().filter(line -> line.standing().state() == state).count();
  }

  private Table table(String key, String title, List<Register.Line> lines, List<Extra> extra) {
    var table =
        Table.named(key, title)
            .column(Column.text("number", texts.get("member.number"), 1))
            .column(Column.text("name", texts.get("member.name"), 4))
            .column(Column.text("town", texts.get("member.town"), 2))
            .column(Column.date("since", texts.get("member.joined")))
            .column(Column.text("state", texts.get("member.state"), 2))
            .column(Column.date("last", texts.get("member.left")));
    for (var one : extra) table.column(one.column());
    for (var line : lines) table.row(row(line, extra));
    return table.build();
  }

  private Row row(Register.Line line, List<Extra> extra) {
    var standing = line.standing();
    var cells =
        Stream.concat(
            Stream.of(
                line.number().map(number -> Cell.of(String.valueOf(number))).orElse(Cell.empty()),
                Cell.of(line.name()),
                Cell.of(line.town().orElse("")),
                standing.admitted().map(Cell::of).orElse(Cell.empty()),
                Cell.of(standing.state().in(texts)),
                standing.lastDay().map(Cell::of).orElse(Cell.empty())),
            extra.stream().map(one -> one.of().apply(line).map(Cell::of).orElse(Cell.empty())));
    return Row.of(cells.toArray(Cell[]::new)).opening(line.id());
  }
}
