package coop.meent.annual;

import coop.meent.base.Money;
import coop.meent.base.Texts;
import coop.meent.document.Cell;
import coop.meent.document.Column;
import coop.meent.document.Figure;
import coop.meent.document.Report;
import coop.meent.document.ReportRequest;
import coop.meent.document.Row;
import coop.meent.document.Table;
import coop.meent.ledger.Account;
import coop.meent.ledger.Book;
import coop.meent.ledger.BookKind;
import coop.meent.member.Member;
import coop.meent.member.Role;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Annual accounts beside those of the year before: the short layout for who is small enough for
/// it, else the longer one; then where the cash went, how the equity moved, every line with its
/// accounts, what the figures rest on, and room to sign.
final class AccountsPaper {

  private final AnnualRooms rooms;
  private final ReportRequest request;
  private final Texts texts;
  private final Book book;
  private final AnnualFigures now;
  private final AnnualFigures before;
  private final SizeClass size;

  AccountsPaper(AnnualRooms rooms, ReportRequest request, AnnualFigures now, AnnualFigures before) {
    this.rooms = rooms;
    this.request = request;
    this.now = now;
    this.before = before;
    texts = new Texts(request.language());
    book = rooms.book(request.book());
    size = SizeClass.of(now.bounds(), before.bounds());
  }

  private boolean isCooperative() {
    return book.kind() == BookKind.COOPERATIVE;
  }

  private boolean isShort() {
    return size == SizeClass.MICRO;
  }

  Report report() {
    var paper =
        rooms
            .letterhead()
            .start(AnnualPapers.ACCOUNTS, request, "")
            .figure(Figure.of(text("total"), now.sheet().totalAssets()))
            .figure(Figure.of(text("side.EQUITY"), now.of(AnnualItem.Side.EQUITY)))
            .figure(Figure.of(text("turnover"), now.turnover()))
            .figure(Figure.of(text("result"), now.income().result()))
            .table(assets())
            .table(funding())
            .table(income())
            .table(cash())
            .table(equity())
            .table(notes());
    paper.table(principles());
    if (isCooperative()) paper.table(signatures());
    return paper.closing(text(isShort() ? "closing.micro" : "closing.small")).build();
  }

  private String text(String key, Object... arguments) {
    return texts.get("annual." + key, arguments);
  }

  private Table.Builder table(String key) {
    return Table.named(key, text("table." + key))
        .column(Column.text("item", text("item"), 5))
        .column(Column.amount("amount", texts.shortDate(now.year().to())))
        .column(Column.amount("previous", texts.shortDate(before.year().to())));
  }

  private Table.Builder ofYears(String key) {
    return Table.named(key, text("table." + key))
        .column(Column.text("item", text("item"), 5))
        .column(Column.amount("amount", texts.period(now.year())))
        .column(Column.amount("previous", texts.period(before.year())));
  }

  private Cell[] cells(String name, Function<AnnualFigures, Money> figure) {
    return new Cell[] {Cell.of(name), Cell.of(figure.apply(now)), Cell.of(figure.apply(before))};
  }

  private void row(Table.Builder table, String name, Function<AnnualFigures, Money> figure) {
    table.row(Row.of(cells(name, figure)));
  }

  /// Only where there is something in either year.
  private void some(Table.Builder table, String name, Function<AnnualFigures, Money> figure) {
    if (!figure.apply(now).isZero() || !figure.apply(before).isZero()) row(table, name, figure);
  }

  private void subtotal(Table.Builder table, String name, Function<AnnualFigures, Money> figure) {
    table.row(Row.subtotal(cells(name, figure)));
  }

  private void total(Table.Builder table, String name, Function<AnnualFigures, Money> figure) {
    table.row(Row.total(cells(name, figure)));
  }

  private Table assets() {
    var table = table("assets");
    side(table, AnnualItem.Side.FIXED);
    side(table, AnnualItem.Side.CURRENT);
    total(table, text("total"), one -> one.sheet().totalAssets());
    return table.build();
  }

  private Table funding() {
    var table = table("funding");
    side(table, AnnualItem.Side.EQUITY);
    side(table, AnnualItem.Side.PROVISION);
    side(table, AnnualItem.Side.DEBT);
    total(
        table,
        text("total"),
        one -> one.sheet().totalEquity().plus(one.sheet().totalLiabilities()));
    return table.build();
  }

