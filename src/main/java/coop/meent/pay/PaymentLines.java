package coop.meent.pay;

import coop.meent.bank.Allocation;
import coop.meent.bank.BankLine;
import coop.meent.bank.Earlier;
import coop.meent.bank.OpenItems;
import coop.meent.bank.Proposal;
import coop.meent.bank.Reason;
import coop.meent.base.Id.BookId;
import coop.meent.base.Id.OrderId;
import coop.meent.base.Money;
import coop.meent.ledger.JournalEntry;
import coop.meent.ledger.Posting;
import coop.meent.pay.PayableSource.Part;
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
  public Function<BankLine, Optional<Proposal>> of(BookId book, Earlier earlier) {
    var known = store.read(sql -> recognising(sql, book));
    return line -> known.flatMap(one -> one.shown(line)).map(shown -> proposal(line, shown));
  }

  private Proposal proposal(BankLine line, Recognising.Shown shown) {
    List<Allocation> parts = new ArrayList<>();
    for (var order : shown.orders())
      for (var part : parts(order))
        parts.add(
            Allocation.of(part.account(), shown.isBack() ? part.amount() : part.amount().negate())
                .withText(order.why())
                .with(part.about()));
    var who = shown.orders().getFirst().payee().name();
    var reason = new Reason.OfBatch(shown.batch(), who, shown.orders().size(), shown.way());
    return new Proposal(line.id(), line.description(), parts, reason);
  }

  /// As the room says that it comes from; else it is one with the order.
  private List<Part> parts(PaymentOrder order) {
    return sources.stream()
        .map(source -> source.parts(order))
        .filter(parts -> !parts.isEmpty())
        .findFirst()
        .orElseGet(() -> List.of(new Part(order.account(), order.about(), order.amount())));
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
      var paying = paying(postings, parts(order), shown.get().isBack());
      if (paying.isEmpty()) continue;
      paying.forEach(postings::remove);
      note(tx, order, line, entry, amount);
    }
  }

  /// The postings that are all these parts; none when one of them is missing.
  private static List<Posting> paying(List<Posting> postings, List<Part> parts, boolean isBack) {
    var left = new ArrayList<>(postings);
    List<Posting> paying = new ArrayList<>();
    for (var part : parts) {
      var amount = isBack ? part.amount().negate() : part.amount();
      var posting = left.stream().filter(one -> pays(one, part, amount)).findFirst();
      if (posting.isEmpty()) return List.of();
      left.remove(posting.get());
      paying.add(posting.get());
    }
    return paying;
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
  private static boolean pays(Posting posting, Part part, Money amount) {
    return posting.account().equals(part.account())
        && posting.amount().equals(amount)
        && posting.dimensions().member().equals(part.about().member())
        && posting.dimensions().client().equals(part.about().client());
  }

  private void note(Tx tx, PaymentOrder order, BankLine line, JournalEntry entry, Money amount) {
    var link = orders.link(tx, order, line.id(), entry.id(), amount, clock.instant());
    for (var source : sources)
      source.settled(tx, new PayableSource.Settled(link, order, amount, entry.date()));
  }
}
