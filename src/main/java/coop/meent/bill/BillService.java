package coop.meent.bill;

import coop.meent.bank.OpenItems;
import coop.meent.base.ExchangeRate;
import coop.meent.base.Id.AccountId;
import coop.meent.base.Id.AnswerId;
import coop.meent.base.Id.BillId;
import coop.meent.base.Id.DeedId;
import coop.meent.base.Id.EntryId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Original;
import coop.meent.base.RefusedException;
import coop.meent.einvoice.Received;
import coop.meent.ledger.Account;
import coop.meent.ledger.JournalEntry;
import coop.meent.member.Member;
import coop.meent.receipt.ReceiptFile;
import coop.meent.receipt.ReceiptService;
import coop.meent.store.Space;
import coop.meent.store.Tx;
import coop.meent.store.UndoOutcome;
import coop.meent.vat.VatTerms;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jooq.DSLContext;

/// Bills and claims: entered with their receipts, answered by somebody else, booked, paid.
public final class BillService {

  private final BillRooms rooms;
  private final BillRows rows = new BillRows();
  private final Suppliers suppliers = new Suppliers();
  private final Answers answers = new Answers();
  private final BillBookings bookings = new BillBookings();
  private final Twins twins;
  private final Entering entering;
  private final Answering answering;
  private final BillPaying paying;

  public BillService(BillRooms rooms) {
    this.rooms = rooms;
    twins = new Twins(rows, rooms.receipts());
    entering = new Entering(rooms, rows, suppliers, twins);
    answering = new Answering(rooms, rows, answers, bookings);
    paying = new BillPaying(rooms, rows, bookings);
  }

  /// What the bank asks, and tells when a line was booked.
  public OpenItems openItems() {
    return paying;
  }

  public ReceiptService receipts() {
    return rooms.receipts();
  }

  /// All that can be read here, the newest first.
  public List<Standing> bills() {
    return rooms.store().read(rows::all);
  }

  /// What a member advanced, the newest first.
  public List<Standing> claims(MemberId member) {
    return rooms.store().read(sql -> rows.of(sql, member));
  }

  public Optional<Standing> bill(BillId id) {
    return rooms.store().read(sql -> rows.find(sql, id));
  }

  /// Those that bear a number: one, unless two laptops use one series.
  public List<Standing> find(BillNumber number) {
    return rooms.store().read(sql -> rows.find(sql, number));
  }

  /// In order of name.
  public List<Supplier> suppliers() {
    return rooms.store().read(suppliers::all);
  }

  /// What whoever approves it should look at first.
  public List<BillFinding> findings(Bill bill) {
    return rooms.store().read(sql -> twins.findings(sql, bill));
  }

  /// All that was ever said of it, in order.
  public List<Answer> answers(BillId bill) {
    return rooms.store().read(sql -> answers.of(sql, bill));
  }

  /// Those that count.
  public List<Answer> standingAnswers(BillId bill) {
    return rooms.store().read(sql -> answers.standing(sql, bill));
  }

  /// The entries that book it, by the id of the booking: one, unless two laptops booked it apart.
  public Map<UUID, JournalEntry> entries(BillId bill) {
    var standing = rooms.store().read(sql -> bookings.standing(sql, bill));
    Map<UUID, JournalEntry> entries = new LinkedHashMap<>();
    standing.forEach(
        (id, entry) -> rooms.ledger().entry(entry).ifPresent(found -> entries.put(id, found)));
    return entries;
  }

  /// The bills that entries book or pay, by entry.
  public Map<EntryId, BillId> byEntry(Collection<EntryId> entries) {
    return rooms.store().read(sql -> bookings.of(sql, entries));
  }

  /// In order of date.
  public List<Payment> payments(BillId bill) {
    return rooms.store().read(sql -> bookings.payments(sql, bill));
  }

  /// Tells members whose claim was paid or not after all what the books here say of it.
  ///
  /// @return how many payments were told of
  public int tellMembers() {
    if (!rooms.mayBook()) return 0;
    var words = new PaymentWords();
    if (rooms.store().read(words::untold).isEmpty()) return 0;
    return rooms
        .store()
        .write(
            "bill.tell",
            tx -> {
              var untold = words.untold(tx.sql());
              for (var word : untold) words.put(tx, rooms.ids(), word, rooms.clock().instant());
              return untold.size();
            });
  }