  /// One line in the short layout, else a heading with its lines; provisions have one line anyway.
  private void side(Table.Builder table, AnnualItem.Side side) {
    if (side == AnnualItem.Side.PROVISION) {
      some(table, side.in(texts), one -> one.of(side));
      return;
    }
    if (isShort()) {
      row(table, side.in(texts), one -> one.of(side));
      return;
    }
    for (var item : AnnualItem.of(side)) some(table, item.in(texts), one -> one.of(item));
    subtotal(table, side.in(texts), one -> one.of(side));
  }

  private Table income() {
    var table = ofYears("income");
    if (isShort()) shortIncome(table);
    else longIncome(table);
    some(table, text("tax"), one -> one.income().amount(TAX).negate());
    total(table, text("result.after"), one -> one.income().result());
    return table.build();
  }

  private static final coop.meent.ledger.IncomeStatement.Part TAX =
      coop.meent.ledger.IncomeStatement.Part.TAX;
  private static final coop.meent.ledger.IncomeStatement.Part FINANCE =
      coop.meent.ledger.IncomeStatement.Part.FINANCE;

  /// In the order of BW 2:395a.
  private void shortIncome(Table.Builder table) {
    row(table, text("turnover"), AnnualFigures::turnover);
    row(table, text("income.other"), one -> one.otherIncome().plus(one.financialIncome()));
    row(table, text("costs.direct"), one -> one.directCosts().negate());
    some(table, text("costs.staff"), one -> one.staff().negate());
    row(
        table,
        text("costs.depreciation"),
        one -> one.depreciation().plus(one.valueChanges()).negate());
    row(table, text("costs.other"), one -> one.otherCosts().plus(one.financialCosts()).negate());
  }

  /// As model E has it, which begins with the margin.
  private void longIncome(Table.Builder table) {
    row(table, text("margin"), AnnualFigures::margin);
    some(table, text("costs.staff"), one -> one.staff().negate());
    row(table, text("costs.depreciation"), one -> one.depreciation().negate());
    some(table, text("costs.value"), one -> one.valueChanges().negate());
    row(table, text("costs.other"), one -> one.otherCosts().negate());
    subtotal(table, text("result.operating"), one -> one.income().operatingResult());
    some(table, text("finance"), one -> one.income().amount(FINANCE));
    subtotal(
        table,
        text("result.before"),
        one -> one.income().operatingResult().plus(one.income().amount(FINANCE)));
  }

  private Table cash() {
    var table = ofYears("cash");
    row(table, text("result.after"), one -> one.income().result());
    row(table, text("cash.notPaid"), one -> one.cash().notPaid());
    some(table, text("cash.provisions"), one -> one.cash().provisions());
    row(table, text("cash.receivables"), one -> one.cash().receivables());
    row(table, text("cash.debts"), one -> one.cash().debts());
    subtotal(table, text("cash.operating"), one -> one.cash().operating());
    some(table, text("cash.investing"), one -> one.cash().investing());
    some(table, text("cash.capital"), one -> one.cash().capital());
    some(table, text("cash.reserves"), one -> one.cash().reserves());
    some(table, text("cash.loans"), one -> one.cash().loans());
    subtotal(table, text("cash.financing"), one -> one.cash().financing());
    total(table, text("cash.change"), one -> one.cash().change());
    row(table, text("cash.opening"), one -> one.cash().opening());
    total(table, text("cash.closing"), one -> one.cash().closing());
    return table.build();
  }

  private Table equity() {
    var table =
        Table.named("equity", text("table.equity"))
            .column(Column.text("item", text("item"), 4))
            .column(Column.amount("opening", text("equity.opening")))
            .column(Column.amount("change", text("equity.change")))
            .column(Column.amount("closing", text("equity.closing")));
    var opening = Money.ZERO;
    for (var item : AnnualItem.of(AnnualItem.Side.EQUITY)) {
      var start = now.openingOf(item);
      var end = now.of(item);
      opening = opening.plus(start);
      if (start.isZero() && end.isZero()) continue;
      table.row(
          Row.of(Cell.of(item.in(texts)), Cell.of(start), Cell.of(end.minus(start)), Cell.of(end)));
    }
    var closing = now.of(AnnualItem.Side.EQUITY);
    return table
        .row(
            Row.total(
                Cell.of(AnnualItem.Side.EQUITY.in(texts)),
                Cell.of(opening),
                Cell.of(closing.minus(opening)),
                Cell.of(closing)))
        .build();
  }

