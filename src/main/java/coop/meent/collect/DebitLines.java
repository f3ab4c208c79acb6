package coop.meent.collect;

import coop.meent.bank.Allocation;
import coop.meent.bank.BankLine;
import coop.meent.bank.Earlier;
import coop.meent.bank.OpenItems;
import coop.meent.bank.Proposal;
import coop.meent.bank.Reason;
import coop.meent.bank.Reason.OfBatch.Trace;
import coop.meent.base.Id.BookId;
import coop.meent.base.Id.DebitId;
import coop.meent.base.Money;
import coop.meent.base.Named;
import coop.meent.ledger.JournalEntry;
import coop.meent.ledger.Posting;
import coop.meent.pay.file.EndToEnd;
import coop.meent.store.Store;
import coop.meent.store.Tx;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jooq.DSLContext;

/// What the bank's lines show of collections. A line is proposed as the collections that it shows;
/// and whatever way it was booked, what came to where the claim of a collection stands is noted as
/// that collection, so that it is under way no longer.
public final class DebitLines implements OpenItems {

  /// Banks take a few days over weekends and holidays.
  private static final int DAYS = 10;

  private final Store store;
  private final InstantSource clock;
  private final DebitRows rows = new DebitRows();

  public DebitLines(Store store, InstantSource clock) {
    this.store = store;
    this.clock = clock;
  }

  /// What a line shows.
  ///
  /// @param batch as people call it
  private record Shown(String batch, List<DebitOrder> orders, Trace way) {}

  /// A batch of which there is a file, with those of its collections that no line was booked as
  /// yet.
  private record Sent(DebitBatch batch, List<DebitOrder> open) {
    Money total() {
      return Money.sum(open.stream().map(DebitOrder::amount).toList());
    }

    boolean isInTime(LocalDate day) {
      return !day.isBefore(batch.on()) && !day.isAfter(batch.on().plusDays(DAYS));
    }
  }

  /// All that lines of one book are held against.
  private record Known(Map<String, DebitBatch> byMark, List<Sent> sent) {}

  @Override
  public Function<BankLine, Optional<Proposal>> of(BookId book, Earlier earlier) {
    var known = store.read(sql -> known(sql, book));
    return line -> known.flatMap(one -> shown(one, line)).map(shown -> proposal(line, shown));
  }

  private static Proposal proposal(BankLine line, Shown shown) {
    boolean isBack = shown.way == Trace.BACK;
    var parts =
        shown.orders.stream()
            .map(order ->
                Allocation.of(order.account(), isBack ? order.amount().negate() : order.amount())
                    .withText(order.why())
                    .with(order.debtor().about()))
            .toList();
    var who = shown.orders.getFirst().debtor().name();
    Optional<Named> why =
        isBack
            ? line.content().returnReason().flatMap(ReturnReason::of).map(Named.class::cast)
            : Optional.empty();
    var reason = new Reason.OfCollection(shown.batch, who, shown.orders.size(), shown.way, why);
    return new Proposal(line.id(), line.description(), parts, reason);
  }

  /// Empty as long as no file was ever made: most files of bank lines are read like that.
  private Optional<Known> known(DSLContext sql, BookId book) {
    if (!rows.isAnyExported(sql)) return Optional.empty();
    var standing = rows.standing(sql);
    Set<DebitId> linked = new HashSet<>();
    for (var link : rows.links(sql)) linked.add(link.order());
    Map<String, DebitBatch> byMark = new HashMap<>();
    List<Sent> sent = new ArrayList<>();
    for (var batch : rows.of(sql, book)) {
      for (var order : batch.orders()) byMark.put(order.mark(), batch);
      if (batch.exported().isEmpty()) continue;
      var open =
          batch.active().stream()
              .filter(one -> standing.contains(one.id()) && !linked.contains(one.id()))
              .toList();
      if (!open.isEmpty()) sent.add(new Sent(batch, open));
    }
    return Optional.of(new Known(byMark, sent));
  }

  private static Optional<Shown> shown(Known known, BankLine line) {
    var content = line.content();
    var marked = content.endToEnd().map(known.byMark::get);
    if (marked.isPresent()) return byMark(marked.get(), line);
    return content.amount().isPositive() ? whole(known, line) : Optional.empty();
  }

  /// Of another amount than was collected it is for a person to say what happened. What goes back
  /// to a debtor may be a little more, for the cost of it; that is for a person too.
  private static Optional<Shown> byMark(DebitBatch batch, BankLine line) {
    var content = line.content();
    var amount = content.amount();
    var order =
        batch.orders().stream()
            .filter(one -> content.endToEnd().equals(Optional.of(one.mark())))
            .findFirst()
            .orElseThrow();
    if (!amount.abs().equals(order.amount())) return Optional.empty();
    var way = amount.isNegative() ? Trace.BACK : Trace.MARK;
    return Optional.of(new Shown(batch.name(), List.of(order), way));
  }

  private static Optional<Shown> whole(Known known, BankLine line) {
    var content = line.content();
    for (var one : known.sent) {
      if (!one.total().equals(content.amount())) continue;
      boolean isNamed =
          content.text().replaceAll("\\s", "").contains(one.batch.message())
              || content.endToEnd().equals(Optional.of(one.batch.message()));
      boolean mayBe = content.counterpartyIban().isEmpty() && one.isInTime(content.booked());
      if (isNamed || mayBe)
        return Optional.of(
            new Shown(one.batch.name(), one.open, isNamed ? Trace.WHOLE : Trace.SUM));
    }
    return Optional.empty();
  }

  @Override
  public void booked(Tx tx, BankLine line, JournalEntry entry) {
    if (!mayShow(line)) return;
    var postings = new ArrayList<>(entry.postings().subList(1, entry.postings().size()));
    var shown = known(tx.sql(), entry.book()).flatMap(one -> shown(one, line));
    if (shown.isEmpty()) return;
    boolean isBack = shown.get().way == Trace.BACK;
    for (var order : shown.get().orders) {
      var amount = isBack ? order.amount().negate() : order.amount();
      var posting = postings.stream().filter(one -> collects(one, order, amount)).findFirst();
      if (posting.isEmpty()) continue;
      postings.remove(posting.get());
      rows.link(tx, order, line.id(), entry.id(), amount, clock.instant());
    }
  }

  /// Of most lines it is plain at once that they show no collection, so that nothing is read.
  private static boolean mayShow(BankLine line) {
    var content = line.content();
    if (content.endToEnd().filter(EndToEnd::isOurs).isPresent()) return true;
    if (!content.amount().isPositive()) return false;
    return content.counterpartyIban().isEmpty()
        || EndToEnd.isIn(content.text().replaceAll("\\s", ""));
  }

  /// What is claimed stands on the debit side: collecting it is a credit.
  private static boolean collects(Posting posting, DebitOrder order, Money amount) {
    return posting.account().equals(order.account())
        && posting.amount().equals(amount.negate())
        && posting.dimensions().member().equals(order.debtor().member())
        && posting.dimensions().client().equals(order.debtor().client());
  }
}
