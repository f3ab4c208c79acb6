package coop.meent.cost;

import coop.meent.base.Language;
import coop.meent.base.Money;
import coop.meent.base.Texts;
import coop.meent.document.Cell;
import coop.meent.document.Column;
import coop.meent.document.Figure;
import coop.meent.document.Issuer;
import coop.meent.document.Report;
import coop.meent.document.Row;
import coop.meent.document.Table;
import coop.meent.ledger.Account;
import coop.meent.ledger.JournalEntry;
import coop.meent.member.Issuers;
import coop.meent.member.Member;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// The papers of this room: a run with everybody's share, and one member's own with its why, which
/// is an invoice where the cooperative supplied a service.
public final class CostPapers {

  private final Surroundings around;
  private final CostService costs;

  public CostPapers(Surroundings around, CostService costs) {
    this.around = around;
    this.costs = costs;
  }

  private Report.Builder start(String name, LocalDate day, Texts texts) {
    var issuer =
        around.members().cooperative().map(Issuers::of).orElseGet(() -> new Issuer("", "", ""));
    return Report.named(name, texts.language(), day).issuedBy(issuer);
  }

  /// What a period comes to, before it is booked.
  public Function<Language, Report> plan(CostPlan plan) {
    return language -> plan(plan, new Texts(language));
  }

  private Report plan(CostPlan plan, Texts texts) {
    var paper =
        start("cost-plan", plan.period().to(), texts)
            .title(texts.get("cost.paper.title", plan.pool().name(), texts.period(plan.period())))
            .subtitle(texts.get("cost.paper.plan"))
            .figure(Figure.of(texts.get("cost.total"), plan.total()))
            .figure(Figure.of(texts.get("cost.shared"), plan.shared()))
            .figure(Figure.of(texts.get("cost.kept"), plan.kept()))
            .figure(Figure.of(texts.get("cost.vat"), plan.vatTotal()));
    paper.table(how(plan.key(), texts));
    paper.table(accounts(plan, texts));
    var table = members(texts);
    for (var part : plan.parts())
      table.row(
          Row.of(
                  number(part.claim().member()),
                  Cell.of(part.claim().name()),
                  Cell.of(Why.of(plan, part).part(texts)),
                  Cell.of(part.amount()),
                  Cell.of(part.vat()),
                  Cell.of(part.gross()))
              .opening(part.claim().member()));
    paper.table(table.row(sum(texts, plan.shared(), plan.vatTotal(), plan.gross())).build());
    return closing(paper, plan.pool().vat(), texts).build();
  }

  private Table accounts(CostPlan plan, Texts texts) {
    var table =
        Table.named("costs", texts.get("cost.paper.costs"))
            .column(Column.text("account", texts.get("cost.account"), 5))
            .column(Column.amount("amount", texts));
    plan.costs()
        .forEach((id, amount) ->
            table.row(
                Row.of(
                        Cell.of(
                            costs
                                .account(id)
                                .map(Account::label)
                                .map(label -> label.in(texts))
                                .orElse("?")),
                        Cell.of(amount))
                    .opening(id)));
    return table.row(Row.total(Cell.of(texts.get("cost.together")), Cell.of(plan.total()))).build();
  }

  private Table how(CostKey key, Texts texts) {
    return facts("how", texts.get("cost.paper.how"), texts)
        .row(fact(texts.get("cost.by"), key.kind().in(texts)))
        .row(fact(texts.get("cost.counts"), texts.get("cost.key." + key.kind().name() + ".why")))
        .row(fact(texts.get("cost.from"), texts.date(key.from())))
        .row(
            fact(
                texts.get("cost.resolution"),
                key.resolution().isEmpty()
                    ? texts.get("cost.tried")
                    : texts.get("cost.resolved", key.resolution(), texts.date(key.resolved()))))
        .build();
  }

  private static Table.Builder facts(String name, String title, Texts texts) {
    return Table.named(name, title)
        .column(Column.text("what", texts.get("member.paper.what"), 2))
        .column(Column.text("says", texts.get("member.paper.says"), 5));
  }

  private static Row fact(String what, String says) {
    return Row.of(Cell.of(what), Cell.of(says));
  }

  private static Table.Builder members(Texts texts) {
    return Table.named("members", texts.get("cost.paper.members"))
        .column(Column.text("number", texts.get("member.number"), 1))
        .column(Column.text("name", texts.get("member.name"), 4))
        .column(Column.text("why", texts.get("cost.why"), 6))
        .column(Column.amount("share", texts.get("cost.share")))
        .column(Column.amount("vat", texts.get("cost.vat")))
        .column(Column.amount("gross", texts.get("cost.gross")));
  }

  private Cell number(coop.meent.base.Id.MemberId id) {
    return around
        .members()
        .member(id)
        .flatMap(Member::number)
        .map(number -> Cell.of(String.valueOf(number)))
        .orElseGet(Cell::empty);
  }

  private static Row sum(Texts texts, Money net, Money vat, Money gross) {
    return Row.total(
        Cell.of(texts.get("cost.together")),
        Cell.empty(),
        Cell.empty(),
        Cell.of(net),
        Cell.of(vat),
        Cell.of(gross));
  }

  private static Report.Builder closing(Report.Builder paper, VatKind vat, Texts texts) {
    return paper
        .closing(texts.get("cost.paper.cents"))
        .closing(texts.get("cost.vat." + vat.name() + ".why"));
  }

