package coop.meent.bill;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Language;
import coop.meent.base.Money;
import coop.meent.base.RefusedException;
import coop.meent.base.Texts;
import coop.meent.document.Attachment;
import coop.meent.document.Cell;
import coop.meent.document.Column;
import coop.meent.document.Figure;
import coop.meent.document.Issuer;
import coop.meent.document.Report;
import coop.meent.document.Row;
import coop.meent.document.Table;
import coop.meent.ledger.Account;
import coop.meent.ledger.JournalEntry;
import coop.meent.member.Cooperative;
import coop.meent.member.Issuers;
import coop.meent.member.Member;
import coop.meent.member.MemberService;
import coop.meent.receipt.Receipt;
import coop.meent.receipt.ReceiptService.Held;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// The sheet of a bill: what it is, where it goes in the books, who said what of it and when, and
/// what was paid; with its receipts inside the file.
public final class BillPapers {

  private final BillService bills;
  private final MemberService members;

  public BillPapers(BillService bills, MemberService members) {
    this.bills = bills;
    this.members = members;
  }

  /// In the language of the cooperative's papers.
  public Report sheet(Bill bill) {
    return sheet(bill, members.cooperative().map(Cooperative::language).orElse(Language.NL));
  }

  public Report sheet(Bill bill, Language language) {
    var texts = new Texts(language);
    var standing = bills.bill(bill.id()).orElseThrow();
    var report =
        Report.named("bill", language, bill.date())
            .title(texts.get(bill.isClaim() ? "bill.claim.one" : "bill.one") + " " + bill.number())
            .subtitle(bill.payeeName() + " · " + standing.state().in(texts))
            .issuedBy(members.cooperative().map(Issuers::of).orElse(new Issuer("", "", "")))
            .figure(Figure.of(texts.get("bill.gross"), bill.gross()))
            .figure(Figure.of(texts.get("bill.vat"), bill.vat()))
            .figure(Figure.of(texts.get("bill.open"), standing.open()))
            .table(facts(bill, texts));
    if (!bill.lines().isEmpty()) report.table(lines(bill, texts));
    report.table(said(bill, texts));
    var receipts = bills.receipts().of(bill.id().uuid());
    if (!receipts.isEmpty()) report.table(receipts(receipts, texts));
    var payments = bills.payments(bill.id());
    if (!payments.isEmpty()) report.table(paid(payments, texts));
    return report.closing(texts.get("bill.sheet.closing")).build();
  }

  /// Its receipts as they are kept here; what is away is left out.
  public List<Attachment> attachments(Bill bill) {
    List<Attachment> attached = new ArrayList<>();
    for (var one : bills.receipts().of(bill.id().uuid())) {
      if (!one.isHere() || one.receipt().mediaType().isEmpty()) continue;
      attached.add(attachment(one.receipt()));
    }
    return attached;
  }

  /// @throws RefusedException when it is damaged
  private Attachment attachment(Receipt receipt) {
    return new Attachment(
        receipt.name(),
        receipt.mediaType().orElseThrow().code(),
        receipt.name(),
        Attachment.Relation.SOURCE,
        bills.receipts().open(receipt));
  }

  private Table facts(Bill bill, Texts texts) {
    var table =
        Table.named("facts", "")
            .column(Column.text("what", texts.get("member.paper.what"), 2))
            .column(Column.text("says", texts.get("member.paper.says"), 5));
    table.row(fact(texts, "bill.payee", bill.payeeName()));
    table.row(fact(texts, "bill.text", bill.text()));
    bill.supplierNumber()
        .ifPresent(number -> table.row(fact(texts, "bill.supplierNumber", number)));
    table.row(fact(texts, "bill.date", texts.date(bill.date())));
    table.row(fact(texts, "bill.due", texts.date(bill.due())));
    bill.original()
        .ifPresent(original -> {
          table.row(fact(texts, "bill.original", original.in(texts)));
          table.row(fact(texts, "bill.original.rate", original.rate().in(texts)));
        });
    bill.iban().ifPresent(iban -> table.row(fact(texts, "bill.iban", grouped(iban))));
    bill.paymentReference()
        .ifPresent(reference -> table.row(fact(texts, "bill.reference", reference)));
    bill.claim()
        .ifPresent(claim -> {
          table.row(fact(texts, "bill.cost", claim.kind().in(texts)));
          table.row(
              fact(
                  texts,
                  "bill.whole",
                  texts.get("bill.whole.of", texts.euro(claim.whole()), claim.businessPercent())));
        });
    table.row(fact(texts, "bill.maker", name(bill.maker())));
    var entries =
        bills.entries(bill.id()).values().stream()
            .map(JournalEntry::reference)
            .collect(Collectors.joining(", "));
    if (!entries.isEmpty()) table.row(fact(texts, "bill.entry", entries));
    return table.build();
  }

