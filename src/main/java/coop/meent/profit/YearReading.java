package coop.meent.profit;

import coop.meent.base.FiscalPeriod;
import coop.meent.base.Id.AccountId;
import coop.meent.base.Id.BookId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Money;
import coop.meent.capital.CapitalAccounts;
import coop.meent.capital.CapitalService;
import coop.meent.ledger.Account;
import coop.meent.ledger.AccountKind;
import coop.meent.ledger.BalanceFilter;
import coop.meent.ledger.Dimensions;
import coop.meent.ledger.LedgerService;
import coop.meent.ledger.Statements;
import coop.meent.member.Member;
import coop.meent.member.MemberService;
import coop.meent.member.MembershipService;
import coop.meent.member.Register;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// Reads from the books and the register what members bring to the profit of a year.
record YearReading(
    LedgerService ledger,
    Statements statements,
    MemberService members,
    MembershipService memberships,
    CapitalService capital) {

  private static final String TURNOVER = "WOmz";

  YearFigures figures(BookId book, FiscalPeriod year) {
    return YearFigures.of(statements.incomeStatement(book, year, Dimensions.NONE));
  }

  List<Claim> claims(BookId book, FiscalPeriod year, Map<MemberId, BigDecimal> hours) {
    var filter = BalanceFilter.all(book).from(year.from()).to(year.to());
    var turnover = statements.balancesByMember(filter, accounts(book, YearReading::isTurnover));
    var bought =
        statements.balancesByMember(
            filter, accounts(book, one -> one.isRgs(YearFigures.MEMBER_WORK)));
    var accounts = capital.accounts();
    List<Claim> claims = new ArrayList<>();
    for (var member : membersIn(year)) {
      Map<KeyKind, BigDecimal> by = new EnumMap<>(KeyKind.class);
      by.put(KeyKind.TURNOVER, cents(turnover, member.id()).negate());
      by.put(KeyKind.PURCHASES, cents(bought, member.id()));
      by.put(KeyKind.HOURS, hours.getOrDefault(member.id(), BigDecimal.ZERO));
      by.put(KeyKind.CAPITAL, accounts.of(member.id()).centDays(year));
      claims.add(
          new Claim(
              member.id(),
              member.number().orElse(Integer.MAX_VALUE),
              member.name(),
              member.isLegalEntity(),
              by));
    }
    return claims;
  }

  Map<MemberId, Money> capitalAt(FiscalPeriod year) {
    CapitalAccounts accounts = capital.accounts();
    return new HashMap<>(accounts.balances(year.to()));
  }

  /// What members pay the cooperative themselves is no turnover of theirs.
  private static boolean isTurnover(Account account) {
    return account.kind() == AccountKind.REVENUE
        && account.rgs().filter(code -> code.startsWith(TURNOVER)).isPresent();
  }

  private List<AccountId> accounts(BookId book, Predicate<Account> which) {
    return ledger.accounts(book).stream().filter(which).map(Account::id).toList();
  }

  private static BigDecimal cents(Map<MemberId, Money> amounts, MemberId member) {
    return BigDecimal.valueOf(amounts.getOrDefault(member, Money.ZERO).cents());
  }

  /// Whoever was a member on a day of the year.
  private List<Member> membersIn(FiscalPeriod year) {
    var register = memberships.register();
    return members.members().stream()
        .filter(member ->
            register.line(member.id(), year.to()).filter(line -> isIn(line, year)).isPresent())
        .toList();
  }

  private static boolean isIn(Register.Line line, FiscalPeriod year) {
    var standing = line.standing();
    return standing.admitted().isPresent()
        && standing.lastDay().filter(last -> last.isBefore(year.from())).isEmpty();
  }
}
