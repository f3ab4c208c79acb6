package coop.meent.capital;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Id.MovementId;
import coop.meent.base.Money;
import coop.meent.capital.CapitalDeeds.Booking;
import coop.meent.capital.CapitalDeeds.Step;
import coop.meent.ledger.Dimensions;
import coop.meent.ledger.EntryDraft;
import coop.meent.ledger.JournalEntry;
import coop.meent.ledger.Posting;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Pays capital out, and takes movements back.
record GivingBack(CapitalDeeds deeds) {

  CapitalOutcome payOut(MemberId who, Money amount, LocalDate day, Optional<String> reason) {
    if (!amount.isPositive()) return new CapitalOutcome.NoAmount();
    return deeds.booking(
        "capital.pay-out", who, day, booking -> payOut(booking, amount, day, reason));
  }

  private CapitalOutcome payOut(
      Booking booking, Money amount, LocalDate day, Optional<String> reason) {
    var step = booking.step();
    var payable = step.account().payable(day);
    if (amount.compareTo(payable) > 0)
      return new CapitalOutcome.MoreThanThere(step.name(), amount, payable);
    var who = step.member().id();
    var entry = deeds.rooms().ledger().record(step.tx(), entry(booking, amount, day));
    return deeds.note(
        step,
        MovementDraft.of(who, MovementKind.PAID_OUT, day, amount.negate())
            .bookedBy(entry.id())
            .because(reason)
            .by(booking.rules().used()),
        Optional.of(entry.reference()));
  }

  private EntryDraft entry(Booking booking, Money amount, LocalDate day) {
    var about = Dimensions.NONE.withMember(booking.step().member().id());
    var account = deeds.book().memberAccount(booking.book());
    return EntryDraft.of(
        booking.book(),
        day,
        deeds.words("capital.entry.paidOut", booking.step().name()),
        List.of(
            Posting.of(booking.capital(), amount).with(about),
            Posting.of(account, amount.negate()).with(about)));
  }

  CapitalOutcome takeBack(MovementId id) {
    var found = deeds.store().read(sql -> deeds.movements().find(sql, id));
    if (found.isEmpty()) return new CapitalOutcome.Unknown();
    var movement = found.get();
    if (movement.is(MovementKind.CREDITED)) return new CapitalOutcome.FromProfit();
    if (movement.is(MovementKind.TAKEN_BACK) || !movement.moves())
      return new CapitalOutcome.TakenBackAlready();
    return CapitalDeeds.refusable(() ->
        deeds.deed(
            "capital.take-back",
            movement.member(),
            movement.on(),
            step -> takeBack(step, movement)));
  }

  private CapitalOutcome takeBack(Step step, Movement movement) {
    boolean isBack =
        step.account().movements().stream()
            .anyMatch(one -> one.takesBack().filter(movement.id()::equals).isPresent());
    if (isBack) return new CapitalOutcome.TakenBackAlready();
    var payable = step.account().payable(movement.on());
    if (movement.amount().compareTo(payable) > 0)
      return new CapitalOutcome.PaidOutSince(step.name(), payable);
    var entry = movement.entry().flatMap(deeds.rooms().ledger()::entry);
    if (entry.filter(one -> isShared(one)).isPresent()) return new CapitalOutcome.FromProfit();
    var reversal =
        entry
            .filter(one -> one.reversedBy().isEmpty())
            .map(one -> deeds.rooms().ledger().takeBack(step.tx(), one));
    var draft =
        MovementDraft.back(movement, reversal.map(JournalEntry::date).orElse(movement.on()));
    return deeds.note(
        step,
        reversal.map(one -> draft.bookedBy(one.id())).orElse(draft),
        reversal.map(JournalEntry::reference));
  }

  /// Whether it books more people's capital at once: it cannot be reversed for one of them.
  private static boolean isShared(JournalEntry entry) {
    return entry.postings().stream()
            .flatMap(posting -> posting.dimensions().member().stream())
            .distinct()
            .count()
        > 1;
  }
}
