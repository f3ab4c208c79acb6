package coop.meent.collect;

import coop.meent.base.Hash;
import coop.meent.base.Id.DebitBatchId;
import coop.meent.base.Id.DebitId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Ids;
import coop.meent.base.Refusal;
import coop.meent.base.RefusedException;
import coop.meent.collect.DebitEvent.Kind;
import coop.meent.collect.DebitStanding.OrderStanding;
import coop.meent.member.Member;
import coop.meent.pay.FourEyes;
import coop.meent.pay.PayOutcome;
import coop.meent.pay.file.BankDays;
import coop.meent.pay.file.CreditorId;
import coop.meent.pay.file.DebitFaults;
import coop.meent.pay.file.DebitWriter;
import coop.meent.store.Store;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What is done with a batch once it is there. Refusals are thrown, and handed back as the outcome.
final class DebitHandling {

  private final Store store;
  private final Ids ids;
  private final Clock clock;
  private final CollectService collect;
  private final CollectService.Rooms rooms;
  private final FourEyes eyes;
  private final DebitRows rows = new DebitRows();

  DebitHandling(Store store, Ids ids, Clock clock, CollectService collect) {
    this.store = store;
    this.ids = ids;
    this.clock = clock;
    this.collect = collect;
    rooms = collect.rooms();
    eyes = new FourEyes(rooms.members());
  }

  CollectOutcome mayApprove(DebitBatchId id, MemberId by) {
    return CollectOutcome.refusable(() -> new CollectOutcome.WouldBe(approvable(id, by)));
  }

  CollectOutcome approve(DebitBatchId id, MemberId by) {
    return CollectOutcome.refusable(() -> {
      var batch = approvable(id, by).batch();
      return note(batch, event(by, Kind.APPROVED).marked(batch.mark()), "collect.approve");
    });
  }

  private DebitStanding approvable(DebitBatchId id, MemberId by) {
    var standing = open(id);
    var batch = standing.batch();
    if (batch.maker().equals(by)) throw new RefusedException(eyes.nobodyBut(batch.maker()));
    if (!eyes.isOffice(by)) throw refused(new MandateRefusal.NotKeeper());
    batch
        .approved()
        .ifPresent(one -> {
          throw refused(new PayOutcome.AlreadyApproved(name(one.by())));
        });
    requireSound(standing);
    return standing;
  }

  CollectOutcome told(DebitBatchId id, LocalDate day, MemberId by) {
    return CollectOutcome.refusable(() -> {
      var batch = open(id).batch();
      batch
          .told()
          .ifPresent(on -> {
            throw refused(new CollectRefusal.AlreadyTold(batch.name(), on));
          });
      if (day.isAfter(today())) throw refused(new CollectRefusal.ToldAhead(day));
      requireToldInTime(batch, day);
      return note(batch, event(by, Kind.TOLD).on(day), "collect.told");
    });
  }

  private static void requireToldInTime(DebitBatch batch, LocalDate day) {
    for (var one : batch.active())
      if (day.isAfter(one.toldBy(batch.on())))
        throw refused(
            new CollectRefusal.ToldTooLate(
                one.debtor().name(),
                day,
                one.noticeDays(),
                BankDays.next(day.plusDays(one.noticeDays()))));
  }

  CollectOutcome file(DebitBatchId id) {
    return CollectOutcome.refusable(() -> {
      var standing = open(id);
      var batch = standing.batch();
      if (batch.approved().isEmpty()) throw refused(new PayOutcome.NotApproved(batch.name()));
      batch
          .exported()
          .ifPresent(one -> {
            throw refused(
                new PayOutcome.AlreadyExported(batch.name(), name(one.by()), day(one.at())));
          });
      var told = batch.told().orElseThrow(() -> refused(new CollectRefusal.NotTold(batch.name())));
      requireToldInTime(batch, told);
      if (batch.on().isBefore(BankDays.after(today())))
        throw refused(new CollectRefusal.TooLateForBank(batch.on()));
      requireSound(standing);
      var bytes = new DebitWriter().write(batch.file());
      return new CollectOutcome.Ready(
          standing, bytes, batch.fileName(), Hash.sha256(bytes).toString());
    });
  }

