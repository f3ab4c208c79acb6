package coop.meent.invoice;

import coop.meent.bank.OpenItems;
import coop.meent.base.FiscalPeriod;
import coop.meent.base.Id.BookId;
import coop.meent.base.Id.ClientId;
import coop.meent.base.Id.DeedId;
import coop.meent.base.Id.DraftId;
import coop.meent.base.Id.EntryId;
import coop.meent.base.Id.InvoiceId;
import coop.meent.base.Ids;
import coop.meent.base.Money;
import coop.meent.base.RefusedException;
import coop.meent.einvoice.EInvoice;
import coop.meent.einvoice.InvoiceFinding;
import coop.meent.ledger.Book;
import coop.meent.ledger.LedgerService;
import coop.meent.member.MemberService;
import coop.meent.store.Store;
import coop.meent.store.Tx;
import coop.meent.store.UndoOutcome;
import coop.meent.vat.VatTerms;
import coop.meent.work.BilledHours;
import coop.meent.work.HoursService;
import coop.meent.work.WorkService;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Sales invoices of the cooperative: drafts, final papers, what was paid of them. Methods with a
/// [Tx] take part in somebody else's deed and throw what the ledger refuses, so that all is undone;
/// the others are a deed of their own and answer with an outcome.
public final class InvoiceService {

  private final Store store;
  private final LedgerService ledger;
  private final HoursService hours;
  private final Clock clock;
  private final DraftKeeping keeping;
  private final Finalising finalising;
  private final Crediting crediting;
  private final WritingOff writingOff;
  private final Reminding reminding;
  private final Paying paying;
  private final SenderKeeping senders;
  private final Drafts drafts = new Drafts();
  private final Invoices invoices = new Invoices();
  private final InvoiceRows rows = new InvoiceRows();
  private final Settlements settlements = new Settlements();
  private final LoosePostings loose = new LoosePostings();

  /// The rooms that invoices lean on.
  public record Rooms(
      Store store,
      LedgerService ledger,
      MemberService members,
      WorkService work,
      HoursService hours) {}

  public InvoiceService(Rooms rooms, Ids ids, Clock clock) {
    store = rooms.store();
    ledger = rooms.ledger();
    hours = rooms.hours();
    this.clock = clock;
    keeping = new DraftKeeping(store, rooms.work(), ids, clock);
    finalising = new Finalising(rooms, ids, clock);
    crediting = new Crediting(store, hours, finalising, clock);
    writingOff = new WritingOff(store, ledger, ids, clock);
    reminding = new Reminding(store, ids, clock);
    paying = new Paying(store, ledger, ids, clock);
    senders = new SenderKeeping(store);
  }

  /// What the bank asks, and tells when a line was booked.
  public OpenItems openItems() {
    return paying;
  }

  /// The book that invoices are of: the cooperative's; none on a laptop that may not read it.
  public Optional<BookId> book() {
    return ledger.cooperativeBook().map(Book::id);
  }

  private BookId ownBook() {
    return book().orElseThrow();
  }

  public Sender sender() {
    return senders.find();
  }

  public SenderOutcome saveSender(Sender sender) {
    return senders.save(sender);
  }

  /// Those that are neither final nor thrown away, the newest first.
  public List<Draft> drafts() {
    return store.read(drafts::open);
  }

  public Optional<Draft> draft(DraftId id) {
    return store.read(sql -> drafts.find(sql, id));
  }

  /// Adds a draft, or changes the one that is named.
  public DraftOutcome saveDraft(Optional<DraftId> id, Draft.Content content) {
    return keeping.save(id, content);
  }

  /// Begins a draft under an id that laptops agree on: where it is there already, or was made
  /// final, it stays as it is.
  public DraftOutcome begin(DraftId id, Draft.Content content) {
    return keeping.begin(id, content);
  }

  public DraftOutcome discard(DraftId id) {
    return keeping.discard(id);
  }

  /// What a draft, saved or not, would become on a day.
  public Composed compose(Draft draft, LocalDate date) {
    return finalising.compose(ownBook(), draft, date);
  }

