package coop.meent.invoice;

import coop.meent.bank.Allocation;
import coop.meent.bank.BankLine;
import coop.meent.bank.Earlier;
import coop.meent.bank.LineWords;
import coop.meent.bank.OpenItems;
import coop.meent.bank.PaidPart;
import coop.meent.bank.Proposal;
import coop.meent.bank.Reason;
import coop.meent.bank.file.StatementLine;
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
import java.util.Set;
import java.util.function.Function;

/// What the bank's lines pay. A line is proposed as payment of the invoices that it names; and
/// whatever way it was booked, what went to the debtors of a client is noted at the invoice that it
/// was for, where that is plain.
final class Paying implements OpenItems {

  private static final String BANK_COSTS = "WBedAdlBan";

  private final Store store;
  private final LedgerService ledger;
  private final Ids ids;
  private final InstantSource clock;
  private final InvoiceRows rows = new InvoiceRows();
  private final Invoices invoices = new Invoices();
  private final Settlements settlements = new Settlements();
  private final Map<BookId, List<AccountId>> debtorsOf = new HashMap<>();

  Paying(Store store, LedgerService ledger, Ids ids, InstantSource clock) {
    this.store = store;
    this.ledger = ledger;
    this.ids = ids;
    this.clock = clock;
  }

  @Override
  public Function<BankLine, Optional<Proposal>> of(BookId book, Earlier earlier) {
    var open = store.read(sql -> rows.unsettled(sql, book));
    var accounts = debtors(book);
    if (accounts.isEmpty()) return line -> Optional.empty();
    var payers = new Payers(earlier, accounts);
    var matching = new Matching(open, payers);
    return line ->
        paidAlready(line.content(), open)
            .or(() -> matching.of(line.content()))
            .flatMap(match -> proposal(line, match, book, payers));
  }

  /// A single invoice that is named with its whole amount, and of which nothing is open: it is paid
  /// twice rather than that another one is meant.
  private Optional<Matching.Match> paidAlready(StatementLine line, List<InvoiceRow> open) {
    if (!line.amount().isPositive()) return Optional.empty();
    var named = InvoiceNumber.namedIn(line.text());
    if (named.isEmpty()) return Optional.empty();
    var words = new LineWords(line);
    if (open.stream().anyMatch(row -> Matching.isNamed(row, words))) return Optional.empty();
    return named.stream()
        .flatMap(number -> store.read(sql -> invoices.find(sql, number)).stream())
        .filter(invoice -> invoice.gross().equals(line.amount()))
        .flatMap(invoice -> store.read(sql -> rows.find(sql, invoice.id())).stream())
        .findFirst()
        .map(row ->
            new Matching.Match(
                List.of(new PaidPart<>(row, line.amount())), Reason.PaysInvoice.Way.AGAIN));
  }

  @Override
  public Set<AccountId> accounts(BookId book) {
    return Set.copyOf(debtors(book));
  }

  private Optional<Proposal> proposal(
      BankLine line, Matching.Match match, BookId book, Payers payers) {
    var debtor = debtors(book).getFirst();
    List<Allocation> parts = new ArrayList<>();
    for (var part : match.parts())
      parts.add(
          Allocation.of(debtor, part.amount())
              .withText(part.item().number().toString())
              .with(Dimensions.NONE.withClient(part.item().client())));
    if (!match.fee().isZero()) {
      var costs = payers.feeAccount(line.content()).or(() -> bankCosts(book, line));
      if (costs.isEmpty()) return Optional.empty();
      parts.add(Allocation.of(costs.get(), match.fee().negate()));
    }
    var reason = new Reason.PaysInvoice(match.numbers(), match.client(), match.way());
    return Optional.of(new Proposal(line.id(), line.description(), parts, reason));
  }

  private Optional<AccountId> bankCosts(BookId book, BankLine line) {
    var day = line.content().booked();
    return ledger.accounts(book).stream()
        .filter(account -> account.isRgs(BANK_COSTS) && !account.isRetired(day))
        .map(Account::id)
        .findFirst();
  }

  @Override
  public void booked(Tx tx, BankLine line, JournalEntry entry) {
    var debtors = debtors(entry.book());
    var paid =
        entry.postings().stream()
            .filter(posting -> debtors.contains(posting.account()))
            .filter(posting -> posting.dimensions().client().isPresent())
            .toList();
    if (paid.isEmpty()) return;
    var clients =
        paid.stream().flatMap(one -> one.dimensions().client().stream()).distinct().toList();
    var open = rows.unsettled(tx.sql(), entry.book(), clients);
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
        new Matching(open, Payers.UNKNOWN)
            .of(line.content())
            .filter(Matching.Match::isPlain)
            .map(Matching.Match::parts)
            .orElse(List.of()));
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
  private synchronized List<AccountId> debtors(BookId book) {
    var known = debtorsOf.get(book);
    if (known != null) return known;
    var found =
        ledger.accounts(book).stream()
            .filter(account -> account.isRgs(Turnover.DEBTORS))
            .map(Account::id)
            .toList();
    if (!found.isEmpty()) debtorsOf.put(book, found);
    return found;
  }
}