  CollectOutcome exported(CollectOutcome.Ready made, MemberId by) {
    return CollectOutcome.refusable(() -> {
      var batch = made.standing().batch();
      var event = event(by, Kind.EXPORTED).marked(made.mark()).saying(DebitWriter.MESSAGE);
      return note(batch, event, "collect.export");
    });
  }

  CollectOutcome withdrawExport(DebitBatchId id, MemberId by, String reason) {
    return CollectOutcome.refusable(() -> {
      var standing = open(id);
      requireReason(reason);
      var export = exportOf(standing.batch());
      requireNotIn(standing);
      var event = event(by, Kind.EXPORT_WITHDRAWN).taking(export.id()).saying(reason);
      return note(standing.batch(), event, "collect.withdraw-export");
    });
  }

  private static DebitEvent exportOf(DebitBatch batch) {
    return batch.exported().orElseThrow(() -> refused(new PayOutcome.NotExported(batch.name())));
  }

  CollectOutcome sent(DebitBatchId id, MemberId by) {
    return CollectOutcome.refusable(() -> {
      var batch = open(id).batch();
      exportOf(batch);
      if (batch.sent().isPresent()) throw refused(new PayOutcome.AlreadySent(batch.name()));
      return note(batch, event(by, Kind.SENT), "collect.sent");
    });
  }

  CollectOutcome withdraw(DebitBatchId id, MemberId by, String reason) {
    return CollectOutcome.refusable(() -> {
      var standing = open(id);
      requireReason(reason);
      requireNotIn(standing);
      return note(standing.batch(), event(by, Kind.WITHDRAWN).saying(reason), "collect.withdraw");
    });
  }

  CollectOutcome stop(DebitBatchId id, DebitId order, MemberId by, String reason) {
    return CollectOutcome.refusable(() -> {
      var standing = open(id);
      requireReason(reason);
      var one = order(standing, order);
      var name = one.order().debtor().name();
      if (one.state() == DebitState.STOPPED) throw refused(new CollectRefusal.DebitStopped(name));
      if (one.state().isIn() || one.state() == DebitState.RETURNED)
        throw refused(new CollectRefusal.BankCollected(name));
      var event = event(by, Kind.STOPPED).about(order).saying(reason);
      return note(standing.batch(), event, "collect.stop");
    });
  }

  /// Also of one that the bank shows to have gone back already, and not why.
  ///
  /// @param code empty for what the bank's own file says
  CollectOutcome returned(DebitBatchId id, DebitId order, String code, MemberId by) {
    return CollectOutcome.refusable(() -> {
      var standing = open(id);
      var batch = standing.batch();
      var one = order(standing, order);
      var name = one.order().debtor().name();
      var reason =
          ReturnReason.of(code)
              .or(() -> code.isBlank() ? one.why() : Optional.empty())
              .orElseThrow(() -> refused(new CollectRefusal.BadReturnReason(code.strip())));
      if (one.state() == DebitState.STOPPED) throw refused(new CollectRefusal.DebitStopped(name));
      if (batch.exported().isEmpty()) throw refused(new CollectRefusal.NotAtBank(name));
      if (batch.returned(order).isPresent())
        throw refused(new CollectRefusal.AlreadyReturned(name));
      var event = event(by, Kind.RETURNED).about(order).marked(reason.name());
      return note(batch, event, "collect.returned");
    });
  }

  private static OrderStanding order(DebitStanding standing, DebitId order) {
    return standing.orders().stream()
        .filter(each -> each.order().id().equals(order))
        .findFirst()
        .orElseThrow(() ->
            refused(
                new CollectRefusal.NoSuchDebit(order.uuid().toString(), standing.batch().name())));
  }

