package coop.meent.spread;

import coop.meent.base.FiscalPeriod;
import coop.meent.base.Id.AccountId;
import coop.meent.base.Id.SupplierId;
import coop.meent.base.Money;
import coop.meent.bill.Bill;
import coop.meent.bill.BillService;
import coop.meent.ledger.AccountKind;
import coop.meent.ledger.Book;
import coop.meent.ledger.LedgerService;
import coop.meent.ledger.Posting;
import coop.meent.recurring.Example;
import coop.meent.recurring.Recurring;
import coop.meent.recurring.RecurringService;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/// Which bills a year seems to lack: what comes again and was not made, and who billed in each of
/// the quarters before and not in the last one. It proposes; what is taken into the year is chosen.
public record ExpectedBills(
    LedgerService ledger, RecurringService recurring, BillService bills, SpreadService spreads) {

  private static final int QUARTERS = 4;

  /// Without those that were taken into the year already.
  public List<Expected> of(Book book, int year) {
    var period = FiscalPeriod.year(year);
    List<Expected> found = new ArrayList<>(again(book, period));
    if (ledger.cooperativeBook().filter(one -> one.id().equals(book.id())).isPresent())
      found.addAll(regular(counted(), year));
    var awaited = spreads.awaited();
    found.removeIf(one -> awaited.stream().anyMatch(each -> one.isAwaited(each, period.to())));
    return List.copyOf(found);
  }

  /// Who sends bills.
  public record Sender(SupplierId id, String name) {}

  public List<Sender> senders() {
    return bills.suppliers().stream().map(one -> new Sender(one.id(), one.name())).toList();
  }

  private List<Expected> again(Book book, FiscalPeriod year) {
    Map<Recurring, List<LocalDate>> open = new LinkedHashMap<>();
    for (var due : recurring.times(year.to()))
      if (due.isOpen() && due.what().book().equals(book.id()) && year.contains(due.on()))
        open.computeIfAbsent(due.what(), _ -> new ArrayList<>()).add(due.on());
    List<Expected> found = new ArrayList<>();
    open.forEach((what, days) -> costs(what).ifPresent(cost -> found.add(again(what, days, cost))));
    return found;
  }

  private static Expected again(Recurring what, List<LocalDate> days, Posting cost) {
    return new Expected(
        what.name(),
        cost.account(),
        Money.sum(days.stream().map(_ -> cost.amount()).toList()),
        Awaited.Cause.RECURRING,
        Optional.empty(),
        Optional.of(what.id()),
        days);
  }

  /// What each time costs, on the account that has the most of it; empty for what brings no costs.
  private Optional<Posting> costs(Recurring what) {
    if (!(what.like() instanceof Example.OfEntry(var id))) return Optional.empty();
    Map<AccountId, Money> costs = new LinkedHashMap<>();
    for (var line : ledger.entry(id).map(one -> one.postings()).orElse(List.of()))
      if (ledger.account(line.account()).orElseThrow().kind() == AccountKind.EXPENSE)
        costs.merge(line.account(), line.amount(), Money::plus);
    var sum = Money.sum(costs.values());
    return most(costs).filter(_ -> sum.isPositive()).map(account -> Posting.of(account, sum));
  }

  private static Optional<AccountId> most(Map<AccountId, Money> amounts) {
    return amounts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
  }

  private List<Bill> counted() {
    var onResult = new TreeSet<AccountId>((left, right) -> left.uuid().compareTo(right.uuid()));
    bills.accounts().stream()
        .filter(one -> !one.kind().isOnBalanceSheet())
        .forEach(one -> onResult.add(one.id()));
    return bills.bills().stream()
        .filter(one -> !one.isRefused() && !one.isWithdrawn())
        .map(one -> one.bill())
        .filter(one -> one.supplier().isPresent() && !one.isClaim())
        .filter(one -> one.lines().stream().allMatch(line -> onResult.contains(line.account())))
        .toList();
  }

  /// Who billed in each of the first three quarters of a year and not in the last: what a quarter
  /// came to on the average.
  static List<Expected> regular(Collection<Bill> bills, int year) {
    Map<SupplierId, List<Bill>> bySupplier = new LinkedHashMap<>();
    for (var bill : bills)
      if (bill.date().getYear() == year)
        bySupplier.computeIfAbsent(bill.supplier().orElseThrow(), _ -> new ArrayList<>()).add(bill);
    List<Expected> found = new ArrayList<>();
    bySupplier.forEach((supplier, own) -> regular(supplier, own).ifPresent(found::add));
    return found;
  }

  private static Optional<Expected> regular(SupplierId supplier, List<Bill> own) {
    var quarters = new TreeSet<Integer>();
    var days = new TreeSet<LocalDate>();
    Map<AccountId, Money> costs = new LinkedHashMap<>();
    for (var bill : own) {
      quarters.add((bill.date().getMonthValue() + 2) / 3);
      days.add(bill.date());
      for (var line : bill.lines()) costs.merge(line.account(), line.net(), Money::plus);
    }
    var mean = Money.ofCents(Money.sum(costs.values()).cents() / (QUARTERS - 1));
    if (quarters.size() < QUARTERS - 1 || quarters.contains(QUARTERS) || !mean.isPositive())
      return Optional.empty();
    return most(costs)
        .map(account ->
            new Expected(
                own.getFirst().payeeName(),
                account,
                mean,
                Awaited.Cause.REGULAR,
                Optional.of(supplier),
                Optional.empty(),
                List.copyOf(days)));
  }
}
