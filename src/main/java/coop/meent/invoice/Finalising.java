package coop.meent.invoice;

import coop.meent.base.Id.BookId;
import coop.meent.base.Id.DraftId;
import coop.meent.base.Id.EntryId;
import coop.meent.base.Id.InvoiceId;
import coop.meent.base.Ids;
import coop.meent.base.Refusal;
import coop.meent.base.RefusedException;
import coop.meent.base.RfReference;
import coop.meent.einvoice.InvoiceFinding;
import coop.meent.einvoice.Totals;
import coop.meent.ledger.Account;
import coop.meent.store.Tx;
import coop.meent.vat.VatCodes;
import coop.meent.work.BilledOn;
import coop.meent.work.Hours;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/// Makes drafts final: number, entry and paper in one deed, or nothing of it.
final class Finalising {

  private final InvoiceService.Rooms rooms;
  private final Ids ids;
  private final Clock clock;
  private final VatCodes codes = new VatCodes();
  private final Senders senders = new Senders();
  private final Drafts drafts = new Drafts();
  private final Invoices invoices = new Invoices();

  Finalising(InvoiceService.Rooms rooms, Ids ids, Clock clock) {
    this.rooms = rooms;
    this.ids = ids;
    this.clock = clock;
  }

  /// What a draft, saved or not, would become on a day.
  Composed compose(BookId book, Draft draft, LocalDate date) {
    return compose(
        book,
        draft,
        date,
        line ->
            rooms.hours().unbilled(line.assignment().orElseThrow(), line.period().orElseThrow()));
  }

  private Composed compose(
      BookId book, Draft draft, LocalDate date, Function<DraftLine, List<Hours>> hours) {
    var client = rooms.work().client(draft.client()).orElseThrow();
    var sender = rooms.store().read(senders::find);
    var parties = Parties.of(rooms.members().cooperative().orElseThrow(), sender, client);
    var around =
        new Composing.Surroundings(
            book, rooms.ledger().accounts(book), codes, parties, rooms.work().assignments(), hours);
    return new Composing(around, date).compose(draft, clock.instant());
  }

  FinalOutcome make(BookId book, DraftId id, LocalDate date) {
    try {
      return rooms.store().write("invoice.final", tx -> make(tx, book, id, date));
    } catch (RefusedException e) {
      return new FinalOutcome.LedgerRefused(e.refusal());
    }
  }

  /// @throws RefusedException with what the ledger refuses
  FinalOutcome make(Tx tx, BookId book, DraftId id, LocalDate date) {
    var draft = drafts.find(tx.sql(), id);
    if (draft.isEmpty()) return new FinalOutcome.NotHere();
    var done = invoices.of(tx.sql(), id);
    if (!done.isEmpty()) return new FinalOutcome.AlreadyFinal(done.getFirst().number().toString());
    if (date.isAfter(LocalDate.now(clock))) return new FinalOutcome.NotYet(date);
    var composed =
        compose(
            book,
            draft.get(),
            date,
            line ->
                rooms
                    .hours()
                    .unbilled(tx, line.assignment().orElseThrow(), line.period().orElseThrow()));
    if (!composed.lacking().isEmpty()) return refused(composed.lacking());
    var invoice = record(tx, composed.invoice(), composed.totals());
    for (int i = 0; i < composed.hours().size(); i++) {
      var hours = composed.hours().get(i);
      rooms.hours().bill(tx, hours, new BilledOn(invoice.id(), i + 1));
    }
    return new FinalOutcome.Final(invoice);
  }

  private static FinalOutcome refused(List<Refusal> lacking) {
    if (lacking.getFirst() instanceof FinalOutcome outcome) return outcome;
    return new FinalOutcome.Lacking(lacking.stream().map(InvoiceFinding.class::cast).toList());
  }

  /// Gives a paper its number, books it, and keeps it.
  ///
  /// @throws RefusedException with what the ledger refuses, or that it has no account for debtors
  Invoice record(Tx tx, Invoice paper, Totals totals) {
    var chart = rooms.ledger().accounts(paper.book());
    var debtors = debtors(chart, paper.date());
    var usable = codes.usable(chart, paper.date());
    var number = invoices.next(tx, paper.book(), paper.date().getYear());
    var entry =
        rooms
            .ledger()
            .record(tx, new PaperEntry(paper, totals, debtors.id(), usable).draft(number));
    var invoice =
        paper.numbered(new InvoiceId(ids.next()), number, reference(paper, number), entry.id());
    invoices.put(tx, invoice);
    return invoice;
  }

  /// A credit note is not paid, so its number says all.
  private static String reference(Invoice paper, InvoiceNumber number) {
    if (paper.isCreditNote()) return number.toString();
    return RfReference.of(number.bare()).map(RfReference::plain).orElse(number.bare());
  }

  static Account debtors(List<Account> chart, LocalDate day) {
    return Turnover.open(chart, Turnover.DEBTORS, day)
        .orElseThrow(() -> new RefusedException(new FinalOutcome.NoAccount(Turnover.DEBTORS)));
  }

  VatCodes codes() {
    return codes;
  }

  /// The invoice that a draft becomes has no id of its own before.
  static final EntryId NO_ENTRY = new EntryId(new UUID(0, 0));
}
