package coop.meent.pay;

import coop.meent.bank.Allocation;
import coop.meent.bank.BankLine;
import coop.meent.bank.OpenItems;
import coop.meent.bank.Proposal;
import coop.meent.bank.Reason;
import coop.meent.base.Id.BookId;
import coop.meent.base.Id.OrderId;
import coop.meent.base.Money;
import coop.meent.ledger.JournalEntry;
import coop.meent.ledger.Posting;
import coop.meent.store.Store;
import coop.meent.store.Tx;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jooq.DSLContext;

/// What the bank's lines show of batches. A line is proposed as the payments that it shows; and
/// whatever way it was booked, what went to where the debt of a payment stands is noted as that
/// payment, so that it is under way no longer.
public final class PaymentLines implements OpenItems {

  private final Store store;
  private final InstantSource clock;
  private final Batches batches = new Batches();
  private final Orders orders = new Orders();
  private volatile List<PayableSource> sources = List.of();

  public PaymentLines(Store store, InstantSource clock) {
    this.store = store;
    this.clock = clock;
  }

  /// Says from now on to these rooms what of theirs was paid.
  public void tell(List<PayableSource> rooms) {
    sources = List.copyOf(rooms);
  }

  @Override
  public Function<BankLine, Optional<Proposal>> of(BookId book) {
    var known = store.read(sql -> recognising(sql, book));
    return line -> known.flatMap(one -> one.shown(line)).map(shown -> proposal(line, shown));
  }

  private static Proposal proposal(BankLine line, Recognising.Shown shown) {
    var parts =
        shown.orders().stream()
            .map(order ->
                Allocation.of(
                        order.account(), shown.isBack() ? order.amount() : order.amount().negate())
                    .withText(order.why())
                    .with(order.about()))
            .toList();
    var who = shown.orders().getFirst().payee().name();
    var reason = new Reason.OfBatch(shown.batch(), who, shown.orders().size(), shown.way());
    return new Proposal(line.id(), line.description(), parts, reason);
  }

  /// Empty as long as no file was ever made: most files of bank lines are read like that.
  private Optional<Recognising> recognising(DSLContext sql, BookId book) {
    if (!orders.isAnyExported(sql)) return Optional.empty();
    var all = batches.of(sql, book);
    var standing = orders.standing(sql);
    Map<OrderId, Money> linked = new HashMap<>();
    for (var link : Orders.links(sql)) linked.merge(link.order(), link.amount(), Money::plus);
    List<Recognising.Sent> sent = new ArrayList<>();
    for (var batch : all) {
      if (batch.exported().isEmpty()) continue;
      var open =
          batch.active().stream()
              .filter(one -> standing.contains(one.id()) && !linked.containsKey(one.id()))
              .toList();
      if (!open.isEmpty()) sent.add(new Recognising.Sent(batch, open));
    }
    return Optional.of(new Recognising(all, sent));
  }

  @Override
  public void booked(Tx tx, BankLine line, JournalEntry entry) {
    var postings = new ArrayList<>(entry.postings().subList(1, entry.postings().size()));
    var accounts = postings.stream().map(Posting::account).toList();
    if (!orders.isAnyExported(tx.sql()) || !orders.isAnyOn(tx.sql(), accounts)) return;
    var shown = shown(tx.sql(), line, entry.book());
    if (shown.isEmpty()) return;
    for (var order : shown.get().orders()) {
      var amount = shown.get().isBack() ? order.amount().negate() : order.amount();
      var posting = postings.stream().filter(one -> pays(one, order, amount)).findFirst();
      if (posting.isEmpty()) continue;
      postings.remove(posting.get());
      note(tx, order, line, entry, amount);
    }
  }

  /// Of a line that bears a mark of ours nothing but its batch is read.
  private Optional<Recognising.Shown> shown(DSLContext sql, BankLine line, BookId book) {
    var marked =
        line.content().endToEnd().map(mark -> batches.marked(sql, book, mark)).orElse(List.of());
    return marked.isEmpty()
        ? recognising(sql, book).flatMap(one -> one.shown(line))
        : new Recognising(marked, List.of()).shown(line);
  }

  /// What is owed stands on the credit side: paying it is a debit.
  private static boolean pays(Posting posting, PaymentOrder order, Money amount) {
    return posting.account().equals(order.account())
        && posting.amount().equals(amount)
        && posting.dimensions().member().equals(order.about().member())
        && posting.dimensions().client().equals(order.about().client());
  }

  private void note(Tx tx, PaymentOrder order, BankLine line, JournalEntry entry, Money amount) {
    var link = orders.link(tx, order, line.id(), entry.id(), amount, clock.instant());
    for (var source : sources)
      source.settled(tx, new PayableSource.Settled(link, order, amount, entry.date()));
  }
}
