package coop.meent.pay;

import coop.meent.base.Id.BatchId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Id.OrderId;
import coop.meent.base.Ids;
import coop.meent.base.Refusal;
import coop.meent.base.RefusedException;
import coop.meent.member.Member;
import coop.meent.pay.BatchEvent.Kind;
import coop.meent.pay.Orders.Item;
import coop.meent.pay.file.PaymentFaults;
import coop.meent.pay.file.PaymentVersion;
import coop.meent.store.Store;
import coop.meent.store.Tx;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/// What is done with a batch once it is there. Refusals are thrown, and handed back as the outcome.
final class Handling {

  private final Store store;
  private final Ids ids;
  private final Clock clock;
  private final PayService.Rooms rooms;
  private final PayService pay;
  private final FourEyes eyes;
  private final Batches batches = new Batches();

  Handling(Store store, Ids ids, Clock clock, PayService.Rooms rooms, PayService pay) {
    this.store = store;
    this.ids = ids;
    this.clock = clock;
    this.rooms = rooms;
    this.pay = pay;
    eyes = new FourEyes(rooms.members());
  }

  PayOutcome mayApprove(BatchId id, MemberId by) {
    return PayOutcome.refusable(() -> new PayOutcome.WouldBe(approvable(id, by)));
  }

  PayOutcome approve(BatchId id, MemberId by) {
    return PayOutcome.refusable(() -> {
      var batch = approvable(id, by).batch();
      return note(batch, EventDraft.of(by, Kind.APPROVED).marked(batch.mark()), "pay.approve");
    });
  }

  private BatchStanding approvable(BatchId id, MemberId by) {
    var standing = open(id);
    var batch = standing.batch();
    if (batch.maker().equals(by)) throw new RefusedException(eyes.nobodyBut(batch.maker()));
    if (!eyes.isOffice(by)) throw refused(new PayOutcome.NotOffice());
    batch
        .approved()
        .ifPresent(one -> {
          throw refused(new PayOutcome.AlreadyApproved(name(one.by())));
        });
    boolean isOwn =
        batch.active().stream()
            .allMatch(one -> one.about().member().filter(by::equals).isPresent());
    if (isOwn) throw refused(new PayOutcome.PaysOnlyYou());
    requireSound(standing);
    return standing;
  }

  PayOutcome file(BatchId id, PaymentVersion version) {
    return PayOutcome.refusable(() -> {
      var standing = open(id);
      var batch = standing.batch();
      if (batch.approved().isEmpty()) throw refused(new PayOutcome.NotApproved(batch.name()));
      requireNoFile(batch);
      if (batch.on().isBefore(today())) throw refused(new PayOutcome.DayPast(batch.on()));
      requireSound(standing);
      var file = new BatchFile(batch);
      var bytes = file.bytes(version);
      return new PayOutcome.Ready(standing, bytes, file.name(), BatchFile.mark(bytes));
    });
  }

  private void requireNoFile(Batch batch) {
    batch
        .exported()
        .ifPresent(one -> {
          throw refused(
              new PayOutcome.AlreadyExported(batch.name(), name(one.by()), day(one.at())));
        });
  }

  PayOutcome exported(PayOutcome.Ready made, PaymentVersion version, MemberId by) {
    return PayOutcome.refusable(() -> {
      var batch = made.standing().batch();
      var draft = EventDraft.of(by, Kind.EXPORTED).marked(made.mark()).saying(version.message());
      return note(batch, draft, "pay.export");
    });
  }

  PayOutcome withdrawExport(BatchId id, MemberId by, String reason) {
    return PayOutcome.refusable(() -> {
      var standing = open(id);
      requireReason(reason);
      var export =
          standing
              .batch()
              .exported()
              .orElseThrow(() -> refused(new PayOutcome.NotExported(standing.batch().name())));
      requireUnpaid(standing);
      var draft = EventDraft.of(by, Kind.EXPORT_WITHDRAWN).taking(export.id()).saying(reason);
      return note(standing.batch(), draft, "pay.withdraw-export");
    });
  }

  PayOutcome sent(BatchId id, MemberId by) {
    return PayOutcome.refusable(() -> {
      var batch = open(id).batch();
      if (batch.exported().isEmpty()) throw refused(new PayOutcome.NotExported(batch.name()));
      if (batch.sent().isPresent()) throw refused(new PayOutcome.AlreadySent(batch.name()));
      return note(batch, EventDraft.of(by, Kind.SENT), "pay.sent");
    });
  }

