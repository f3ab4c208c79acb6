package coop.meent.invoice;

import coop.meent.bank.Allocation;
import coop.meent.bank.BankLine;
import coop.meent.bank.OpenItems;
import coop.meent.bank.PaidPart;
import coop.meent.bank.Proposal;
import coop.meent.bank.Reason;
import coop.meent.base.Id.AccountId;
import coop.meent.base.Id.BookId;
import coop.meent.base.Id.ClientId;
import coop.meent.base.Ids;
import coop.meent.base.Money;
import coop.meent.ledger.Account;
import coop.meent.ledger.Dimensions;
import coop.meent.ledger.JournalEntry;
import coop.meent.ledger.LedgerService;
import coop.meent.ledger.Posting;
import coop.meent.store.Store;
import coop.meent.store.Tx;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// What the bank's lines pay. A line is proposed as payment of the invoices that it names; and
/// whatever way it was booked, what went to the debtors of a client is noted at the invoice that it
/// was for, where that is plain.
final class Paying implements OpenItems {

  private final Store store;
  private final LedgerService ledger;
  private final Ids ids;
  private final InstantSource clock;
  private final InvoiceRows rows = new InvoiceRows();
  private final Invoices invoices = new Invoices();
  private final Settlements settlements = new Settlements();
  private final Map<BookId, List<AccountId>> debtors = new HashMap<>();

  Paying(Store store, LedgerService ledger, Ids ids, InstantSource clock) {
    this.store = store;
    this.ledger = ledger;
    this.ids = ids;
    this.clock = clock;
  }

  @Override
  public Function<BankLine, Optional<Proposal>> of(BookId book) {
    var open = store.read(sql -> rows.unsettled(sql, book));
    if (open.isEmpty()) return line -> Optional.empty();
    var matching = new Matching(open);
    var accounts = accounts(book);
    return line ->
        accounts.isEmpty()
            ? Optional.empty()
            : matching.of(line.content()).map(match -> proposal(line, match, accounts.getFirst()));
  }

  private static Proposal proposal(BankLine line, Matching.Match match, AccountId account) {
    var parts =
        match.parts().stream()
            .map(part ->
                Allocation.of(account, part.amount())
                    .withText(part.item().number().toString())
                    .with(Dimensions.NONE.withClient(part.item().client())))
            .toList();
    var reason = new Reason.PaysInvoice(match.numbers(), match.client(), match.way());
    return new Proposal(line.id(), line.description(), parts, reason);
  }

  @Override
  public void booked(Tx tx, BankLine line, JournalEntry entry) {
    var debtors = accounts(entry.book());
    var paid =
        entry.postings().stream()
            .filter(posting -> debtors.contains(posting.account()))
            .filter(posting -> posting.dimensions().client().isPresent())
            .toList();
    if (paid.isEmpty()) return;
    var clients =
        paid.stream().flatMap(one -> one.dimensions().client().stream()).distinct().toList();
    var open = rows.unsettled(tx.sql(), entry.book(), clients);
    boolean isBack = paid.stream().anyMatch(one -> one.amount().isPositive());
    if (open.isEmpty() && !isBack) return;
    var matched = matched(open, line);
    for (var posting : paid) {
      var amount = posting.amount().negate();
      named(tx, posting)
          .or(() -> of(matched, posting.dimensions().client().orElseThrow(), amount))
          .ifPresent(row -> note(tx, row, amount, entry));
    }
  }

  /// What the line would pay; a part may be taken more than once where clients have several.
  private static List<PaidPart<InvoiceRow>> matched(List<InvoiceRow> open, BankLine line) {
    return new ArrayList<>(
        new Matching(open).of(line.content()).map(Matching.Match::parts).orElse(List.of()));
  }

  private Optional<InvoiceRow> named(Tx tx, Posting posting) {
    return posting
        .text()
        .flatMap(InvoiceNumber::read)
        .flatMap(number -> invoices.find(tx.sql(), number).stream().findFirst())
        .filter(invoice -> posting.dimensions().client().equals(Optional.of(invoice.client())))
        .flatMap(invoice -> rows.find(tx.sql(), invoice.id()));
  }

  private static Optional<InvoiceRow> of(
      List<PaidPart<InvoiceRow>> parts, ClientId client, Money amount) {
    var theirs = parts.stream().filter(part -> part.item().client().equals(client)).toList();
    var same = theirs.stream().filter(part -> part.amount().equals(amount)).findFirst();
    var found = same.or(() -> theirs.size() == 1 ? Optional.of(theirs.getFirst()) : same);
    found.ifPresent(parts::remove);
    return found.map(PaidPart::item);
  }

  void note(Tx tx, InvoiceRow row, Money amount, JournalEntry entry) {
    var settlement =
        new Settlement(row.id(), Settlement.Kind.PAYMENT, amount, entry.date(), entry.id());
    settlements.put(tx, ids.next(), settlement, clock.instant());
  }

  /// Retired ones too: what was paid long ago stands there. A chart has one for ever, so it is
  /// looked up once.
  private synchronized List<AccountId> accounts(BookId book) {
    var known = debtors.get(book);
    if (known != null) return known;
    var found =
        ledger.accounts(book).stream()
            .filter(account -> account.isRgs(Turnover.DEBTORS))
            .map(Account::id)
            .toList();
    if (!found.isEmpty()) debtors.put(book, found);
    return found;
  }
}