  /// Of collections of two batches for the same: this one stays, the others are taken out.
  ///
  /// @return false when this was settled before
  boolean keep(DebitId kept, String reason) {
    return store.write(
        "collect.keep",
        tx -> {
          var standing = rows.standing(tx.sql());
          var all = rows.all(tx.sql());
          var wanted = all.stream().flatMap(one -> one.order(kept).stream()).findFirst();
          if (wanted.isEmpty() || !standing.contains(kept)) return false;
          boolean isAny = false;
          for (var batch : all)
            for (var order : batch.orders()) {
              boolean isRival =
                  order.decides().equals(wanted.get().decides())
                      && !order.id().equals(kept)
                      && standing.contains(order.id());
              if (!isRival) continue;
              var event = event(rooms.sitter().get(), Kind.STOPPED).about(order.id());
              rows.note(tx, batch.id(), event.saying(reason));
              isAny = true;
            }
          return isAny;
        });
  }

  /// What would go wrong at the bank, or be collected twice or without being allowed.
  private void requireSound(DebitStanding standing) {
    var batch = standing.batch();
    var creditor =
        rooms.mandates().identifier().orElseThrow(() -> refused(new MandateRefusal.NoCreditorId()));
    var mandates = rooms.mandates().all();
    var book = collect.book().orElseThrow(() -> refused(new MandateRefusal.NotKeeper()));
    for (var one : standing.orders()) {
      if (one.state() == DebitState.STOPPED) continue;
      var order = one.order();
      if (!one.rivals().isEmpty())
        throw refused(
            new CollectRefusal.InTwoDebits(order.debtor().name(), String.join(", ", one.rivals())));
      requireAllowed(batch, order, mandates, creditor);
      var more = collect.open().over(book, order);
      if (more.isPresent())
        throw refused(
            new CollectRefusal.OpenLess(
                order.debtor().name(), order.amount(), order.amount().minus(more.get())));
    }
    for (var fault : DebitFaults.of(batch.file())) throw refused(fault);
  }

  /// The mandate, without this batch as a use of it, holds on the day of the collection.
  private static void requireAllowed(
      DebitBatch batch, DebitOrder order, List<MandateStanding> all, CreditorId creditor) {
    var name = order.debtor().name();
    var mandate =
        all.stream()
            .filter(one -> one.mandate().id().equals(order.mandate()))
            .findFirst()
            .orElseThrow(() -> refused(new CollectRefusal.NoMandate(name)));
    mandate
        .without(order)
        .fault(batch.on(), creditor)
        .ifPresent(why -> {
          throw refused(why);
        });
    var now = mandate.mandate().iban();
    if (!now.equals(order.debtor().iban()))
      throw refused(new CollectRefusal.OtherAccountNow(name, order.debtor().iban(), now));
  }

  private static void requireNotIn(DebitStanding standing) {
    for (var one : standing.orders())
      if (one.state().isIn())
        throw refused(new CollectRefusal.BankCollected(one.order().debtor().name()));
  }

  private static void requireReason(String reason) {
    if (reason.isBlank()) throw refused(new PayOutcome.NoReason());
  }

  private DebitStanding open(DebitBatchId id) {
    var standing =
        collect
            .batch(id)
            .orElseThrow(() -> refused(new PayOutcome.NoSuchBatch(id.uuid().toString())));
    var batch = standing.batch();
    batch
        .withdrawn()
        .ifPresent(one -> {
          throw refused(new CollectRefusal.BatchWithdrawn(batch.name(), day(one.at())));
        });
    return standing;
  }

  /// Looks once more inside the deed: a batch that changed in between is refused.
  private CollectOutcome note(DebitBatch seen, DebitEvent event, String deed) {
    var done =
        store.write(
            deed,
            tx -> {
              var now = rows.find(tx.sql(), seen.id()).orElseThrow();
              if (!now.events().equals(seen.events()))
                throw refused(new PayOutcome.Changed(seen.name()));
              rows.note(tx, seen.id(), event);
              return tx.deed();
            });
    return new CollectOutcome.Done(collect.batch(seen.id()).orElseThrow(), done);
  }

  private DebitEvent event(MemberId by, Kind kind) {
    return DebitEvent.of(ids, by, kind, clock.instant());
  }

  private static RefusedException refused(Refusal why) {
    return new RefusedException(why);
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
