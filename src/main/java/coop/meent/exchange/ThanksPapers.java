package coop.meent.exchange;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Language;
import coop.meent.base.Texts;
import coop.meent.document.Cell;
import coop.meent.document.Column;
import coop.meent.document.Figure;
import coop.meent.document.Issuer;
import coop.meent.document.Report;
import coop.meent.document.Row;
import coop.meent.document.Table;
import coop.meent.exchange.LeadThanks.Bill;
import coop.meent.exchange.LeadThanks.Part;
import coop.meent.member.Issuers;
import coop.meent.member.Member;
import coop.meent.member.MemberService;
import java.util.function.Function;

/// Thanks on paper, for one of the two: to whoever took the lead it is the cooperative's invoice
/// for its part, with what goes to who passed it on beside it; to who passed it on it says what
/// came in and what their own invoice to the taker must say. Neither names the client's invoices.
public final class ThanksPapers {

  private final MemberService members;
  private final ExchangeService exchange;

  public ThanksPapers(MemberService members, ExchangeService exchange) {
    this.members = members;
    this.exchange = exchange;
  }

  public Function<Language, Report> part(Part part) {
    return language -> part(part, new Texts(language));
  }

  private Report part(Part part, Texts texts) {
    var issuer = members.cooperative().map(Issuers::of).orElseGet(() -> new Issuer("", "", ""));
    var paper =
        Report.named("thanks", texts.language(), part.on())
            .title(title(part, texts))
            .subtitle(part.what())
            .issuedBy(issuer)
            .figure(Figure.of(texts.get("exchange.thanks.net"), part.net().plus(part.coop())))
            .figure(Figure.of(texts.get("exchange.thanks.vat"), part.vat().plus(part.coopVat())))
            .figure(Figure.of(texts.get("exchange.thanks.all"), part.gross()));
    part.bill().ifPresent(bill -> paper.table(facts(part, bill, texts)));
    paper.table(lines(part, texts));
    exchange
        .lead(part.lead())
        .ifPresent(
            one -> paper.closing(texts.get("exchange.paper.terms", one.lead().terms().in(texts))));
    if (part.isReceived()) paper.closing(texts.get("exchange.paper.received", taker(part)));
    else paper.closing(texts.get("exchange.paper.owed", passer(part)));
    return paper.closing(texts.get("exchange.paper.account")).build();
  }

  private static String title(Part part, Texts texts) {
    if (part.isReceived()) return texts.get("exchange.paper.title");
    var key = part.gross().isNegative() ? "exchange.paper.credit" : "exchange.paper.invoice";
    return part.bill()
        .map(bill -> texts.get(key, bill.number()))
        .orElseGet(() -> texts.get("exchange.paper.title"));
  }

  private static Table facts(Part part, Bill bill, Texts texts) {
    return Table.named("facts", "")
        .column(Column.text("what", texts.get("member.paper.what"), 2))
        .column(Column.text("says", texts.get("member.paper.says"), 5))
        .row(fact(texts.get("split.paper.number"), bill.number().toString()))
        .row(fact(texts.get("split.paper.date"), texts.date(part.on())))
        .row(fact(texts.get("split.paper.supplier"), bill.supplier().replace("\n", ", ")))
        .row(fact(texts.get("split.paper.customer"), bill.customer().replace("\n", ", ")))
        .build();
  }

  private static Row fact(String what, String says) {
    return Row.of(Cell.of(what), Cell.of(says));
  }

  private Table lines(Part part, Texts texts) {
    var table =
        Table.named("lines", texts.get("split.paper.lines"))
            .column(Column.text("what", texts.get("member.paper.what"), 5))
            .column(Column.amount("net", texts.get("exchange.thanks.net")))
            .column(Column.amount("vat", texts.get("exchange.thanks.vat")))
            .column(Column.amount("gross", texts.get("exchange.thanks.all")));
    if (!part.coop().isZero())
      table.row(
          Row.of(
              Cell.of(texts.get("exchange.paper.toCoop")),
              Cell.of(part.coop()),
              Cell.of(part.coopVat()),
              Cell.of(part.coop().plus(part.coopVat()))));
    if (!part.net().isZero())
      table.row(
          Row.of(
              Cell.of(
                  part.isReceived()
                      ? texts.get("exchange.paper.fromTaker", taker(part))
                      : texts.get("exchange.paper.toPasser", passer(part))),
              Cell.of(part.net()),
              Cell.of(part.vat()),
              Cell.of(part.net().plus(part.vat()))));
    return table
        .row(
            Row.total(
                Cell.of(texts.get("split.paper.total")),
                Cell.of(part.net().plus(part.coop())),
                Cell.of(part.vat().plus(part.coopVat())),
                Cell.of(part.gross())))
        .build();
  }

  private String passer(Part part) {
    return exchange.lead(part.lead()).map(one -> name(one.lead().passer())).orElse("?");
  }

  private String taker(Part part) {
    return exchange.lead(part.lead()).flatMap(LeadStanding::taker).map(this::name).orElse("?");
  }

  private String name(MemberId who) {
    return members.member(who).map(Member::name).orElse("?");
  }
}
