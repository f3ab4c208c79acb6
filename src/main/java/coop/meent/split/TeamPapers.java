package coop.meent.split;

import coop.meent.base.Language;
import coop.meent.base.Texts;
import coop.meent.document.Cell;
import coop.meent.document.Column;
import coop.meent.document.Issuer;
import coop.meent.document.Report;
import coop.meent.document.Row;
import coop.meent.document.Table;
import coop.meent.member.Member;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/// The papers of this room: a self-billed invoice, and the agreement on it to sign.
public final class TeamPapers {

  private final Surroundings around;

  public TeamPapers(Surroundings around) {
    this.around = around;
  }

  private Report.Builder start(String name, LocalDate day, Texts texts) {
    var issuer =
        around
            .members()
            .cooperative()
            .map(one ->
                new Issuer(one.fullName(), one.kvkNumber().orElse(""), one.seat().orElse("")))
            .orElseGet(() -> new Issuer("", "", ""));
    return Report.named(name, texts.language(), day).issuedBy(issuer);
  }

  /// All that the law wants on an invoice, with how the share came about.
  public Function<Language, Report> bill(SelfBillService.Standing standing) {
    return language -> bill(standing, new Texts(language));
  }

  private Report bill(SelfBillService.Standing standing, Texts texts) {
    var bill = standing.bill();
    var share = standing.share();
    var title = bill.isCredit() ? "split.paper.credit.title" : "split.paper.title";
    var paper =
        start("self-bill", bill.issued(), texts)
            .title(texts.get(title, bill.number()))
            .subtitle(texts.get("split.paper.issued"));
    paper.table(
        facts(texts, "facts", "")
            .row(fact(texts.get("split.paper.number"), bill.number().toString()))
            .row(fact(texts.get("split.paper.date"), texts.date(bill.issued())))
            .row(fact(texts.get("split.paper.supplier"), line(bill.supplier())))
            .row(fact(texts.get("split.paper.customer"), line(bill.customer())))
            .row(fact(texts.get("split.paper.about"), about(share, texts)))
            .build());
    paper.table(lines(bill, share, texts));
    paper.table(why(share, texts));
    bill.reason().ifPresent(reason -> paper.closing(texts.get("split.credited.why", reason)));
    bill.credits()
        .flatMap(id -> around.store().read(sql -> new SelfBills().find(sql, id)))
        .ifPresent(of -> paper.closing(texts.get("split.paper.credits", of.number())));
    if (bill.vatCode().equals(BillVat.SMALL_BUSINESS)) paper.closing(texts.get("split.paper.kor"));
    paper.closing(texts.get("split.paper.byCustomer"));
    bill.silenceDays()
        .filter(days -> !bill.isCredit())
        .ifPresent(days ->
            paper.closing(
                texts.get("split.paper.silence", texts.date(bill.issued().plusDays(days)))));
    return paper.build();
  }

  private static String line(String lines) {
    return lines.replace("\n", ", ");
  }

  private static String about(TeamShare share, Texts texts) {
    return texts.get(
        "split.paper.share",
        share.invoiceNumber(),
        texts.date(share.invoiceDate()),
        share.clientName(),
        share.work());
  }

  private static Table.Builder facts(Texts texts, String name, String title) {
    return Table.named(name, title)
        .column(Column.text("what", texts.get("member.paper.what"), 2))
        .column(Column.text("says", texts.get("member.paper.says"), 4));
  }

  private static Row fact(String what, String says) {
    return Row.of(Cell.of(what), Cell.of(says));
  }

  private static Table lines(SelfBill bill, TeamShare share, Texts texts) {
    var percent = number(bill.vatPercent(), texts);
    return Table.named("lines", texts.get("split.paper.lines"))
        .column(Column.text("what", texts.get("member.paper.what"), 4))
        .column(Column.amount("amount", texts))
        .row(Row.of(Cell.of(work(share, texts)), Cell.of(bill.net())))
        .row(Row.of(Cell.of(texts.get("split.paper.vatOf", percent)), Cell.of(bill.vat())))
        .row(Row.total(Cell.of(texts.get("split.paper.total")), Cell.of(bill.gross())))
        .build();
  }

  private static String work(TeamShare share, Texts texts) {
    return share.key() == SplitKey.HOURS
        ? texts.get("split.paper.hours", number(share.weight(), texts), share.work())
        : share.work();
  }

  private static Table why(TeamShare share, Texts texts) {
    var toTeam = share.net().minus(share.kept());
    return facts(texts, "why", texts.get("split.paper.why"))
        .row(fact(texts.get("split.paper.invoiced"), texts.euro(share.net())))
        .row(
            fact(
                texts.get("split.paper.margin", number(share.marginPercent(), texts)),
                texts.euro(share.kept())))
        .row(fact(texts.get("split.paper.toTeam"), texts.euro(toTeam)))
        .row(
            fact(
                share.key().in(texts),
                texts.get(
                    "split.paper.part",
                    number(share.weight(), texts),
                    number(share.weightSum(), texts))))
        .row(fact(texts.get("split.paper.net"), texts.euro(share.amount())))
        .build();
  }

  private static String number(java.math.BigDecimal number, Texts texts) {
    var plain = number.stripTrailingZeros();
    var text = (plain.scale() < 0 ? plain.setScale(0) : plain).toPlainString();
    return texts.language() == Language.NL ? text.replace('.', ',') : text;
  }

  /// The agreement on self-billing, to be signed by both.
  public Function<Language, Report> letter(Member member, Optional<Integer> silenceDays) {
    return language -> letter(member, silenceDays, new Texts(language));
  }

  private Report letter(Member member, Optional<Integer> silenceDays, Texts texts) {
    var today = around.today();
    var cooperative = around.members().cooperative().map(one -> one.fullName()).orElse("");
    var paper =
        start("billing-agreement", today, texts)
            .title(texts.get("split.letter.title"))
            .subtitle(member.name());
    paper.closing(texts.get("split.letter.parties", cooperative, member.numbered()));
    paper.closing(texts.get("split.letter.makes"));
    paper.closing(texts.get("split.letter.accepts"));
    paper.closing(
        silenceDays
            .map(days -> texts.get("split.letter.silence", days))
            .orElseGet(() -> texts.get("split.letter.noSilence")));
    paper.closing(texts.get("split.letter.data"));
    paper.closing(texts.get("split.letter.ends"));
    paper.closing(texts.get("split.letter.sign", cooperative, member.name()));
    return paper.build();
  }
}
