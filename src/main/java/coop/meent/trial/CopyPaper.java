package coop.meent.trial;

import coop.meent.base.Language;
import coop.meent.base.Texts;
import coop.meent.document.Cell;
import coop.meent.document.Column;
import coop.meent.document.Issuer;
import coop.meent.document.Report;
import coop.meent.document.Row;
import coop.meent.document.Table;
import coop.meent.member.Issuers;
import coop.meent.member.Member;
import coop.meent.member.Register;
import coop.meent.statute.Law;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// What somebody on trial may read, on paper with the reader's name on every page.
final class CopyPaper {

  private final TrialService.Rooms rooms;
  private final Language language;
  private final Texts texts;

  CopyPaper(TrialService.Rooms rooms, Language language) {
    this.rooms = rooms;
    this.language = language;
    texts = new Texts(language);
  }

  Report report(Register.Line who, Set<Subject> given, LocalDate day) {
    var issuer =
        rooms.members().cooperative().map(Issuers::of).orElseGet(() -> new Issuer("", "", ""));
    var paper =
        Report.named("reading-copy", language, day)
            .title(texts.get("trial.paper.title"))
            .subtitle(texts.get("trial.paper.for", who.name()))
            .issuedBy(issuer)
            .opening(texts.get("trial.paper.opening", who.name(), day));
    who.standing().until().ifPresent(last -> paper.opening(texts.get("trial.paper.until", last)));
    if (given.contains(Subject.COLLEAGUES)) paper.table(colleagues(day));
    if (has(given, Matter.RULE)) paper.table(rules(given, day));
    if (has(given, Matter.ASSIGNMENT)) paper.table(assignments(given));
    return paper.closing(texts.get("trial.paper.closing")).build();
  }

  private static boolean has(Set<Subject> given, Matter matter) {
    return given.stream().anyMatch(one -> one.matter() == matter);
  }

  private Table colleagues(LocalDate day) {
    var table =
        Table.named("colleagues", texts.get("trial.paper.colleagues"))
            .column(Column.text("name", texts.get("member.name"), 3))
            .column(Column.text("trade", texts.get("member.trade"), 3));
    for (var line : rooms.memberships().register().membersOn(day))
      table.row(
          Row.of(
              Cell.of(line.name()),
              Cell.of(rooms.members().member(line.id()).flatMap(Member::trade).orElse(""))));
    return table.build();
  }

  private Table rules(Set<Subject> given, LocalDate day) {
    var table =
        Table.named("rules", texts.get("trial.paper.rules"))
            .column(Column.text("rule", texts.get("statute.rule"), 3))
            .column(Column.text("says", texts.get("statute.value"), 3))
            .column(Column.text("article", texts.get("statute.article"), 2))
            .column(Column.date("from", texts.get("statute.from")));
    for (var version : TrialService.rules(rooms, day)) {
      if (!given.contains(new Subject(Matter.RULE, version.key()))) continue;
      table.row(
          Row.of(
              Cell.of(version.name(texts)),
              Cell.of(version.says(texts)),
              Cell.of(Law.listed(version.article()).in(texts)),
              Cell.of(version.from())));
    }
    return table.build();
  }

  private Table assignments(Set<Subject> given) {
    var table =
        Table.named("assignments", texts.get("trial.paper.assignments"))
            .column(Column.text("name", texts.get("member.name"), 4))
            .column(Column.date("from", texts.get("statute.from")))
            .column(Column.date("until", texts.get("trial.paper.to")));
    for (var one : rooms.work().assignments()) {
      var id = one.id().uuid().toString();
      if (!given.contains(new Subject(Matter.ASSIGNMENT, id))) continue;
      table.row(
          Row.of(
              Cell.of(one.name()),
              Cell.of(one.from()),
              one.to().map(Cell::of).orElse(Cell.empty())));
    }
    return table.build();
  }

  /// What stands in a copy, for who asks later what was handed over.
  static String contents(Report copy) {
    return copy.tables().stream()
        .flatMap(table -> table.rows().stream())
        .map(row -> row.cells().stream().map(Cell::plain).toList())
        .map((List<String> cells) -> joined(cells))
        .collect(Collectors.joining("\n"));
  }

  private static String joined(Collection<String> cells) {
    return cells.stream().filter(cell -> !cell.isBlank()).collect(Collectors.joining(" · "));
  }
}