  /// The VAT codes that services can be sold with on a day.
  public List<VatTerms> codes(LocalDate day) {
    return finalising.codes().usable(ledger.accounts(ownBook()), day).stream()
        .filter(Turnover::takes)
        .toList();
  }

  /// Gives a draft its number and books it, or tells why not.
  public FinalOutcome makeFinal(DraftId draft, LocalDate date) {
    return finalising.make(ownBook(), draft, date);
  }

  /// As part of somebody else's deed.
  ///
  /// @throws RefusedException with what the ledger refuses
  public FinalOutcome makeFinal(Tx tx, DraftId draft, LocalDate date) {
    return finalising.make(tx, ownBook(), draft, date);
  }

  public CreditOutcome credit(InvoiceId invoice, CreditRequest request) {
    return crediting.credit(invoice, request);
  }

  public WriteOffOutcome writeOff(InvoiceId invoice, LocalDate date) {
    return writingOff.writeOff(invoice, date);
  }

  public ReminderOutcome remind(InvoiceId invoice, LocalDate date) {
    return reminding.remind(invoice, date);
  }

  /// Takes back a deed on a draft or a reminder; what is final is taken back by a credit note.
  public UndoOutcome undo(DeedId deed) {
    return store.undo(deed);
  }

  public Optional<Invoice> find(InvoiceId id) {
    return store.read(sql -> invoices.find(sql, id));
  }

  /// Those that bear a number: one, unless two laptops use one series, which check tells of.
  public List<Invoice> find(InvoiceNumber number) {
    return store.read(sql -> invoices.find(sql, number));
  }

  /// Final papers of a period, credit notes too, in order of date.
  public List<Invoice> finals(FiscalPeriod period) {
    return book()
        .map(book -> store.read(sql -> invoices.within(sql, book, period)))
        .orElse(List.of());
  }

  /// The credit notes of an invoice, in order of date.
  public List<Invoice> creditNotes(InvoiceId invoice) {
    return store.read(sql -> invoices.crediting(sql, invoice));
  }

  /// How much of each line no credit note took back, by line.
  public SortedMap<Integer, java.math.BigDecimal> left(Invoice invoice) {
    return new TreeMap<>(new Uncredited(invoice, creditNotes(invoice.id())).quantities());
  }

  /// The final papers that came of a draft and stand: more than one where laptops apart made it
  /// final.
  public List<InvoiceId> standing(DraftId draft) {
    return store.read(sql -> invoices.standing(sql, draft));
  }

  /// Settles that a draft was made final more than once: this paper stays, the others are taken
  /// back by credit notes of all of them.
  ///
  /// @return false when this was settled before
  /// @throws RefusedException with what the ledger refuses
  public boolean keep(DraftId draft, InvoiceId kept) {
    return store.write(
        "invoice.keep",
        tx -> {
          var standing = invoices.standing(tx.sql(), draft);
          if (standing.size() < 2 || !standing.contains(kept)) return false;
          for (var other : standing) {
            if (!other.equals(kept)) takeBack(tx, other);
          }
          return true;
        });
  }

  /// On its own day or, when that is locked by now, on the first open one. Its hours are those of
  /// the paper that stays.
  private void takeBack(Tx tx, InvoiceId id) {
    var invoice = invoices.find(tx.sql(), id).orElseThrow();
    var locked = ledger.lockedThrough(invoice.book()).map(through -> through.plusDays(1));
    var day = locked.filter(invoice.date()::isBefore).orElse(invoice.date());
    var request = CreditRequest.whole(day);
    if (crediting.credit(tx, id, request) instanceof CreditOutcome.Credited) return;
    throw new IllegalStateException("cannot take back " + invoice.number());
  }

  /// One page of papers and how they stand.
  public List<InvoiceRow> list(InvoiceFilter filter, long offset, int limit) {
    return store.read(sql -> rows.page(sql, on(filter), offset, limit));
  }

  public long count(InvoiceFilter filter) {
    return store.read(sql -> rows.count(sql, on(filter)));
  }

