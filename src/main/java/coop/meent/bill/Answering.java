package coop.meent.bill;

import coop.meent.base.Id.AnswerId;
import coop.meent.base.Id.BillId;
import coop.meent.base.Id.EntryId;
import coop.meent.base.Id.MemberId;
import coop.meent.ledger.JournalEntry;
import coop.meent.member.Member;
import coop.meent.store.Tx;
import coop.meent.vat.Tariff;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Approves and refuses, books what was approved, and takes all of that back.
record Answering(BillRooms rooms, BillRows rows, Answers answers, BillBookings bookings) {

  private Standing standing(Tx tx, BillId id) {
    return rows.find(tx.sql(), id).orElseThrow(() -> BillRooms.refused(new BillRefusal.NotHere()));
  }

  /// A bill that waits for an answer, and who may give it.
  private Standing waiting(Tx tx, BillId id, Member who) {
    var standing = standing(tx, id);
    var bill = standing.bill();
    var number = bill.number().toString();
    if (standing.isWithdrawn()) throw BillRooms.refused(new BillRefusal.Withdrawn(number));
    someoneElse(bill, who);
    if (standing.isApproved() || standing.isRefused())
      throw BillRooms.refused(new BillRefusal.Answered(number, standing.state()));
    return standing;
  }

  private static void someoneElse(Bill bill, Member who) {
    var number = bill.number().toString();
    if (bill.maker().equals(who.id())) throw BillRooms.refused(new BillRefusal.OwnBill(number));
    boolean isPaid =
        bill.member().filter(who.id()::equals).isPresent()
            || (who.iban().isPresent() && who.iban().equals(bill.iban()));
    if (isPaid) throw BillRooms.refused(new BillRefusal.PaidToYou(number));
  }

  Approved approve(Tx tx, BillId id, MemberId by, Approval how) {
    var who = rooms.office(by);
    var bill = waiting(tx, id, who).bill();
    var placing = bill.claim().map(claim -> placing(bill, claim, how));
    var answer =
        new Answer(
            new AnswerId(rooms.ids().next()),
            bill.id(),
            who.id(),
            Answer.Kind.APPROVED,
            Optional.empty(),
            placing,
            Optional.empty(),
            rooms.today());
    answers.put(tx, bill, answer, rooms.clock().instant());
    return new Approved(
        bill, rooms.mayBook() ? Optional.of(book(tx, bill, placing, how.on())) : Optional.empty());
  }

  /// Where a claim goes, by what its kind proposes unless whoever approves says otherwise.
  Answer.Placing placing(Bill bill, Bill.Payee.ByMember claim, Approval how) {
    var chart = rooms.ledger().accounts(rooms.ownBook());
    var account =
        how.account()
            .orElseGet(() -> BillRooms.account(chart, claim.kind().rgs(), bill.date()).id());
    var code = how.vatCode().orElseGet(() -> proposed(bill, claim));
    var draft =
        BillDraft.of(
            SupplierDraft.named(bill.payeeName()),
            "",
            bill.date(),
            BillDraft.Line.of(bill.text(), account, code, bill.gross()));
    var composing = Composing.in(rooms, draft);
    var _ = composing.compose(draft);
    return new Answer.Placing(account, composing.terms(code, 1).key());
  }

  private static String proposed(Bill bill, Bill.Payee.ByMember claim) {
    var tariff = Entering.tariff(bill.date(), claim.vatPercent()).orElse(Tariff.ZERO);
    return claim.kind().vatCode(tariff, claim.vatPercent());
  }

  Bill refuse(Tx tx, BillId id, MemberId by, String reason) {
    var who = rooms.office(by);
    var bill = waiting(tx, id, who).bill();
    put(tx, bill, who.id(), Answer.Kind.REFUSED, reason, Optional.empty());
    return bill;
  }

