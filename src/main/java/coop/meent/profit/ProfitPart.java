package coop.meent.profit;

import coop.meent.base.FiscalPeriod;
import coop.meent.base.Id.AccountId;
import coop.meent.base.Money;
import coop.meent.ledger.Account;
import coop.meent.ledger.BalanceFilter;
import coop.meent.ledger.Book;
import coop.meent.ledger.LedgerService;
import coop.meent.ledger.Statements;
import coop.meent.settlement.Phrase;
import coop.meent.settlement.SettlementLine;
import coop.meent.settlement.SettlementLine.Step;
import coop.meent.settlement.SettlementPart;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What who leaves gets of profits: what was resolved to be paid out and is not paid yet; and, to
/// be known, of which years the profit is not divided yet. What was credited stands in the capital
/// or the current account, and is settled there.
public final class ProfitPart implements SettlementPart {

  private static final Phrase PART = Phrase.of("settlement.part.profit");

  private final ProfitService profit;
  private final LedgerService ledger;
  private final Statements statements;

  public ProfitPart(ProfitService profit, LedgerService ledger, Statements statements) {
    this.profit = profit;
    this.ledger = ledger;
    this.statements = statements;
  }

  @Override
  public Share of(Leaving leaving) {
    var book = profit.book();
    var shares =
        profit.shares().stream()
            .filter(one -> one.member().equals(leaving.member()))
            .filter(one -> !one.resolvedOn().isAfter(leaving.day()))
            .filter(one -> !one.paid().isZero())
            .toList();
    if (book.isEmpty())
      return shares.isEmpty()
          ? Share.NOTHING
          : Share.unseen(texts -> texts.get("settlement.unseen.books"));
    List<SettlementLine> lines = new ArrayList<>();
    if (!shares.isEmpty()) lines.add(toPay(book.get(), shares, leaving));
    open(leaving).ifPresent(lines::add);
    return Share.of(lines);
  }

  private SettlementLine toPay(Book book, List<ProfitShare> shares, Leaving leaving) {
    List<Step> steps = new ArrayList<>();
    var resolved = Money.ZERO;
    for (var one : shares) {
      resolved = resolved.plus(one.paid());
      var words =
          Phrase.of("settlement.profit.resolved", String.valueOf(one.year()), one.resolvedOn());
      steps.add(Step.counts(words, one.paid()));
    }
    var owed = owed(book, leaving);
    var paid = owed.minus(resolved);
    if (!paid.isZero()) steps.add(Step.counts(Phrase.of("settlement.profit.paid"), paid));
    return new SettlementLine(
        PART,
        Phrase.of("settlement.profit", leaving.day()),
        owed,
        Optional.of(shares.getFirst().resolvedOn()),
        Optional.of(leaving.day()),
        steps,
        List.of());
  }

  /// On the account where profit stands that is to be paid out.
  private Money owed(Book book, Leaving leaving) {
    Set<AccountId> accounts = new java.util.HashSet<>();
    for (Account account : ledger.accounts(book.id()))
      if (account.isRgs(DivisionBooking.TO_PAY)) accounts.add(account.id());
    var filter = BalanceFilter.all(book.id()).to(leaving.day());
    return statements
        .balancesByMember(filter, accounts)
        .getOrDefault(leaving.member(), Money.ZERO)
        .negate();
  }

  /// The years that the member took part in and whose profit is not divided: told, not counted.
  private Optional<SettlementLine> open(Leaving leaving) {
    int last = leaving.lastDay().getYear();
    List<Step> steps = new ArrayList<>();
    for (int year = last - 1; year <= last; year++) {
      var end = FiscalPeriod.year(year).to();
      if (isDivided(year) || isWithoutResult(year, end, leaving.day())) continue;
      steps.add(Step.says(Phrase.of("settlement.profit.undivided", String.valueOf(year))));
    }
    if (steps.isEmpty()) return Optional.empty();
    return Optional.of(
        new SettlementLine(
            PART,
            Phrase.of("settlement.profit.later"),
            Money.ZERO,
            Optional.empty(),
            Optional.empty(),
            steps,
            List.of()));
  }

  private boolean isDivided(int year) {
    return profit.book().filter(book -> !profit.standing(book, year).isEmpty()).isPresent();
  }

  /// A year that is over without a profit has nothing to divide.
  private boolean isWithoutResult(int year, LocalDate end, LocalDate day) {
    if (!end.isBefore(day)) return false;
    return profit.year(year).filter(found -> found.figures().result().isPositive()).isEmpty();
  }
}