  public Optional<String> whyWithdrawn(BillId bill) {
    return rooms.store().read(sql -> rows.whyWithdrawn(sql, bill));
  }

  /// The one that was entered in its place.
  public Optional<BillId> replacedBy(BillId bill) {
    return rooms.store().read(sql -> rows.replacedBy(sql, bill));
  }

  /// What is approved, booked and open, what is due first first.
  public List<ToPay> toPay() {
    return rooms.store().read(this::toPay);
  }

  /// As part of somebody else's deed.
  public List<ToPay> toPay(Tx tx) {
    return toPay(tx.sql());
  }

  private List<ToPay> toPay(DSLContext sql) {
    return rows.open(sql).stream().filter(Standing::isToPay).map(ToPay::of).toList();
  }

  /// Where lines of bills can go, in order of number; none where the books cannot be read.
  public List<Account> accounts() {
    return rooms.book().map(book -> rooms.ledger().accounts(book)).orElse(List.of());
  }

  /// The VAT codes that something can be bought with on a day.
  public List<VatTerms> codes(LocalDate day) {
    return rooms.codes(accounts(), day);
  }

  /// Whether whoever sits here may enter and answer bills.
  public boolean mayAnswer(MemberId who) {
    return rooms.store().isWritable()
        && rooms.book().isPresent()
        && rooms.members().member(who).filter(Member::isBoardOrTreasurer).isPresent()
        && rooms.store().refusal(Space.OFFICE, "bill_answer").isEmpty();
  }

  /// Whether whoever sits here may write in the books.
  public boolean mayBook() {
    return rooms.mayBook();
  }

  /// Enters a bill with its receipts.
  ///
  /// @param isAnyway although it looks like one that is there
  public BillOutcome<Bill> enter(
      BillDraft draft, List<ReceiptFile> files, MemberId maker, boolean isAnyway) {
    var act = new Entering.Act(maker, files, isAnyway);
    return rooms.deed("bill.enter", tx -> entering.bill(tx, draft, act));
  }

  /// As part of somebody else's deed, that knows by itself that it makes no bill twice.
  ///
  /// @throws coop.meent.base.RefusedException with what is refused
  public Bill enter(Tx tx, BillDraft draft, List<ReceiptFile> files, MemberId maker) {
    return entering.bill(tx, draft, new Entering.Act(maker, files, true));
  }

  /// What entering it would come to, or be refused for; nothing is stored.
  public BillOutcome<Bill> preview(
      BillDraft draft, List<ReceiptFile> files, MemberId maker, boolean isAnyway) {
    var act = new Entering.Act(maker, files, isAnyway);
    return prepared(sql -> entering.prepare(sql, draft, act));
  }

  /// A member claims what was advanced.
  public BillOutcome<Bill> claim(
      ClaimDraft draft, List<ReceiptFile> files, MemberId maker, boolean isAnyway) {
    var act = new Entering.Act(maker, files, isAnyway);
    return rooms.deed("bill.claim", tx -> entering.claim(tx, draft, act));
  }

  public BillOutcome<Bill> preview(
      ClaimDraft draft, List<ReceiptFile> files, MemberId maker, boolean isAnyway) {
    var act = new Entering.Act(maker, files, isAnyway);
    return prepared(sql -> entering.prepare(sql, draft, act));
  }

  /// What a received electronic invoice says, as a bill to enter.
  ///
  /// @param account where its lines go; empty for where the supplier's last ones went
  /// @param exchange the rate, where the invoice is in another currency
  public BillOutcome<BillDraft> read(
      Received received, Optional<AccountId> account, Optional<ExchangeDraft> exchange) {
    return rooms.look(sql ->
        new Reading(rooms.members().cooperative(), account, rows.all(sql), exchange)
            .draft(received));
  }

  /// The rate that was last used for a currency, on or before a day; of one day the last entered.
  public Optional<ExchangeRate> lastRate(String currency, LocalDate day) {
    return bills().stream()
        .filter(one -> !one.isWithdrawn())
        .flatMap(one -> one.bill().original().stream())
        .map(Original::rate)
        .filter(rate -> rate.currency().equalsIgnoreCase(currency) && !rate.date().isAfter(day))
        .min(Comparator.comparing(ExchangeRate::date).reversed());
  }