  PayOutcome withdraw(BatchId id, MemberId by, String reason) {
    return PayOutcome.refusable(() -> {
      var standing = open(id);
      requireReason(reason);
      requireUnpaid(standing);
      return note(
          standing.batch(), EventDraft.of(by, Kind.WITHDRAWN).saying(reason), "pay.withdraw");
    });
  }

  PayOutcome stop(BatchId id, OrderId order, MemberId by, String reason) {
    return PayOutcome.refusable(() -> {
      var standing = open(id);
      requireReason(reason);
      var one =
          standing.orders().stream()
              .filter(each -> each.order().id().equals(order))
              .findFirst()
              .orElseThrow(() ->
                  refused(
                      new PayOutcome.NoSuchPayment(
                          order.uuid().toString(), standing.batch().name())));
      var name = one.order().payee().name();
      if (one.state() == OrderState.STOPPED) throw refused(new PayOutcome.AlreadyStopped(name));
      if (one.state().isPaid() || one.state() == OrderState.RETURNED)
        throw refused(new PayOutcome.BankPaid(name));
      var draft = EventDraft.of(by, Kind.STOPPED).about(order).saying(reason);
      return note(standing.batch(), draft, "pay.stop");
    });
  }

  boolean keep(OrderId kept, String reason) {
    return store.write(
        "pay.keep",
        tx -> {
          var rivals =
              new Orders()
                  .rivals(tx.sql()).values().stream()
                      .filter(orders -> orders.contains(kept))
                      .flatMap(List::stream)
                      .filter(one -> !one.equals(kept))
                      .toList();
          for (var rival : rivals) stop(tx, rival, reason);
          return !rivals.isEmpty();
        });
  }

  private void stop(Tx tx, OrderId order, String reason) {
    var draft = EventDraft.of(pay.sitter(), Kind.STOPPED).about(order).saying(reason);
    batches.note(tx, ids, batches.batchOf(tx.sql(), order), draft, clock.instant());
  }

  /// What would go wrong at the bank, or be paid twice.
  private void requireSound(BatchStanding standing) {
    for (var one : standing.orders()) {
      if (one.state() == OrderState.STOPPED || one.rivals().isEmpty()) continue;
      throw refused(
          new PayOutcome.InTwoBatches(one.order().payee().name(), String.join(", ", one.rivals())));
    }
    var over = pay.book().map(pay.gathering()::overdrawn).orElseThrow();
    for (var order : standing.batch().active()) {
      var more = over.get(new Item(order.kind(), order.item()));
      if (more != null)
        throw refused(
            new PayOutcome.OwedLess(
                order.payee().name(), order.amount(), order.amount().minus(more)));
    }
    for (var fault : PaymentFaults.of(new BatchFile(standing.batch()).file()))
      throw new RefusedException(fault);
  }

  private static void requireUnpaid(BatchStanding standing) {
    for (var one : standing.orders())
      if (one.state().isPaid()) throw refused(new PayOutcome.BankPaid(one.order().payee().name()));
  }

  private static void requireReason(String reason) {
    if (reason.isBlank()) throw refused(new PayOutcome.NoReason());
  }

  private BatchStanding open(BatchId id) {
    var standing =
        pay.batch(id).orElseThrow(() -> refused(new PayOutcome.NoSuchBatch(id.uuid().toString())));
    var batch = standing.batch();
    batch
        .withdrawn()
        .ifPresent(one -> {
          throw refused(new PayOutcome.Withdrawn(batch.name(), day(one.at())));
        });
    return standing;
  }

  /// Looks once more inside the deed: a batch that changed in between is refused.
  private PayOutcome note(Batch seen, EventDraft draft, String deed) {
    var done =
        store.write(
            deed,
            tx -> {
              var now = batches.find(tx.sql(), seen.id()).orElseThrow();
              if (!now.events().equals(seen.events()))
                throw refused(new PayOutcome.Changed(seen.name()));
              batches.note(tx, ids, seen.id(), draft, clock.instant());
              return tx.deed();
            });
    return new PayOutcome.Done(pay.batch(seen.id()).orElseThrow(), done);
  }

  private static RefusedException refused(PayOutcome outcome) {
    return new RefusedException((Refusal) outcome);
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  private LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, clock.getZone());
  }

  private String name(MemberId who) {
    return rooms.members().member(who).map(Member::name).orElse("?");
  }
}
