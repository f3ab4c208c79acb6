package coop.meent.member;

import static coop.meent.document.ReportChoice.BOOK;
import static coop.meent.document.ReportChoice.MEMBER;
import static coop.meent.document.ReportChoice.PERIOD;

import coop.meent.base.Money;
import coop.meent.base.Texts;
import coop.meent.document.Cell;
import coop.meent.document.Column;
import coop.meent.document.Figure;
import coop.meent.document.Made;
import coop.meent.document.ReportKind;
import coop.meent.document.ReportMaker;
import coop.meent.document.ReportRequest;
import coop.meent.document.Row;
import coop.meent.document.Table;
import coop.meent.ledger.Account;
import coop.meent.ledger.AccountCard;
import coop.meent.ledger.Dimensions;
import coop.meent.ledger.LedgerService;
import coop.meent.ledger.Letterhead;
import coop.meent.ledger.Statements;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/// What went to and from one member in a period, as the member reads it: what the cooperative owes
/// the member is positive. The current account line by line, the other accounts kept per member
/// (capital, loans) with what they opened and closed with.
public final class MemberStatementReport implements ReportMaker {

  public static final ReportKind KIND =
      new ReportKind("member-statement", Set.of(MEMBER), Set.of(BOOK, PERIOD));

  private final MemberService members;
  private final LedgerService ledger;
  private final Statements statements;
  private final Letterhead letterhead;

  public MemberStatementReport(
      MemberService members, LedgerService ledger, Statements statements, Letterhead letterhead) {
    this.members = members;
    this.ledger = ledger;
    this.statements = statements;
    this.letterhead = letterhead;
  }

  @Override
  public ReportKind kind() {
    return KIND;
  }

  @Override
  public Made make(ReportRequest request) {
    var texts = new Texts(request.language());
    var member = members.member(request.member().orElseThrow()).orElseThrow();
    var cards =
        ledger.accounts(request.book()).stream()
            .filter(Account::isPerMember)
            .map(account -> card(account, request))
            .toList();
    var current = cards.stream().filter(card -> isCurrent(card.account())).toList();
    var others = cards.stream().filter(MemberStatementReport::isOther).toList();
    var opening = ours(current.stream().map(AccountCard::opening).toList());
    var closing = ours(current.stream().map(AccountCard::closing).toList());
    var report =
        letterhead
            .start(KIND, request, subtitle(member, texts))
            .figure(Figure.of(texts.get("report.opening-balance"), opening))
            .figure(Figure.of(texts.get("report.received"), moved(current, false)))
            .figure(Figure.of(texts.get("report.paid"), moved(current, true)))
            .figure(Figure.of(texts.get("report.closing-balance"), closing))
            .table(lines(current, opening, closing, request, texts));
    if (!others.isEmpty()) report.table(others(others, texts));
    return new Made.Ready(report.closing(texts.get("report.member-statement.closing")).build());
  }

  private AccountCard card(Account account, ReportRequest request) {
    var about = Dimensions.NONE.withMember(request.member().orElseThrow());
    return statements.accountCard(account.id(), request.period(), about, 0, Integer.MAX_VALUE);
  }

  private static String subtitle(Member member, Texts texts) {
    return member
        .number()
        .map(number -> texts.get("report.member", member.name(), String.valueOf(number)))
        .orElseGet(() -> texts.get("report.member.unnumbered", member.name()));
  }

  private static boolean isCurrent(Account account) {
    return CurrentAccount.isOne(account);
  }

  private static boolean isOther(AccountCard card) {
    if (isCurrent(card.account())) return false;
    return !card.lines().isEmpty() || !card.opening().isZero();
  }

  /// The books have debt to a member as credit, negative; the member reads it as positive.
  private static Money ours(List<Money> amounts) {
    return Money.sum(amounts).negate();
  }

  private static Money moved(List<AccountCard> cards, boolean away) {
    return cards.stream()
        .flatMap(card -> card.lines().stream())
        .map(AccountCard.Line::amount)
        .filter(amount -> away ? amount.isPositive() : amount.isNegative())
        .reduce(Money.ZERO, Money::minus);
  }

  private static Table lines(
      List<AccountCard> cards, Money opening, Money closing, ReportRequest request, Texts texts) {
    var table =
        Table.named("current", texts.get("report.current-account"))
            .column(Column.date("date", texts))
            .column(Column.text("entry", texts, 1))
            .column(Column.text("text", texts, 4))
            .column(Column.amount("amount", texts))
            .column(Column.amount("balance", texts));
    var start = texts.get("report.opening-balance");
    table.row(
        Row.of(
            Cell.of(request.period().from()),
            Cell.empty(),
            Cell.of(start),
            Cell.empty(),
            Cell.of(opening)));
    var balance = opening;
    for (var line : inOrder(cards)) {
      balance = balance.minus(line.amount());
      table.row(
          Row.of(
                  Cell.of(line.date()),
                  Cell.of(line.reference()),
                  Cell.of(line.text()),
                  Cell.of(line.amount().negate()),
                  Cell.of(balance))
              .opening(line.entry()));
    }
    var end = Cell.of(texts.get("report.closing-balance"));
    var none = Cell.empty();
    return table.row(Row.total(end, none, none, none, Cell.of(closing))).build();
  }

  private static List<AccountCard.Line> inOrder(List<AccountCard> cards) {
    return cards.stream()
        .flatMap(card -> card.lines().stream())
        .sorted(Comparator.comparing(AccountCard.Line::date))
        .toList();
  }

  private static Table others(List<AccountCard> cards, Texts texts) {
    var table =
        Table.named("accounts", texts.get("report.other-accounts"))
            .column(Column.text("account", texts, 1))
            .column(Column.text("name", texts, 4))
            .column(Column.amount("opening", texts))
            .column(Column.amount("change", texts))
            .column(Column.amount("closing", texts));
    for (var card : cards) {
      var opening = card.opening().negate();
      var closing = card.closing().negate();
      table.row(
          Row.of(
                  Cell.of(card.account().number()),
                  Cell.of(card.account().name(texts.language())),
                  Cell.of(opening),
                  Cell.of(closing.minus(opening)),
                  Cell.of(closing))
              .opening(card.account().id()));
    }
    return table.build();
  }
}