  /// Adds a receipt to a bill that is there.
  public BillOutcome<Bill> attach(
      BillId id, ReceiptFile file, MemberId who, boolean isImmovable, boolean isAnyway) {
    return rooms.deed(
        "bill.receipt",
        tx -> {
          var bill = attachable(tx, id, who);
          if (!isAnyway) twins.refuse(tx.sql(), bill, List.of(file));
          entering.attach(tx, bill, file, isImmovable);
          return bill;
        });
  }

  private Bill attachable(Tx tx, BillId id, MemberId who) {
    var member = rooms.acting(who);
    var bill =
        rows.find(tx.sql(), id)
            .map(Standing::bill)
            .orElseThrow(() -> BillRooms.refused(new BillRefusal.NotHere()));
    boolean isTheirs = bill.member().filter(who::equals).isPresent();
    if (!isTheirs && !member.isBoardOrTreasurer())
      throw BillRooms.refused(new BillRefusal.NotEntitled(member.name()));
    return bill;
  }

  /// Approves a bill of somebody else, and books it where whoever approves keeps the books.
  public BillOutcome<Approved> approve(BillId bill, MemberId by, Approval approval) {
    return rooms.deed("bill.approve", tx -> answering.approve(tx, bill, by, approval));
  }

  /// Where a claim would go when it is approved as proposed.
  public Answer.Placing proposed(Bill bill) {
    return answering.placing(bill, bill.claim().orElseThrow(), Approval.AS_PROPOSED);
  }

  public BillOutcome<Bill> refuse(BillId bill, MemberId by, String reason) {
    return rooms.deed("bill.refuse", tx -> answering.refuse(tx, bill, by, reason));
  }

  /// Books what was approved by somebody who keeps no books.
  public BillOutcome<JournalEntry> book(BillId bill, MemberId by, Optional<LocalDate> on) {
    return rooms.deed("bill.book", tx -> answering.book(tx, bill, by, on));
  }

  /// Takes the answer to a bill back, and its booking with it.
  public BillOutcome<Bill> takeBack(BillId bill, MemberId by, String reason) {
    return rooms.deed("bill.take-back", tx -> answering.takeBack(tx, bill, by, reason));
  }

  /// Takes back a bill that nobody approved. It stays to be read, with its receipts.
  public BillOutcome<Bill> withdraw(BillId id, MemberId who, String reason) {
    return rooms.deed(
        "bill.withdraw",
        tx -> {
          var member = rooms.acting(who);
          var standing =
              rows.find(tx.sql(), id)
                  .orElseThrow(() -> BillRooms.refused(new BillRefusal.NotHere()));
          Entering.free(standing, member);
          if (reason.isBlank()) throw BillRooms.refused(new BillRefusal.NoReason());
          var bill = standing.bill();
          rows.withdraw(tx, rooms.ids().next(), bill, who, reason.strip(), rooms.clock().instant());
          return bill;
        });
  }

  /// Settles that two people answered a bill differently: this answer stays.
  ///
  /// @param reason in the language of the cooperative's papers
  /// @return false when this was settled before
  /// @throws RefusedException with what the ledger refuses
  public boolean keep(BillId bill, AnswerId kept, String reason) {
    return rooms
        .store()
        .write(
            "bill.keep",
            tx -> {
              var by = rooms.around().owner().or(() -> giver(tx, bill, kept));
              return by.isPresent() && answering.keep(tx, bill, kept, by.get(), reason);
            });
  }

  private Optional<MemberId> giver(Tx tx, BillId bill, AnswerId kept) {
    return answers.of(tx.sql(), bill).stream()
        .filter(one -> one.id().equals(kept))
        .map(Answer::by)
        .findFirst();
  }

  /// Settles that two laptops booked a bill apart: this booking stays.
  ///
  /// @return false when this was settled before
  /// @throws RefusedException with what the ledger refuses
  public boolean keepBooking(BillId bill, UUID kept) {
    return rooms.store().write("bill.keep-booking", tx -> answering.keepBooking(tx, bill, kept));
  }

  /// Takes back what was entered, refused or withdrawn, unless something leans on it by now.
  public UndoOutcome undo(DeedId deed) {
    return rooms.store().undo(deed);
  }

  private BillOutcome<Bill> prepared(Function<DSLContext, Entering.Prepared> work) {
    return rooms.look(sql -> work.apply(sql).bill());
  }
}
