package coop.meent.capital;

import coop.meent.bank.Allocation;
import coop.meent.bank.BankLineFilter;
import coop.meent.bank.BookingOutcome;
import coop.meent.base.FiscalPeriod;
import coop.meent.base.Id.BankLineId;
import coop.meent.base.Id.BookId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Money;
import coop.meent.base.Refusal;
import coop.meent.base.RefusedException;
import coop.meent.capital.CapitalDeeds.Booking;
import coop.meent.ledger.Dimensions;
import coop.meent.member.Member;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Payments of what was asked: seen among the open bank lines, and booked.
record PayIns(CapitalDeeds deeds) {

  /// Bank lines that look like what members were asked for, in order of member and day.
  List<SeenPayment> seen() {
    var coop = deeds.book().book();
    if (coop.isEmpty()) return List.of();
    var accounts = new CapitalAccounts(deeds.store().read(deeds.movements()::all));
    List<SeenPayment> seen = new ArrayList<>();
    for (var member : deeds.rooms().members().members()) {
      var ask = accounts.of(member.id()).asked(LocalDate.MAX);
      if (ask.isPresent()) seen.addAll(seen(coop.get().id(), member, ask.get()));
    }
    return seen;
  }

  private List<SeenPayment> seen(BookId coop, Member member, CapitalAccount.Ask ask) {
    var from = ask.since().minusMonths(1);
    var until = deeds.today().isBefore(from) ? from : deeds.today();
    var open =
        BankLineFilter.all(coop)
            .that(BankLineFilter.Status.OPEN)
            .within(new FiscalPeriod(from, until));
    return deeds.rooms().bank().lines(open, 0, Integer.MAX_VALUE).stream()
        .flatMap(line -> SeenPayment.of(member, ask.open(), line).stream())
        .toList();
  }

  /// Books the one payment that was seen of what was asked.
  CapitalOutcome paid(MemberId who) {
    var ask = deeds.account(who).asked(LocalDate.MAX);
    var member = deeds.rooms().members().member(who);
    if (member.isEmpty()) return new CapitalOutcome.Unknown();
    var name = member.get().name();
    if (ask.isEmpty()) return new CapitalOutcome.NothingAsked(name);
    var coop = deeds.book().book();
    if (coop.isEmpty()) return new CapitalOutcome.NoBooks();
    var seen = seen(coop.get().id(), member.get(), ask.get());
    if (seen.isEmpty()) return new CapitalOutcome.NotSeen(name, ask.get().open());
    if (seen.size() > 1) return new CapitalOutcome.SeveralSeen(name, seen.size(), ask.get().open());
    return paid(who, seen.getFirst().line().id());
  }

  /// Books a bank line as what a member pays in: one deed for the entry and the lot.
  CapitalOutcome paid(MemberId who, BankLineId lineId) {
    var found = deeds.rooms().bank().line(lineId);
    if (found.isEmpty()) return new CapitalOutcome.BooksRefuse(new BookingOutcome.NoSuchLine());
    var amount = found.get().content().amount();
    if (!amount.isPositive()) return new CapitalOutcome.NoAmount();
    var day = found.get().content().booked();
    return deeds.booking("capital.paid", who, day, booking -> paid(booking, lineId, amount, day));
  }

  private CapitalOutcome paid(Booking booking, BankLineId line, Money amount, LocalDate day) {
    var step = booking.step();
    var who = step.member().id();
    var part = Allocation.of(booking.capital(), amount).with(Dimensions.NONE.withMember(who));
    var text = deeds.words("capital.entry.paidIn", step.name());
    return switch (deeds.rooms().bank().book(step.tx(), line, text, List.of(part))) {
      case BookingOutcome.Booked(var _, var entry) ->
          deeds.note(
              step,
              MovementDraft.of(who, MovementKind.PAID_IN, day, amount)
                  .bookedBy(entry.id())
                  .paidBy(line)
                  .by(booking.rules().used()),
              Optional.of(entry.reference()));
      case BookingOutcome.LedgerRefused(var reason) -> throw new RefusedException(reason);
      case BookingOutcome.Undone _ -> throw new IllegalStateException("not asked");
      case Refusal refusal -> throw new RefusedException(refusal);
    };
  }
}
