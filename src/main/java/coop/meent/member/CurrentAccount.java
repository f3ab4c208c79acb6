package coop.meent.member;

import coop.meent.base.FiscalPeriod;
import coop.meent.base.Id.BookId;
import coop.meent.base.Id.EntryId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Money;
import coop.meent.ledger.Account;
import coop.meent.ledger.AccountCard;
import coop.meent.ledger.BalanceFilter;
import coop.meent.ledger.Dimensions;
import coop.meent.ledger.LedgerService;
import coop.meent.ledger.Statements;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What stands between the cooperative and one member on a day, as the member reads it: what the
/// cooperative owes is positive.
///
/// @param last the newest movements, the newest first
public record CurrentAccount(Money balance, List<Movement> last) {

  /// Claim on a member and debt to a member: two sides of one current account.
  private static final Set<String> CODES = Set.of("BSchSlcLi1", "BVorVlcLi1");

  /// @param amount positive when it was added to what the member has
  public record Movement(EntryId entry, LocalDate date, String text, Money amount) {}

  /// Whether an account of the chart is one of the two sides.
  public static boolean isOne(Account account) {
    return account.rgs().filter(CODES::contains).isPresent();
  }

  /// What the cooperative owes each member at the end of a day; who has no posting is left out.
  public static Map<MemberId, Money> balances(
      LedgerService ledger, Statements statements, BookId book, LocalDate day) {
    var sides =
        ledger.accounts(book).stream().filter(CurrentAccount::isOne).map(Account::id).toList();
    Map<MemberId, Money> owed = new HashMap<>();
    statements
        .balancesByMember(BalanceFilter.all(book).to(day), sides)
        .forEach((member, balance) -> owed.put(member, balance.negate()));
    return owed;
  }

  /// Reads it as it stands at the end of a day.
  ///
  /// @param most how many movements of the last year at most
  public static CurrentAccount read(
      LedgerService ledger,
      Statements statements,
      BookId book,
      MemberId member,
      LocalDate day,
      int most) {
    var balance = Money.ZERO;
    List<Movement> movements = new ArrayList<>();
    var period = new FiscalPeriod(day.minusYears(1), day);
    var about = Dimensions.NONE.withMember(member);
    for (var account : ledger.accounts(book)) {
      if (!isOne(account)) continue;
      long lines = statements.countCardLines(account.id(), period, about);
      long first = Math.max(0, lines - most);
      var card = statements.accountCard(account.id(), period, about, first, most);
      balance = balance.minus(card.closing());
      card.lines().forEach(line -> movements.add(movement(line)));
    }
    // Of one day the last that was read is the newest.
    var newest =
        movements.reversed().stream().sorted(Comparator.comparing(Movement::date).reversed());
    return new CurrentAccount(balance, newest.limit(most).toList());
  }

  private static Movement movement(AccountCard.Line line) {
    return new Movement(line.entry(), line.date(), line.text(), line.amount().negate());
  }
}