  private InvoiceFilter.On on(InvoiceFilter filter) {
    return new InvoiceFilter.On(filter, today());
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  /// How a paper stands now.
  public Optional<InvoiceRow> row(InvoiceId id) {
    return store.read(sql -> rows.find(sql, id));
  }

  /// Invoices of which something is open, or more came than was asked for; the oldest first.
  public List<InvoiceRow> open() {
    return book().map(book -> store.read(sql -> rows.unsettled(sql, book))).orElse(List.of());
  }

  /// What stands of payments and of what was written off, in order of date.
  public List<Settlement> settlements(InvoiceId invoice) {
    return store.read(sql -> settlements.of(sql, invoice));
  }

  /// As [#settlements(InvoiceId)], of several at once.
  public Map<InvoiceId, List<Settlement>> settlements(Collection<InvoiceId> invoices) {
    return store.read(sql -> settlements.of(sql, invoices)).stream()
        .collect(Collectors.groupingBy(Settlement::invoice));
  }

  /// What was paid of an invoice, by day: less than nothing where more went back than came.
  public SortedMap<LocalDate, Money> paidPerDay(InvoiceId invoice) {
    SortedMap<LocalDate, Money> days = new TreeMap<>();
    for (var one : settlements(invoice)) {
      if (one.kind() == Settlement.Kind.PAYMENT) days.merge(one.date(), one.amount(), Money::plus);
    }
    return days;
  }

  /// What was open of an invoice at the end of a day; nothing before it was made.
  public Money openOn(InvoiceId id, LocalDate day) {
    var invoice = find(id).orElseThrow();
    if (invoice.isCreditNote() || invoice.date().isAfter(day)) return Money.ZERO;
    var credited =
        creditNotes(id).stream()
            .filter(note -> !note.date().isAfter(day))
            .map(Invoice::gross)
            .reduce(Money.ZERO, Money::plus);
    var settled =
        settlements(id).stream()
            .filter(one -> !one.date().isAfter(day))
            .map(Settlement::amount)
            .reduce(Money.ZERO, Money::plus);
    return invoice.gross().minus(credited).minus(settled);
  }

  /// In order of date.
  public List<Reminder> reminders(InvoiceId invoice) {
    return store.read(sql -> settlements.reminders(sql, invoice));
  }

  /// The hours that an invoice counted, line by line, each with the member who worked them.
  public List<BilledHours> hoursOf(InvoiceId invoice) {
    return hours.billedOn(invoice);
  }

  /// As [#hoursOf], of every invoice that counted hours.
  public Map<InvoiceId, List<BilledHours>> hoursByInvoice() {
    return hours.billed();
  }

  /// What stands on a client's debtors account and belongs to no invoice, the newest first.
  public List<Loose> loose(ClientId client) {
    return book().map(book -> store.read(sql -> loose.of(sql, book, client))).orElse(List.of());
  }

  /// Notes at an invoice what stands loose on its client's account.
  public LooseOutcome settle(InvoiceId id, EntryId entry) {
    return store.write(
        "invoice.settle",
        tx -> {
          var row = rows.find(tx.sql(), id);
          if (row.isEmpty()) return new LooseOutcome.NotHere();
          var found =
              loose.of(tx.sql(), ownBook(), row.get().client()).stream()
                  .filter(one -> one.entry().equals(entry))
                  .findFirst();
          if (found.isEmpty()) return new LooseOutcome.NotLoose();
          var booked = ledger.entry(entry).orElseThrow();
          paying.note(tx, row.get(), found.get().amount(), booked);
          return new LooseOutcome.Noted(
              new Settlement(
                  id, Settlement.Kind.PAYMENT, found.get().amount(), booked.date(), booked.id()));
        });
  }

  /// A paper as an electronic invoice.
  public EInvoice eInvoice(Invoice invoice) {
    return EInvoices.of(invoice, invoice.credits().flatMap(this::find));
  }

  /// What keeps a paper from being sent as a file.
  public List<InvoiceFinding> findings(Invoice invoice) {
    return EInvoices.findings(invoice, invoice.credits().flatMap(this::find));
  }
}
