package coop.meent.cash;

import coop.meent.bank.BankService;
import coop.meent.base.Id.BookId;
import coop.meent.base.Id.ClientId;
import coop.meent.base.Id.EntryId;
import coop.meent.base.Money;
import coop.meent.client.DaysToPay;
import coop.meent.client.DaysToPay.Paid;
import coop.meent.collect.CollectService;
import coop.meent.invoice.Invoice;
import coop.meent.invoice.InvoiceRow;
import coop.meent.invoice.InvoiceService;
import coop.meent.ledger.Account;
import coop.meent.ledger.BalanceFilter;
import coop.meent.ledger.Book;
import coop.meent.ledger.LedgerService;
import coop.meent.ledger.Statements;
import coop.meent.ledger.Statements.AccountBalance;
import coop.meent.pay.BatchStanding;
import coop.meent.pay.PayService;
import coop.meent.recurring.Due;
import coop.meent.recurring.Example;
import coop.meent.recurring.Recurring;
import coop.meent.recurring.RecurringService;
import coop.meent.spread.SpreadService;
import coop.meent.vat.VatPeriod;
import coop.meent.vat.VatService;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The rooms that know what is to come and to go.
///
/// @param daysToPay how long a client takes
public record CashRooms(
    LedgerService ledger,
    Statements statements,
    BankService bank,
    InvoiceService invoices,
    DaysToPay daysToPay,
    PayService pay,
    RecurringService recurring,
    VatService vat,
    CollectService collect,
    SpreadService spreads,
    Clock clock) {

  /// RGS groups: money on hand, and VAT that was declared and is to be paid or got back.
  private static final String CASH = "BLim";

  private static final Set<String> DECLARED = Set.of("BSchBepBtw", "BSchBepBaf", "BVorVbkTvo");

  /// What should have come already is supposed to come by then.
  static final int LATE_DAYS = 14;

  LocalDate today() {
    return LocalDate.now(clock);
  }

  /// Of a book, for so many weeks, this one included.
  public CashOutlook outlook(BookId book, int weeks) {
    var last = today().plusWeeks(weeks);
    var balances = statements.balances(BalanceFilter.all(book).to(today()));
    var debits = debits(book);
    var all =
        Stream.of(
                invoices(book, debits),
                debits.map(this::expected).orElse(List.of()),
                awaited(book),
                ordered(book),
                toPay(book),
                recurring(book, last),
                vat(book, balances))
            .flatMap(List::stream)
            .toList();
    return CashOutlook.of(today(), sum(balances, CashRooms::isCash), all, weeks);
  }

  private static Money sum(List<AccountBalance> balances, Predicate<Account> which) {
    return Money.sum(
        balances.stream()
            .filter(row -> which.test(row.account()))
            .map(AccountBalance::balance)
            .toList());
  }

  /// Lines of the bank that stand in no entry yet, and so are not in what is there now.
  public long unbooked(BookId book) {
    return bank.summaries(book).stream().mapToLong(one -> one.openLines()).sum();
  }

  Book book(BookId id) {
    return ledger.book(id).orElseThrow();
  }

  private static boolean isCash(Account account) {
    return account.rgs().filter(code -> code.startsWith(CASH)).isPresent();
  }

  private boolean isOffice(BookId book) {
    return ledger.cooperativeBook().filter(one -> one.id().equals(book)).isPresent();
  }

  private Optional<DirectDebits> debits(BookId book) {
    return isOffice(book)
        ? Optional.of(new DirectDebits(collect.batches(), today()))
        : Optional.empty();
  }

  private List<Expected> expected(DirectDebits debits) {
    var earliest = collect.earliest();
    return debits.expected(collect.toCollect(earliest), earliest);
  }

  /// How much of direct debits usually goes back, in tenths of a percent; empty where that is not
  /// known or nothing does.
  Optional<Long> returned(BookId book) {
    return debits(book).flatMap(DirectDebits::returned).map(DirectDebits.Share::perMille);
  }

  /// Without what is in a batch of direct debits, which comes on another day.
  private List<Expected> invoices(BookId book, Optional<DirectDebits> debits) {
    if (!isOffice(book)) return List.of();
    Map<ClientId, Optional<Paid>> usual = new HashMap<>();
    var collected = debits.map(DirectDebits::ofInvoices).orElse(Map.of());
    List<Expected> all = new ArrayList<>();
    for (var row : invoices.open()) {
      var left = row.open().minus(collected.getOrDefault(row.id().uuid(), Money.ZERO));
      if (left.isPositive())
        all.add(open(row, left, usual.computeIfAbsent(row.client(), daysToPay::of)));
    }
    return all;
  }

  /// What a bill that did not come is estimated at, without VAT. What comes again is counted there,
  /// and a bill that came is owed.
  private List<Expected> awaited(BookId book) {
    return spreads.awaited().stream()
        .filter(one -> one.isOpen() && one.what().book().equals(book))
        .filter(one -> one.recurring().isEmpty())
        .map(one ->
            new Expected(
                today().plusDays(LATE_DAYS),
                one.estimate().negate(),
                Expected.Kind.AWAITED,
                _ -> one.what().name(),
                false,
                Optional.of(one.what().id())))
        .toList();
  }

  /// On the day that is agreed, or later where the client is known to take longer.
  private Expected open(InvoiceRow row, Money left, Optional<Paid> usual) {
    var day =
        usual
            .map(paid -> row.date().plusDays(paid.days()))
            .filter(row.due()::isBefore)
            .orElse(row.due());
    boolean isLate = !day.isAfter(today());
    return new Expected(
        isLate ? today().plusDays(LATE_DAYS) : day,
        left,
        Expected.Kind.INVOICE,
        texts -> texts.get("cash.invoice", row.number(), row.buyer()),
        isLate,
        Optional.of(row.id()));
  }

  private List<Expected> ordered(BookId book) {
    if (!isOffice(book)) return List.of();
    return pay.standings().stream()
        .filter(one -> one.batch().withdrawn().isEmpty())
        .flatMap(one -> one.orders().stream().flatMap(order -> ordered(one, order).stream()))
        .toList();
  }

  private Optional<Expected> ordered(BatchStanding batch, BatchStanding.OrderStanding standing) {
    return switch (standing.state()) {
      case WAITING, ORDERED, SEEN -> {
        var order = standing.order();
        yield Optional.of(
            new Expected(
                onOrAfterToday(batch.batch().on()),
                order.amount().negate(),
                Expected.Kind.ORDERED,
                texts -> texts.get("cash.ordered", batch.batch().name(), order.payee().name()),
                false,
                Optional.of(batch.batch().id())));
      }
      case BOOKED_OTHERWISE, PAID, RETURNED, STOPPED -> Optional.empty();
    };
  }

  private List<Expected> toPay(BookId book) {
    if (!isOffice(book)) return List.of();
    return pay.toPay().stream()
        .map(one ->
            new Expected(
                onOrAfterToday(one.payable().due()),
                one.amount().negate(),
                Expected.Kind.TO_PAY,
                texts -> texts.get("cash.toPay", one.payable().payee().name(), one.payable().why()),
                one.payable().due().isBefore(today()),
                Optional.empty()))
        .toList();
  }

  private LocalDate onOrAfterToday(LocalDate day) {
    return day.isBefore(today()) ? today() : day;
  }

  private List<Expected> recurring(BookId book, LocalDate last) {
    Map<Recurring, Optional<Moved>> moved = new HashMap<>();
    return recurring.times(last).stream()
        .filter(due -> due.what().book().equals(book) && due.isOpen())
        .flatMap(due ->
            moved
                .computeIfAbsent(due.what(), this::moved)
                .flatMap(one -> one.by(due, today()))
                .stream())
        .toList();
  }

  /// What each time of something moves on the bank.
  ///
  /// @param days after its day
  /// @param amount empty where it is what each time comes to
  private record Moved(long days, Optional<Money> amount) {
    private Optional<Expected> by(Due due, LocalDate today) {
      var on = due.on().isBefore(today) ? today : due.on();
      return Optional.of(amount.orElse(due.amount()))
          .filter(sum -> !sum.isZero())
          .map(sum -> again(due, on.plusDays(days), sum));
    }
  }

  /// What is made like an invoice is paid as invoices are, when its client usually pays; what is
  /// made like an entry moves what that entry moved on the bank, if anything.
  private Optional<Moved> moved(Recurring what) {
    return switch (what.like()) {
      case Example.OfInvoice(var id) -> invoices.find(id).map(this::likeInvoice);
      case Example.OfEntry(var id) -> Optional.of(new Moved(0, Optional.of(onBank(id))));
    };
  }

  private Moved likeInvoice(Invoice like) {
    long agreed = ChronoUnit.DAYS.between(like.date(), like.due());
    long usual = daysToPay.of(like.client()).map(Paid::days).orElse(0);
    return new Moved(Math.max(agreed, usual), Optional.empty());
  }

  private static Expected again(Due due, LocalDate on, Money amount) {
    return new Expected(
        on, amount, Expected.Kind.RECURRING, _ -> due.what().name(), false, Optional.empty());
  }

  private Money onBank(EntryId id) {
    var entry = ledger.entry(id).orElseThrow();
    Set<?> cash =
        ledger.accounts(entry.book()).stream()
            .filter(CashRooms::isCash)
            .map(Account::id)
            .collect(Collectors.toSet());
    return Money.sum(
        entry.postings().stream()
            .filter(posting -> cash.contains(posting.account()))
            .map(posting -> posting.amount())
            .toList());
  }

  /// Of periods that were not declared by what is booked of them now; of those that were by what
  /// stands on the accounts for it.
  private List<Expected> vat(BookId book, List<AccountBalance> balances) {
    List<Expected> all = new ArrayList<>();
    Optional<VatPeriod> declared = Optional.empty();
    for (var status : vat.periods(book)) {
      if (status.state().isFiled()) {
        if (declared.isEmpty()) declared = Optional.of(status.period());
        continue;
      }
      vat.show(book, status.period())
          .ifPresent(shown -> all.add(vat(status.period(), shown.figures().toPay().negate())));
    }
    var owed = sum(balances, CashRooms::isDeclared);
    declared.ifPresent(period -> all.add(vat(period, owed)));
    return all.stream().filter(one -> !one.amount().isZero()).toList();
  }

  private static boolean isDeclared(Account account) {
    return account.rgs().filter(DECLARED::contains).isPresent();
  }

  private Expected vat(VatPeriod period, Money amount) {
    boolean isLate = period.due().isBefore(today());
    var on = !isLate ? period.due() : amount.isNegative() ? today() : today().plusDays(LATE_DAYS);
    return new Expected(
        on,
        amount,
        Expected.Kind.VAT,
        texts -> texts.get("cash.vat", period),
        isLate,
        Optional.empty());
  }
}