  private void put(
      Tx tx,
      Bill bill,
      MemberId by,
      Answer.Kind kind,
      String reason,
      Optional<AnswerId> takesBack) {
    if (reason.isBlank()) throw BillRooms.refused(new BillRefusal.NoReason());
    answers.put(
        tx,
        bill,
        new Answer(
            new AnswerId(rooms.ids().next()),
            bill.id(),
            by,
            kind,
            Optional.of(reason.strip()),
            Optional.empty(),
            takesBack,
            rooms.today()),
        rooms.clock().instant());
  }

  /// Books what somebody approved who keeps no books.
  JournalEntry book(Tx tx, BillId id, MemberId by, Optional<LocalDate> on) {
    var _ = rooms.office(by);
    var standing = standing(tx, id);
    var bill = standing.bill();
    var number = bill.number().toString();
    if (standing.isWithdrawn()) throw BillRooms.refused(new BillRefusal.Withdrawn(number));
    if (!standing.isApproved() || standing.isRefused())
      throw BillRooms.refused(new BillRefusal.NotApproved(number));
    if (standing.isBooked()) throw BillRooms.refused(new BillRefusal.BookedAlready(number));
    var placing =
        answers.standing(tx.sql(), id).stream()
            .flatMap(answer -> answer.placing().stream())
            .findFirst();
    return book(tx, bill, placing, on);
  }

  private JournalEntry book(
      Tx tx, Bill bill, Optional<Answer.Placing> placing, Optional<LocalDate> on) {
    var book = rooms.ownBook();
    var chart = rooms.ledger().accounts(book);
    var day = on.orElse(bill.date());
    var draft = new BillEntry(book, chart, rooms.codes(chart, bill.date()), day).of(bill, placing);
    var entry = rooms.ledger().record(tx, draft);
    bookings.put(tx, rooms.ids().next(), bill.id(), entry.id(), rooms.clock().instant());
    rooms.around().booked(tx, bill, entry);
    return entry;
  }

  /// Takes the answers of a bill back, and its booking with them.
  Bill takeBack(Tx tx, BillId id, MemberId by, String reason) {
    var who = rooms.office(by);
    var standing = standing(tx, id);
    var bill = standing.bill();
    var number = bill.number().toString();
    if (!standing.isApproved() && !standing.isRefused())
      throw BillRooms.refused(new BillRefusal.NotAnswered(number));
    if (!standing.paid().isZero())
      throw BillRooms.refused(new BillRefusal.PaidAlready(number, standing.paid()));
    for (var answer : answers.standing(tx.sql(), id))
      put(tx, bill, who.id(), Answer.Kind.TAKEN_BACK, reason, Optional.of(answer.id()));
    reverse(tx, bookings.standing(tx.sql(), id).values().stream().toList());
    return bill;
  }

  private void reverse(Tx tx, List<EntryId> entries) {
    for (var entry : rooms.ledger().entries(entries)) {
      var _ = rooms.ledger().takeBack(tx, entry);
      rooms.around().takenBack(tx, entry);
    }
  }

  /// Settles that two people answered differently: this answer stays.
  boolean keep(Tx tx, BillId id, AnswerId kept, MemberId by, String reason) {
    if (!answers.isContradicted(tx.sql(), id)) return false;
    var standing = answers.standing(tx.sql(), id);
    var answer = standing.stream().filter(one -> one.id().equals(kept)).findFirst();
    if (answer.isEmpty()) return false;
    var bill = standing(tx, id).bill();
    for (var other : standing)
      if (other.kind() != answer.get().kind())
        put(tx, bill, by, Answer.Kind.TAKEN_BACK, reason, Optional.of(other.id()));
    if (answer.get().kind() == Answer.Kind.REFUSED)
      reverse(tx, bookings.standing(tx.sql(), id).values().stream().toList());
    return true;
  }

  /// Settles that two laptops booked it apart: this booking stays, the others are reversed.
  boolean keepBooking(Tx tx, BillId id, UUID kept) {
    var standing = bookings.standing(tx.sql(), id);
    if (standing.size() < 2 || !standing.containsKey(kept)) return false;
    reverse(
        tx,
        standing.entrySet().stream()
            .filter(one -> !one.getKey().equals(kept))
            .map(Map.Entry::getValue)
            .toList());
    return true;
  }
}