  /// A run as it was booked, also one that was taken back.
  public Function<Language, Report> run(CostRun run) {
    return language -> run(run, new Texts(language));
  }

  private Report run(CostRun run, Texts texts) {
    var shares = costs.shares(run.id()).stream().filter(one -> !one.isCredit()).toList();
    var net = Money.sum(shares.stream().map(CostShare::net).toList());
    var vat = Money.sum(shares.stream().map(CostShare::vat).toList());
    var paper =
        start("cost-run", run.period().to(), texts)
            .title(texts.get("cost.paper.title", run.poolName(), texts.period(run.period())))
            .subtitle(standing(run, texts))
            .figure(Figure.of(texts.get("cost.total"), run.total()))
            .figure(Figure.of(texts.get("cost.shared"), net))
            .figure(Figure.of(texts.get("cost.kept"), run.kept()))
            .figure(Figure.of(texts.get("cost.vat"), vat));
    costs.keys(run.pool()).stream()
        .filter(one -> one.id().equals(run.key()))
        .findFirst()
        .ifPresent(key -> paper.table(how(key, texts)));
    var table = members(texts);
    for (var share : inOrder(shares))
      table.row(
          Row.of(
                  number(share.member()),
                  Cell.of(name(share)),
                  Cell.of(Why.of(share).part(texts)),
                  Cell.of(share.net()),
                  Cell.of(share.vat()),
                  Cell.of(share.gross()))
              .opening(share.member()));
    paper.table(table.row(sum(texts, net, vat, net.plus(vat))).build());
    return closing(paper, run.vat(), texts).build();
  }

  private List<CostShare> inOrder(List<CostShare> shares) {
    return around.members().members().stream()
        .flatMap(member -> shares.stream().filter(one -> one.member().equals(member.id())))
        .toList();
  }

  private String name(CostShare share) {
    return around.members().member(share.member()).map(Member::name).orElse("?");
  }

  private String standing(CostRun run, Texts texts) {
    var entry = costs.entry(run.entry()).map(JournalEntry::reference).orElse("?");
    return run.withdrawn()
        .map(one -> texts.get("cost.paper.takenBack", entry, one.reason()))
        .orElseGet(() -> texts.get("cost.paper.booked", entry));
  }

  /// One member's share: an invoice or a credit note where there is a number, else what it says.
  public Function<Language, Report> share(CostShare share) {
    return language -> share(share, new Texts(language));
  }

  private Report share(CostShare share, Texts texts) {
    var paper = start("cost-share", share.issued(), texts).title(title(share, texts));
    paper.subtitle(texts.get("cost.paper.title", share.poolName(), texts.period(share.period())));
    share.bill().ifPresent(bill -> paper.table(billed(share, bill, texts)));
    var lines =
        Table.named("lines", texts.get("split.paper.lines"))
            .column(Column.text("what", texts.get("member.paper.what"), 4))
            .column(Column.amount("amount", texts))
            .row(
                Row.of(
                    Cell.of(
                        texts.get(
                            "cost.paper.line", share.poolName(), texts.period(share.period()))),
                    Cell.of(share.net())));
    share
        .bill()
        .map(CostShare.Bill::vatPercent)
        .map(percent -> texts.get("split.paper.vatOf", Why.number(percent, texts)))
        .ifPresent(words -> lines.row(Row.of(Cell.of(words), Cell.of(share.vat()))));
    paper.table(
        lines
            .row(Row.total(Cell.of(texts.get("split.paper.total")), Cell.of(share.gross())))
            .build());
    paper.table(why(share, texts));
    paper.closing(texts.get("cost.paper.onAccount"));
    takenBack(share)
        .flatMap(CostShare::bill)
        .ifPresent(of -> paper.closing(texts.get("split.paper.credits", of.number())));
    return closing(paper, share.bill().isPresent() ? VatKind.SERVICE : VatKind.JOINT, texts)
        .build();
  }

  private Optional<CostShare> takenBack(CostShare share) {
    return share
        .takesBack()
        .flatMap(id -> costs.shares().stream().filter(one -> one.id().equals(id)).findFirst());
  }

  private static String title(CostShare share, Texts texts) {
    var number = share.bill().map(bill -> bill.number().toString());
    if (number.isEmpty()) return texts.get("cost.paper.share");
    return texts.get(share.isCredit() ? "cost.paper.credit" : "cost.paper.invoice", number.get());
  }

  private static Table billed(CostShare share, CostShare.Bill bill, Texts texts) {
    return facts("facts", "", texts)
        .row(fact(texts.get("split.paper.number"), bill.number().toString()))
        .row(fact(texts.get("split.paper.date"), texts.date(share.issued())))
        .row(fact(texts.get("split.paper.supplier"), bill.supplier().replace("\n", ", ")))
        .row(fact(texts.get("split.paper.customer"), bill.customer().replace("\n", ", ")))
        .build();
  }

  private static Table why(CostShare share, Texts texts) {
    var why = Why.of(share);
    return facts("why", texts.get("split.paper.why"), texts)
        .row(fact(texts.get("cost.total"), texts.euro(share.total())))
        .row(fact(share.kind().in(texts), why.part(texts)))
        .row(fact(texts.get("cost.exact"), "€\u00a0" + why.exact(texts)))
        .row(
            fact(
                texts.get("cost.resolution"),
                texts.get("cost.resolved", share.resolution(), texts.date(share.resolved()))))
        .build();
  }
}