  /// Every line of the balance sheet with its accounts, so that each figure opens to them.
  private Table notes() {
    var table =
        Table.named("notes", text("table.notes"))
            .column(Column.text("account", texts, 1))
            .column(Column.text("name", texts, 4))
            .column(Column.amount("amount", texts.shortDate(now.year().to())))
            .column(Column.amount("previous", texts.shortDate(before.year().to())));
    var balanceNow = now.balance();
    var balanceBefore = before.balance();
    for (var item : AnnualItem.values()) {
      var lines = accounts(balanceNow.get(item), balanceBefore.get(item));
      if (lines.isEmpty()) continue;
      table.row(
          Row.heading(
              Cell.of(item.in(texts)),
              Cell.empty(),
              Cell.of(now.of(item)),
              Cell.of(before.of(item))));
      lines.forEach((account, amounts) -> table.row(note(account, amounts)));
    }
    return table.build();
  }

  private record Amounts(Money now, Money before) {}

  private static Map<Optional<Account>, Amounts> accounts(
      AnnualFigures.@org.jspecify.annotations.Nullable Line now,
      AnnualFigures.@org.jspecify.annotations.Nullable Line before) {
    Map<Optional<Account>, Amounts> lines = new LinkedHashMap<>();
    if (now != null)
      for (var part : now.parts())
        lines.put(part.account(), new Amounts(part.amount(), Money.ZERO));
    if (before != null)
      for (var part : before.parts())
        lines.merge(
            part.account(),
            new Amounts(Money.ZERO, part.amount()),
            (one, other) -> new Amounts(one.now, other.before));
    return lines;
  }

  private Row note(Optional<Account> account, Amounts amounts) {
    var row =
        Row.of(
            account.map(one -> Cell.of(one.number())).orElse(Cell.empty()),
            Cell.of(
                account
                    .map(one -> one.name(texts.language()))
                    .orElseGet(() -> texts.get("report.result-of-the-year"))),
            Cell.of(amounts.now),
            Cell.of(amounts.before));
    return account.map(one -> row.opening(one.id())).orElse(row);
  }

  private Table principles() {
    var table =
        Table.named("principles", text("table.principles"))
            .column(Column.text("what", texts.get("member.paper.what"), 2))
            .column(Column.text("says", texts.get("member.paper.says"), 6));
    fact(table, "size", text("size.why", size.in(texts)));
    fact(table, "basis", text("basis.says"));
    fact(table, "rounding", text("rounding.says"));
    if (isCooperative()) {
      long count = rooms.memberships().register().membersOn(now.year().to()).size();
      fact(table, "members", texts.count("member.count", count));
      fact(table, "capital", text("capital.says"));
      fact(table, "staff", text("staff.says"));
    }
    fact(table, "state", state());
    rooms
        .profit()
        .year(now.year().to().getYear())
        .filter(_ -> isCooperative())
        .flatMap(year -> year.booked())
        .ifPresentOrElse(
            booked ->
                fact(
                    table,
                    "division",
                    text(
                        "division.booked",
                        booked.division().resolution(),
                        booked.division().resolvedOn(),
                        booked.reference())),
            () -> {
              if (isCooperative()) fact(table, "division", text("division.open"));
            });
    return table.build();
  }

  private String state() {
    int year = now.year().to().getYear();
    var close = rooms.years().closing(book.id(), year);
    if (close.isEmpty()) return text("state.open");
    boolean isAsClosed = rooms.years().isAsClosed(close.get());
    return text(isAsClosed ? "state.closed" : "state.changed", close.get().mark().substring(0, 8));
  }

  private void fact(Table.Builder table, String key, String says) {
    table.row(Row.of(Cell.of(text("fact." + key)), Cell.of(says)));
  }

  private Table signatures() {
    var table = signatures(texts, text("table.signatures"));
    for (var one : board(rooms)) table.row(Row.of(Cell.of(one.name()), Cell.empty(), Cell.empty()));
    return table.row(Row.of(Cell.of(text("adopted")), Cell.empty(), Cell.empty())).build();
  }

  static Table.Builder signatures(Texts texts, String title) {
    return Table.named("signatures", title)
        .column(Column.text("name", texts.get("member.name"), 4))
        .column(Column.text("on", texts.get("capital.signed.on"), 3))
        .column(Column.text("signature", texts.get("capital.signature"), 4));
  }

  static List<Member> board(AnnualRooms rooms) {
    return holding(rooms, Role.BOARD);
  }

  static List<Member> holding(AnnualRooms rooms, Role role) {
    return rooms.members().members().stream().filter(one -> one.roles().contains(role)).toList();
  }
}