  static String grouped(String iban) {
    return iban.replaceAll("(.{4})(?!$)", "$1\u00a0");
  }

  private static Row fact(Texts texts, String key, String words) {
    return Row.of(Cell.of(texts.get(key)), Cell.of(words));
  }

  private String name(MemberId who) {
    return members.member(who).map(Member::name).orElse("?");
  }

  private Table lines(Bill bill, Texts texts) {
    var accounts = bills.accounts().stream().collect(Collectors.toMap(Account::id, one -> one));
    var table =
        Table.named("lines", texts.get("bill.lines"))
            .column(Column.text("what", texts.get("bill.line.what"), 5))
            .column(Column.text("account", texts.get("bill.line.account"), 4))
            .column(Column.text("code", texts.get("bill.line.code"), 1))
            .column(Column.amount("net", texts.get("bill.net")))
            .column(Column.amount("vat", texts.get("bill.vat")));
    for (var line : bill.lines()) {
      var account = accounts.get(line.account());
      table.row(
          Row.of(
              Cell.of(what(line, texts)),
              Cell.of(account == null ? "" : account.label().in(texts)),
              Cell.of(line.vatCode()),
              Cell.of(line.net()),
              Cell.of(line.vat())));
    }
    return table.build();
  }

  private String what(BillLine line, Texts texts) {
    return line.privateUse()
        .map(use -> texts.get("bill.line.private", line.text(), use.percent(), name(use.member())))
        .orElse(line.text());
  }

  private Table said(Bill bill, Texts texts) {
    var table =
        Table.named("answers", texts.get("bill.answers"))
            .column(Column.date("on", texts.get("member.paper.on")))
            .column(Column.text("who", texts.get("bill.who"), 3))
            .column(Column.text("what", texts.get("member.paper.what"), 2))
            .column(Column.text("why", texts.get("bill.reason"), 4));
    for (var one : bills.answers(bill.id()))
      table.row(
          Row.of(
              Cell.of(one.on()),
              Cell.of(name(one.by())),
              Cell.of(texts.get("bill.answer." + one.kind().name())),
              Cell.of(one.reason().orElse(""))));
    if (bills.answers(bill.id()).isEmpty())
      table.row(
          Row.of(
              Cell.empty(), Cell.of(texts.get("bill.answers.none")), Cell.empty(), Cell.empty()));
    return table.build();
  }

  private static Table receipts(List<Held> receipts, Texts texts) {
    var table =
        Table.named("receipts", texts.get("receipt.many"))
            .column(Column.text("name", texts.get("receipt.name"), 5))
            .column(Column.text("mark", texts.get("receipt.mark"), 3))
            .column(Column.date("keep", texts.get("receipt.keepUntil")));
    for (var one : receipts)
      table.row(
          Row.of(
              Cell.of(one.receipt().name()),
              Cell.of(one.receipt().content().toString().substring(0, 16)),
              Cell.of(one.receipt().keepUntil())));
    return table.build();
  }

  private static Table paid(List<Payment> payments, Texts texts) {
    var table =
        Table.named("payments", texts.get("bill.payments"))
            .column(Column.date("on", texts.get("member.paper.on")))
            .column(Column.amount("amount", texts.get("bill.paid")));
    for (var one : payments) table.row(Row.of(Cell.of(one.date()), Cell.of(one.amount())));
    return table.row(Row.total(Cell.empty(), Cell.of(sum(payments)))).build();
  }

  private static Money sum(List<Payment> payments) {
    return Money.sum(payments.stream().map(Payment::amount).toList());
  }
}
