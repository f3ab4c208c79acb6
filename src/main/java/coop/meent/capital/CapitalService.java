package coop.meent.capital;

import coop.meent.bank.BankService;
import coop.meent.base.Id.BankLineId;
import coop.meent.base.Id.DeedId;
import coop.meent.base.Id.EntryId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Id.MovementId;
import coop.meent.base.Ids;
import coop.meent.base.Money;
import coop.meent.ledger.JournalEntry;
import coop.meent.ledger.LedgerService;
import coop.meent.member.MemberService;
import coop.meent.member.MembershipService;
import coop.meent.statute.Rules;
import coop.meent.statute.StatuteService;
import coop.meent.store.Space;
import coop.meent.store.Store;
import coop.meent.store.Tx;
import coop.meent.store.UndoOutcome;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Deeds on the capital of members. What is booked is booked in the same deed as what is noted with
/// the member, so that the two agree.
public final class CapitalService {

  private final CapitalDeeds deeds;
  private final Movements movements = new Movements();

  /// What capital leans on.
  public record Rooms(
      LedgerService ledger,
      BankService bank,
      MemberService members,
      MembershipService memberships,
      StatuteService statutes) {}

  public CapitalService(Store store, Ids ids, Clock clock, Rooms rooms, CapitalBook book) {
    deeds = new CapitalDeeds(store, ids, clock, rooms, book, movements);
  }

  /// Of everybody whose capital can be read here.
  public CapitalAccounts accounts() {
    return new CapitalAccounts(deeds.store().read(movements::all));
  }

  public CapitalAccount account(MemberId member) {
    return deeds.account(member);
  }

  public CapitalBook book() {
    return deeds.book();
  }

  /// How everybody's capital stands on a day, in order of member number.
  public List<CapitalStanding> standings(LocalDate day) {
    return new Standings(deeds).on(day);
  }

  /// Whether whoever sits here may ask, book and pay out.
  public boolean mayDecide(MemberId member) {
    return deeds.store().isWritable()
        && deeds.store().refusal(Space.withMember(member), "capital_movement").isEmpty();
  }

  /// The rules that bind a member on a day.
  public Rules rules(MemberId member, LocalDate day) {
    return deeds.rules(member, day);
  }

  /// Asks a member for capital.
  ///
  /// @param amount without it what the rules ask, less what is there
  public CapitalOutcome ask(
      MemberId who, Optional<Money> amount, LocalDate day, Optional<String> reason) {
    return new Asking(deeds).ask(who, amount, day, reason);
  }

  public CapitalOutcome withdrawAsk(MemberId who, LocalDate day, Optional<String> reason) {
    return new Asking(deeds).withdrawAsk(who, day, reason);
  }

  /// Bank lines that look like what members were asked for, in order of member and day.
  public List<SeenPayment> seen() {
    return new PayIns(deeds).seen();
  }

  /// Books the one payment that was seen of what was asked.
  public CapitalOutcome paid(MemberId who) {
    return new PayIns(deeds).paid(who);
  }

  /// Books a bank line as what a member pays in: one deed for the entry and the lot.
  public CapitalOutcome paid(MemberId who, BankLineId line) {
    return new PayIns(deeds).paid(who, line);
  }

  /// Pays capital out to the current account of the member, from where it is paid like all else.
  public CapitalOutcome payOut(MemberId who, Money amount, LocalDate day, Optional<String> reason) {
    return new GivingBack(deeds).payOut(who, amount, day, reason);
  }

  /// Takes a movement back by its opposite, in the books too.
  public CapitalOutcome takeBack(MovementId movement) {
    return new GivingBack(deeds).takeBack(movement);
  }

  /// Bookings on the capital accounts that no movement names.
  public List<CapitalBook.Booked> notTakenOver() {
    return new TakingOver(deeds).notTakenOver();
  }

  /// What came of taking over what the books know.
  ///
  /// @param count of movements
  public record TakenOver(int count, DeedId deed) {}

  /// Notes with each member what the books have of their capital.
  ///
  /// @return empty when there is nothing to take over
  public Optional<TakenOver> takeOver() {
    return new TakingOver(deeds).takeOver();
  }

  /// Notes what a profit credits to the capital of members, booked by one entry.
  public void credit(Tx tx, Map<MemberId, Money> amounts, JournalEntry entry, String reason) {
    amounts.forEach((member, amount) -> {
      if (!amount.isZero())
        movements.put(
            tx,
            deeds.ids(),
            MovementDraft.of(member, MovementKind.CREDITED, entry.date(), amount)
                .bookedBy(entry.id())
                .because(Optional.of(reason)),
            deeds.clock().instant());
    });
  }

  /// Notes that all which an entry did to capital is undone by another.
  public void takeBack(Tx tx, EntryId undone, JournalEntry reversal) {
    for (var movement : movements.all(tx.sql())) {
      if (movement.entry().filter(undone::equals).isEmpty() || !movement.moves()) continue;
      movements.put(
          tx,
          deeds.ids(),
          MovementDraft.back(movement, reversal.date()).bookedBy(reversal.id()),
          deeds.clock().instant());
    }
  }

  /// Takes back what was only noted, such as a request, unless something leans on it by now.
  public UndoOutcome undo(DeedId deed) {
    return deeds.store().undo(deed);
  }
}
