package coop.meent.profit;

import coop.meent.base.Money;
import coop.meent.base.Texts;
import coop.meent.document.Cell;
import coop.meent.document.Column;
import coop.meent.document.Figure;
import coop.meent.document.Report;
import coop.meent.document.Row;
import coop.meent.document.Table;
import coop.meent.member.Member;
import coop.meent.statute.RuleValue;
import java.util.List;
import java.util.Optional;

/// How a proposal stands on paper: how it is divided, what each member gets, what may be deducted,
/// what every key alone would give, and room to sign.
final class ProposalPaper {

  private final Texts texts;
  private final ProfitYear year;
  private final List<Member> board;

  ProposalPaper(Texts texts, ProfitYear year, List<Member> board) {
    this.texts = texts;
    this.year = year;
    this.board = board;
  }

  Report fill(Report.Builder paper, Optional<ProfitPapers.Drawn> drawn) {
    var figures = year.figures();
    paper.subtitle(standing(drawn.isPresent()));
    paper.figure(Figure.of(texts.get("profit.result"), figures.result()));
    drawn.ifPresent(one -> plan(paper, one));
    var amount = drawn.map(one -> one.plan().divided()).orElse(figures.result());
    if (amount.isPositive()) sideBySide(paper, amount);
    if (drawn.isEmpty()) return paper.closing(texts.get("profit.paper.nothing")).build();
    return paper
        .closing(texts.get("profit.paper.deductible", Deductible.ARTICLE))
        .closing(texts.get("profit.paper.addition"))
        .closing(texts.get("profit.paper.books"))
        .table(signatures())
        .build();
  }

  private String standing(boolean isDrawn) {
    return year.booked()
        .map(one ->
            texts.get(
                "profit.paper.booked",
                one.division().resolution(),
                one.division().resolvedOn(),
                one.reference()))
        .orElseGet(() -> texts.get(isDrawn ? "profit.paper.proposal" : "profit.paper.unproposed"));
  }

  private void plan(Report.Builder paper, ProfitPapers.Drawn drawn) {
    var plan = drawn.plan();
    paper.figure(Figure.of(texts.get("profit.divided"), plan.divided()));
    paper.figure(Figure.of(texts.get("profit.paid"), plan.paid()));
    paper.figure(Figure.of(texts.get("profit.reserve"), plan.toReserve()));
    paper.table(how(drawn.draft()));
    paper.table(members(plan));
    paper.table(deductible(plan));
  }

  private Table how(Proposal.Draft draft) {
    var division = draft.division();
    int weights = division.weights().values().stream().mapToInt(weight -> weight).sum();
    var table = facts("how", "profit.paper.how");
    for (var key : division.keys())
      table.row(
          Row.of(
              Cell.of(key.in(texts)),
              Cell.of(
                  texts.get("profit.why." + key.name())
                      + ". "
                      + texts.get(
                          "profit.weight.of", division.weights().getOrDefault(key, 0), weights))));
    division.most().ifPresent(share -> table.row(fact("profit.most", share)));
    division.onCapital().ifPresent(share -> table.row(fact("profit.onCapital", share)));
    table.row(Row.of(Cell.of(texts.get("profit.credited")), Cell.of(draft.creditedTo().in(texts))));
    return table.build();
  }

  private Row fact(String key, RuleValue.Share share) {
    return Row.of(Cell.of(texts.get(key)), Cell.of(share.in(texts)));
  }

  private Table.Builder facts(String name, String title) {
    return Table.named(name, texts.get(title))
        .column(Column.text("what", texts.get("member.paper.what"), 2))
        .column(Column.text("says", texts.get("member.paper.says"), 5));
  }

  private Table members(Plan plan) {
    var table =
        Table.named("members", texts.get("profit.paper.members"))
            .column(Column.text("number", texts.get("member.number"), 1))
            .column(Column.text("name", texts.get("member.name"), 5))
            .column(Column.amount("share", texts.get("profit.share")))
            .column(Column.amount("paid", texts.get("profit.paid")))
            .column(Column.amount("credited", texts.get("profit.credited")));
    for (var one : plan.allotments())
      table.row(
          Row.of(
                  number(one.claim()),
                  Cell.of(name(one.claim())),
                  Cell.of(one.amount()),
                  Cell.of(one.paid()),
                  Cell.of(one.credited()))
              .opening(one.claim().member()));
    table.row(
        Row.total(
            Cell.of(texts.get("profit.total")),
            Cell.empty(),
            Cell.of(plan.divided()),
            Cell.of(plan.paid()),
            Cell.of(plan.credited())));
    return table.build();
  }

  private static Cell number(Claim claim) {
    return claim.number() == Integer.MAX_VALUE
        ? Cell.empty()
        : Cell.of(String.valueOf(claim.number()));
  }

  private String name(Claim claim) {
    return claim.isLegalEntity()
        ? claim.name() + " " + texts.get("profit.legalEntity")
        : claim.name();
  }

  private Table deductible(Plan plan) {
    var figures = plan.figures();
    var found = plan.deductible();
    var table =
        Table.named("deductible", texts.get("profit.deductible.title"))
            .column(Column.text("what", texts.get("member.paper.what"), 5))
            .column(Column.amount("amount", texts.get("profit.amount")));
    amount(table, "profit.deductible.profit", figures.profit());
    amount(table, "profit.deductible.memberCosts", figures.memberCosts());
    amount(table, "profit.deductible.totalCosts", figures.totalCosts());
    table.row(
        Row.of(
            Cell.of(texts.get("profit.deductible.bound", percentage(figures))),
            Cell.of(found.bound())));
    amount(table, "profit.deductible.paid", found.paid());
    amount(table, "profit.deductible.notCounted", found.notCounted());
    table.row(Row.total(Cell.of(texts.get("profit.deductible.amount")), Cell.of(found.amount())));
    return table.build();
  }

  private String percentage(YearFigures figures) {
    var text = figures.percentage().toPlainString();
    return texts.language() == coop.meent.base.Language.NL ? text.replace('.', ',') : text;
  }

  private void amount(Table.Builder table, String key, Money amount) {
    table.row(Row.of(Cell.of(texts.get(key)), Cell.of(amount)));
  }

  private void sideBySide(Report.Builder paper, Money amount) {
    var all = year.sideBySide(amount);
    var table =
        Table.named("keys", texts.get("profit.paper.keys"))
            .column(Column.text("name", texts.get("member.name"), 4));
    for (var key : all.keySet())
      table.column(Column.amount(key.name().toLowerCase(java.util.Locale.ROOT), key.in(texts)));
    for (var claim : year.divider().claims()) {
      var cells = new java.util.ArrayList<Cell>();
      cells.add(Cell.of(claim.name()));
      for (var shares : all.values()) cells.add(Cell.of(shares.of(claim.member())));
      table.row(Row.of(cells.toArray(Cell[]::new)).opening(claim.member()));
    }
    paper.table(table.build());
  }

  private Table signatures() {
    var table =
        Table.named("signatures", texts.get("capital.signatures"))
            .column(Column.text("name", texts.get("member.name"), 3))
            .column(Column.text("on", texts.get("capital.signed.on"), 2))
            .column(Column.text("signature", texts.get("capital.signature"), 4));
    for (var one : board) table.row(Row.of(Cell.of(one.name()), Cell.empty(), Cell.empty()));
    table.row(Row.of(Cell.of(texts.get("profit.chair")), Cell.empty(), Cell.empty()));
    return table.build();
  }
}
