package coop.meent.personal;

import coop.meent.base.FiscalPeriod;
import coop.meent.base.Texts;
import coop.meent.ledger.Account;
import coop.meent.ledger.AccountCard;
import coop.meent.ledger.Book;
import coop.meent.ledger.BookKind;
import coop.meent.ledger.Dimensions;
import coop.meent.ledger.LedgerService;
import coop.meent.ledger.Statements;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// What the cooperative's books hold about a member, line by line; what the cooperative owes is
/// positive. Not there on the laptop of who may read no books.
public final class AccountPart implements PersonalPart {

  private static final FiscalPeriod ALWAYS =
      new FiscalPeriod(LocalDate.of(1900, 1, 1), LocalDate.of(2199, 12, 31));

  private final LedgerService ledger;
  private final Statements statements;

  public AccountPart(LedgerService ledger, Statements statements) {
    this.ledger = ledger;
    this.statements = statements;
  }

  @Override
  public Held of(Asked asked) {
    var books =
        ledger.books().stream().filter(book -> book.kind() == BookKind.COOPERATIVE).toList();
    List<Row> rows = new ArrayList<>();
    for (var book : books) rows.addAll(rows(book, asked));
    return new Held(
        "account",
        texts -> texts.get("personal.part.account"),
        rows,
        books.isEmpty() ? List.of(texts -> texts.get("personal.withheld.books")) : List.of());
  }

  private List<Row> rows(Book book, Asked asked) {
    var about = Dimensions.NONE.withMember(asked.who());
    List<Row> rows = new ArrayList<>();
    for (var account : ledger.accounts(book.id())) {
      if (!account.isPerMember()) continue;
      var card = statements.accountCard(account.id(), ALWAYS, about, 0, Integer.MAX_VALUE);
      card.lines().forEach(line -> rows.add(row(account, line)));
    }
    return rows;
  }

  private static Row row(Account account, AccountCard.Line line) {
    var amount = line.amount().negate();
    return Rows.with("account", account.number())
        .and("date", line.date())
        .and("entry", line.reference())
        .and("text", line.text())
        .and("amount", amount)
        .said(
            texts -> String.join(" · ", words(account, line, texts)) + " · " + texts.euro(amount));
  }

  private static List<String> words(Account account, AccountCard.Line line, Texts texts) {
    return List.of(
        texts.shortDate(line.date()),
        account.name(texts.language()),
        line.reference(),
        line.text());
  }
}
