package coop.meent.collect;

import coop.meent.bank.BankAccount;
import coop.meent.base.Id.DebitBatchId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Ids;
import coop.meent.base.Language;
import coop.meent.base.Money;
import coop.meent.base.RefusedException;
import coop.meent.base.Texts;
import coop.meent.collect.DebitStanding.OrderStanding;
import coop.meent.ledger.Book;
import coop.meent.member.Cooperative;
import coop.meent.pay.PayOutcome;
import coop.meent.pay.file.Account;
import coop.meent.pay.file.BankDays;
import coop.meent.pay.file.DebitFault;
import coop.meent.pay.file.DebitFaults;
import coop.meent.pay.file.DebitFile;
import coop.meent.pay.file.Party;
import coop.meent.store.Store;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Puts batches together of what can be collected.
record DebitMaking(Store store, Ids ids, Clock clock, CollectService.Rooms rooms, Open open) {

  private static final String EURO = "EUR";
  private static final DebitRows ROWS = new DebitRows();

  /// What was asked for, found among what is open.
  private record Wanted(ToCollect what, Money amount) {}

  /// A batch that may be made.
  private record Plan(Book book, BankAccount account, CollectDraft draft, List<Wanted> wanted) {}

  List<BankAccount> accounts(Book book) {
    return rooms.bank().accounts(book.id()).stream()
        .filter(one -> one.currency().equals(EURO) && Account.isSepa(one.iban()))
        .toList();
  }

  CollectOutcome preview(CollectDraft draft, MemberId by) {
    return CollectOutcome.refusable(
        () -> new CollectOutcome.WouldBe(fresh(sound(batch(plan(draft), by, "", 1)))));
  }

  CollectOutcome make(CollectDraft draft, MemberId by) {
    return CollectOutcome.refusable(() -> {
      var plan = plan(draft);
      return store.write(
          "collect.make",
          tx -> {
            var series = tx.series();
            var batch = sound(batch(plan, by, series, ROWS.nextNumber(tx, series)));
            ROWS.put(tx, batch);
            return new CollectOutcome.Done(fresh(batch), tx.deed());
          });
    });
  }

  private Plan plan(CollectDraft draft) {
    var book =
        rooms
            .ledger()
            .cooperativeBook()
            .orElseThrow(() -> new RefusedException(new MandateRefusal.NotKeeper()));
    if (rooms.mandates().identifier().isEmpty())
      throw new RefusedException(new MandateRefusal.NoCreditorId());
    if (draft.chosen().isEmpty()) throw new RefusedException(new CollectRefusal.NothingChosen());
    if (!BankDays.isOne(draft.on()))
      throw new RefusedException(new DebitFault.NotBankDay(draft.on(), BankDays.next(draft.on())));
    var found = open.toCollect(book, draft.on());
    var wanted = draft.chosen().stream().distinct().map(one -> wanted(found, one)).toList();
    requireTime(draft, wanted);
    return new Plan(book, account(book, draft), draft, wanted);
  }

  private static Wanted wanted(List<ToCollect> found, CollectDraft.Chosen chosen) {
    var what =
        found.stream()
            .filter(one -> one.what().kind() == chosen.kind())
            .filter(one -> one.what().item().equals(chosen.item()))
            .findFirst()
            .orElseThrow(
                () -> new RefusedException(new CollectRefusal.NotOpen(chosen.item().toString())));
    what.fault()
        .ifPresent(why -> {
          throw new RefusedException(why);
        });
    var amount = chosen.amount().orElse(what.amount());
    var debtor = what.what().debtor();
    for (var fault : DebitFaults.of(Party.of(debtor.name(), mandateIban(what)), amount))
      throw new RefusedException(fault);
    if (amount.compareTo(what.amount()) > 0)
      throw new RefusedException(
          new CollectRefusal.MoreThanOpen(debtor.name(), amount, what.amount()));
    return new Wanted(what, amount);
  }

  private static String mandateIban(ToCollect what) {
    return what.mandate().orElseThrow().mandate().iban();
  }

  /// They can be told today at the earliest.
  private void requireTime(CollectDraft draft, List<Wanted> wanted) {
    int days =
        wanted.stream()
            .mapToInt(one -> one.what.mandate().orElseThrow().mandate().noticeDays())
            .max()
            .orElse(0);
    var earliest = BankDays.next(LocalDate.now(clock).plusDays(days));
    if (draft.on().isBefore(earliest))
      throw new RefusedException(new CollectRefusal.TooSoonToTell(draft.on(), earliest));
  }

  private BankAccount account(Book book, CollectDraft draft) {
    var all = accounts(book);
    return draft
        .account()
        .map(id ->
            all.stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() ->
                    new RefusedException(new PayOutcome.UnknownBankAccount(id.uuid().toString()))))
        .or(() -> all.stream().findFirst())
        .orElseThrow(() -> new RefusedException(new CollectRefusal.NoAccountToCollect()));
  }

  private DebitBatch batch(Plan plan, MemberId by, String series, long number) {
    var id = new DebitBatchId(ids.next());
    var cooperative = rooms.members().cooperative();
    var texts = new Texts(cooperative.map(Cooperative::language).orElse(Language.NL));
    List<DebitOrder> orders = new ArrayList<>();
    for (var one : plan.wanted)
      orders.add(
          DebitOrder.of(
              id, orders.size() + 1, one.what, one.amount, one.what.what().why().in(texts)));
    var creditor =
        new DebitFile.Creditor(
            Party.of(cooperative.map(Cooperative::fullName).orElse(""), plan.account.iban()),
            rooms.mandates().identifier().orElseThrow().text());
    return new DebitBatch(
        id,
        plan.book.id(),
        plan.account.id(),
        by,
        series,
        number,
        creditor,
        plan.draft.on(),
        plan.draft.isOneLine(),
        clock.instant(),
        orders,
        List.of());
  }

  private static DebitBatch sound(DebitBatch batch) {
    for (var fault : DebitFaults.of(batch.file())) throw new RefusedException(fault);
    return batch;
  }

  private static DebitStanding fresh(DebitBatch batch) {
    return DebitStanding.of(
        batch,
        batch.orders().stream()
            .map(one ->
                new OrderStanding(
                    one, DebitState.WAITING, Optional.empty(), List.of(), Optional.empty()))
            .toList());
  }
}
