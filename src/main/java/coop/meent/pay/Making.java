package coop.meent.pay;

import coop.meent.bank.BankAccount;
import coop.meent.base.Id.BatchId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Ids;
import coop.meent.base.Language;
import coop.meent.base.Money;
import coop.meent.base.RefusedException;
import coop.meent.base.Texts;
import coop.meent.ledger.Book;
import coop.meent.member.Cooperative;
import coop.meent.pay.BatchStanding.OrderStanding;
import coop.meent.pay.file.Account;
import coop.meent.pay.file.Party;
import coop.meent.pay.file.PaymentFaults;
import coop.meent.store.Store;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Puts batches together of what is to be paid.
record Making(Store store, Ids ids, Clock clock, PayService.Rooms rooms, Gathering gathering) {

  private static final String EURO = "EUR";
  private static final Batches BATCHES = new Batches();

  /// What was asked for, found among what is to be paid.
  private record Wanted(ToPay what, Money amount) {}

  /// A batch that may be made.
  private record Plan(
      Book book, BankAccount account, BatchDraft draft, MemberId by, List<Wanted> wanted) {}

  List<BankAccount> accounts(Book book) {
    return rooms.bank().accounts(book.id()).stream().filter(Making::canPay).toList();
  }

  private static boolean canPay(BankAccount account) {
    return account.currency().equals(EURO) && Account.iban(account.iban()).isPresent();
  }

  PayOutcome preview(BatchDraft draft, MemberId by) {
    return PayOutcome.refusable(
        () -> new PayOutcome.WouldBe(fresh(sound(batch(plan(draft, by), "", 1)))));
  }

  PayOutcome make(BatchDraft draft, MemberId by) {
    return PayOutcome.refusable(() -> {
      var plan = plan(draft, by);
      return store.write(
          "pay.make",
          tx -> {
            var series = tx.series();
            var batch = sound(batch(plan, series, BATCHES.nextNumber(tx, series)));
            BATCHES.put(tx, batch);
            return new PayOutcome.Done(fresh(batch), tx.deed());
          });
    });
  }

  private Plan plan(BatchDraft draft, MemberId by) {
    var book =
        rooms
            .ledger()
            .cooperativeBook()
            .orElseThrow(() -> new RefusedException(new PayOutcome.NotOffice()));
    if (draft.chosen().isEmpty()) throw new RefusedException(new PayOutcome.NothingChosen());
    if (draft.on().isBefore(LocalDate.now(clock)))
      throw new RefusedException(new PayOutcome.DayPast(draft.on()));
    var toPay = gathering.toPay(book);
    var wanted = draft.chosen().stream().distinct().map(one -> wanted(toPay, one)).toList();
    var account = account(book, draft, wanted);
    for (var one : wanted) requireOn(account, one.what.payable());
    return new Plan(book, account, draft, by, wanted);
  }

  private static void requireOn(BankAccount account, Payable payable) {
    payable
        .from()
        .filter(iban -> !iban.equals(account.iban()))
        .ifPresent(iban -> {
          throw new RefusedException(new PayOutcome.OtherAccount(payable.payee().name(), iban));
        });
  }

  private BankAccount account(Book book, BatchDraft draft, List<Wanted> wanted) {
    if (draft.account().isEmpty()) {
      var asked = wanted.stream().flatMap(one -> one.what.payable().from().stream()).findFirst();
      var all = accounts(book);
      return all.stream()
          .filter(one -> asked.filter(iban -> iban.equals(one.iban())).isPresent())
          .findFirst()
          .or(() -> all.stream().findFirst())
          .orElseThrow(() -> new RefusedException(new PayOutcome.NoBankAccount()));
    }
    var id = draft.account().get();
    var account =
        rooms.bank().accounts(book.id()).stream()
            .filter(one -> one.id().equals(id))
            .findFirst()
            .orElseThrow(() ->
                new RefusedException(new PayOutcome.UnknownBankAccount(id.uuid().toString())));
    if (!account.currency().equals(EURO))
      throw new RefusedException(new PayOutcome.NotEuro(account.currency()));
    return account;
  }

  private static Wanted wanted(List<ToPay> toPay, BatchDraft.Chosen chosen) {
    var what =
        toPay.stream()
            .filter(one -> one.payable().kind() == chosen.kind())
            .filter(one -> one.payable().item().equals(chosen.item()))
            .findFirst()
            .orElseThrow(
                () -> new RefusedException(new PayOutcome.NotOwed(chosen.item().toString())));
    var amount = chosen.amount().orElse(what.amount());
    for (var fault : what.faults()) throw new RefusedException(fault);
    for (var fault : PaymentFaults.of(what.payable().payee(), amount))
      throw new RefusedException(fault);
    if (amount.compareTo(what.amount()) > 0)
      throw new RefusedException(
          new PayOutcome.MoreThanOwed(what.payable().payee().name(), amount, what.amount()));
    return new Wanted(what, amount);
  }

  private Batch batch(Plan plan, String series, long number) {
    var id = new BatchId(ids.next());
    var cooperative = rooms.members().cooperative();
    var texts = new Texts(cooperative.map(Cooperative::language).orElse(Language.EN));
    List<PaymentOrder> orders = new ArrayList<>();
    for (var one : plan.wanted) {
      var why = one.what.payable().why().in(texts);
      orders.add(PaymentOrder.of(id, orders.size() + 1, one.what, one.amount, why));
    }
    return new Batch(
        id,
        plan.book.id(),
        plan.account.id(),
        plan.by,
        series,
        number,
        Party.of(cooperative.map(Cooperative::fullName).orElse(""), plan.account.iban()),
        plan.draft.on(),
        plan.draft.isOneLine(),
        clock.instant(),
        orders,
        List.of());
  }

  private static Batch sound(Batch batch) {
    for (var fault : PaymentFaults.of(new BatchFile(batch).file()))
      throw new RefusedException(fault);
    return batch;
  }

  private static BatchStanding fresh(Batch batch) {
    var orders =
        batch.orders().stream()
            .map(one -> new OrderStanding(one, OrderState.WAITING, Optional.empty(), List.of()))
            .toList();
    return new BatchStanding(batch, BatchState.MADE, orders, List.of());
  }
}
