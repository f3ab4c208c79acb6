package coop.meent.cash;

import coop.meent.bank.BankService;
import coop.meent.base.Id.BookId;
import coop.meent.base.Id.EntryId;
import coop.meent.base.Money;
import coop.meent.client.DaysToPay;
import coop.meent.invoice.InvoiceRow;
import coop.meent.invoice.InvoiceService;
import coop.meent.ledger.Account;
import coop.meent.ledger.BalanceFilter;
import coop.meent.ledger.Book;
import coop.meent.ledger.LedgerService;
import coop.meent.ledger.Statements;
import coop.meent.pay.BatchStanding;
import coop.meent.pay.PayService;
import coop.meent.recurring.Due;
import coop.meent.recurring.Example;
import coop.meent.recurring.RecurringService;
import coop.meent.vat.VatPeriod;
import coop.meent.vat.VatService;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
    var all =
        Stream.of(invoices(book), ordered(book), toPay(book), recurring(book, last), vat(book))
            .flatMap(List::stream)
            .toList();
    return CashOutlook.of(today(), now(book), all, weeks);
  }

  /// Lines of the bank that stand in no entry yet, and so are not in what is there now.
  public long unbooked(BookId book) {
    return bank.summaries(book).stream().mapToLong(one -> one.openLines()).sum();
  }

  Book book(BookId id) {
    return ledger.books().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
  }

  private Money now(BookId book) {
    return Money.sum(
        statements.balances(BalanceFilter.all(book).to(today())).stream()
            .filter(row -> isCash(row.account()))
            .map(Statements.AccountBalance::balance)
            .toList());
  }

  private static boolean isCash(Account account) {
    return account.rgs().filter(code -> code.startsWith(CASH)).isPresent();
  }

  private boolean isOffice(BookId book) {
    return ledger.cooperativeBook().filter(one -> one.id().equals(book)).isPresent();
  }

  private List<Expected> invoices(BookId book) {
    if (!isOffice(book)) return List.of();
    return invoices.open().stream().filter(row -> row.open().isPositive()).map(this::open).toList();
  }

  /// On the day that is agreed, or later where the client is known to take longer.
  private Expected open(InvoiceRow row) {
    var usual = daysToPay.of(row.client()).map(paid -> row.date().plusDays(paid.days()));
    var day = usual.filter(row.due()::isBefore).orElse(row.due());
    boolean isLate = !day.isAfter(today());
    return new Expected(
        isLate ? today().plusDays(LATE_DAYS) : day,
        row.open(),
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
    return recurring.times(last).stream()
        .filter(due -> due.what().book().equals(book) && due.isOpen())
        .flatMap(due -> comes(due).stream())
        .toList();
  }

  /// What is made like an invoice is paid as invoices are, when its client usually pays; what is
  /// made like an entry moves what that entry moved on the bank, if anything.
  private Optional<Expected> comes(Due due) {
    return switch (due.what().like()) {
      case Example.OfInvoice(var id) ->
          invoices
              .find(id)
              .map(like -> {
                long days = java.time.temporal.ChronoUnit.DAYS.between(like.date(), like.due());
                var paid = daysToPay.of(like.client()).map(DaysToPay.Paid::days).orElse(0);
                return again(
                    due, onOrAfterToday(due.on()).plusDays(Math.max(days, paid)), due.amount());
              });
      case Example.OfEntry(var id) ->
          Optional.of(onBank(id))
              .filter(amount -> !amount.isZero())
              .map(amount -> again(due, onOrAfterToday(due.on()), amount));
    };
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
  private List<Expected> vat(BookId book) {
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
    declared.ifPresent(period -> all.add(vat(period, declared(book))));
    return all.stream().filter(one -> !one.amount().isZero()).toList();
  }

  private Money declared(BookId book) {
    return Money.sum(
        statements.balances(BalanceFilter.all(book).to(today())).stream()
            .filter(row -> row.account().rgs().filter(DECLARED::contains).isPresent())
            .map(Statements.AccountBalance::balance)
            .toList());
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
