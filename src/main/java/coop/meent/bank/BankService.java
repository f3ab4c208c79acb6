package coop.meent.bank;

import coop.meent.bank.ImportPlanner.Source;
import coop.meent.bank.file.CsvShape;
import coop.meent.bank.file.Statement;
import coop.meent.base.Id.AccountId;
import coop.meent.base.Id.BankAccountId;
import coop.meent.base.Id.BankLineId;
import coop.meent.base.Id.BookId;
import coop.meent.base.Id.BookingId;
import coop.meent.base.Id.EntryId;
import coop.meent.base.Id.RuleId;
import coop.meent.base.Ids;
import coop.meent.base.Money;
import coop.meent.ledger.BalanceFilter;
import coop.meent.ledger.BankBalance;
import coop.meent.ledger.Book;
import coop.meent.ledger.JournalEntry;
import coop.meent.ledger.LedgerService;
import coop.meent.ledger.Statements;
import coop.meent.store.Store;
import coop.meent.store.Tx;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The bank of a book: statements in, lines booked, rules kept. What refuses is an outcome; only
/// what the disk refuses is thrown.
public final class BankService {

  private final Store store;
  private final LedgerService ledger;
  private final Statements statementsOfLedger;
  private final Importing importing;
  private final Booking booking;
  private final Proposing proposing;
  private final RuleKeeping ruleKeeping;
  private final Linking linking;
  private final Rivals rivals;
  private final BankAccounts accounts = new BankAccounts();
  private final BankStatements statements = new BankStatements();
  private final BankLines lines = new BankLines();
  private final BankBookings bookings = new BankBookings();
  private final BankRules rules = new BankRules();
  private final BankViews views = new BankViews();

  public BankService(Store store, LedgerService ledger, Ids ids, InstantSource clock) {
    this(store, ledger, ids, clock, OpenItems.NONE);
  }

  /// @param openItems what others still have to pay
  public BankService(
      Store store, LedgerService ledger, Ids ids, InstantSource clock, OpenItems openItems) {
    this.store = store;
    this.ledger = ledger;
    statementsOfLedger = new Statements(store);
    importing = new Importing(store, ledger, clock);
    booking = new Booking(store, ledger, ids, clock, openItems);
    proposing = new Proposing(ledger, clock, openItems);
    ruleKeeping = new RuleKeeping(store, ids);
    linking = new Linking(store);
    rivals = new Rivals(store, ledger, ids, clock);
  }

  /// What importing would do; nothing is stored.
  public ImportOutcome preview(BookId book, List<Path> files) {
    return preview(book, files, ImportWatch.NOBODY);
  }

  public ImportOutcome preview(BookId book, List<Path> files, ImportWatch watch) {
    return preview(book, files, List.of(), watch);
  }

  /// @param told how somebody explains the columns of tables that are not known yet
  public ImportOutcome preview(
      BookId book, List<Path> files, List<CsvShape> told, ImportWatch watch) {
    return importing.files(book, files, told, true, watch);
  }

  /// Takes in all files, or none when one of them is refused. What is known already is left alone,
  /// so that importing twice adds nothing.
  public ImportOutcome importFiles(BookId book, List<Path> files) {
    return importFiles(book, files, ImportWatch.NOBODY);
  }

  /// As [#importFiles(BookId, List)], and tells how far it is.
  public ImportOutcome importFiles(BookId book, List<Path> files, ImportWatch watch) {
    return importFiles(book, files, List.of(), watch);
  }

  /// @param told as in [#preview(BookId, List, List, ImportWatch)]; kept for the next time
  public ImportOutcome importFiles(
      BookId book, List<Path> files, List<CsvShape> told, ImportWatch watch) {
    return importing.files(book, files, told, false, watch);
  }

  /// As [#importFiles(BookId, List)], of statements that need no file.
  ///
  /// @param source what people should know them by
  public ImportOutcome importStatements(BookId book, String source, List<Statement> statements) {
    return importing.statements(
        book, List.of(new Source(source, statements)), List.of(), false, ImportWatch.NOBODY);
  }

  public List<BankAccount> accounts(BookId book) {
    return store.read(sql -> accounts.of(sql, book));
  }

  /// Says by hand which account stands for a bank account.
  ///
  /// @param name what people call it; blank for the account's own name
  public LinkOutcome link(
      BookId book, String iban, String currency, AccountId account, String name) {
    return ledger
        .account(account)
        .map(found -> linking.link(book(book), iban, currency, found, name))
        .orElseGet(LinkOutcome.NoSuchAccount::new);
  }

  /// One page, in order of day.
  public List<BankLine> lines(BankLineFilter filter, long offset, int limit) {
    return store.read(sql -> lines.page(sql, filter, offset, limit));
  }

  public long countLines(BankLineFilter filter) {
    return store.read(sql -> lines.count(sql, filter));
  }

  /// How many of the lines that are asked for come before this one, in the order of [#lines].
  public long countLinesBefore(BankLineFilter filter, BankLineId line) {
    return store.read(sql -> lines.countBefore(sql, filter, line));
  }

  public Optional<BankLine> line(BankLineId id) {
    return store.read(sql -> lines.find(sql, id));
  }

  /// Those of the lines that are here, in order of their day.
  public List<BankLine> lines(Collection<BankLineId> ids) {
    return store.read(sql -> lines.find(sql, ids));
  }

  /// The lines that entries book, by entry.
  public Map<EntryId, List<BankLine>> linesOf(Collection<EntryId> entries) {
    return store.read(sql -> {
      var booked = new BankBookings().of(sql, entries);
      var found = new HashMap<BankLineId, BankLine>();
      for (var line : lines.find(sql, booked.keySet())) found.put(line.id(), line);
      Map<EntryId, List<BankLine>> all = new HashMap<>();
      booked.forEach((id, of) -> {
        var line = found.get(id);
        if (line == null) return;
        for (var entry : of) all.computeIfAbsent(entry, _ -> new ArrayList<>()).add(line);
      });
      return all;
    });
  }

  /// In order of their days.
  public List<BankStatement> statements(BankAccountId account) {
    return store.read(sql -> statements.of(sql, account));
  }

  public List<BankAccountSummary> summaries(BookId book) {
    return store.read(sql ->
        accounts.of(sql, book).stream().map(account -> views.summary(sql, account)).toList());
  }

  /// Where balances say that lines are missing, for all bank accounts of the book.
  public List<BalanceGap> gaps(BookId book) {
    return store.read(sql -> {
      List<BalanceGap> gaps = new ArrayList<>();
      for (var account : accounts.of(sql, book))
        gaps.addAll(new StatementHistory(statements.of(sql, account.id())).gaps());
      return gaps;
    });
  }

  /// What the bank said stood on its accounts at the end of each statement, for whoever exports the
  /// book.
  public List<BankBalance> closings(BookId book) {
    return store.read(sql -> {
      List<BankBalance> closings = new ArrayList<>();
      for (var account : accounts.of(sql, book)) {
        for (var statement : statements.of(sql, account.id())) {
          if (statement.to().isEmpty() || statement.closing().isEmpty()) continue;
          var day = statement.to().get();
          closings.add(new BankBalance(account.account(), day, statement.closing().get()));
        }
      }
      return closings;
    });
  }

  /// Bank and ledger side by side, for each bank account that has a closing balance.
  public List<BankAgreement> agreements(BookId book) {
    List<BankAgreement> agreements = new ArrayList<>();
    for (var account : accounts(book)) {
      var newest = store.read(sql -> views.newest(sql, account.id()));
      newest.ifPresent(statement -> agreements.add(agreement(account, statement)));
    }
    return agreements;
  }

  private BankAgreement agreement(BankAccount account, BankStatement newest) {
    var day = newest.to().orElseThrow();
    var balance =
        statementsOfLedger.balances(BalanceFilter.all(account.book()).to(day)).stream()
            .filter(row -> row.account().id().equals(account.account()))
            .map(Statements.AccountBalance::balance)
            .findFirst()
            .orElse(Money.ZERO);
    var open = store.read(sql -> views.openUpTo(sql, account.id(), day));
    return new BankAgreement(account, day, newest.closing().orElseThrow(), balance, open.amount());
  }

  /// Lines with more than one booking that stands, which only two laptops apart can bring about.
  public List<BankLineId> bookedTwice(BookId book) {
    return store.read(sql -> bookings.bookedTwice(sql, book));
  }

  /// The bookings of a line that stand, and the entry of each. An entry that came late is not in
  /// the books.
  public Map<BookingId, EntryId> standingBookings(BankLineId line) {
    return rivals.standing(line);
  }

  /// Settles that a line was booked more than once: this booking stays, the others are taken back,
  /// on their own day or, when that is locked, on the first open one.
  ///
  /// @return false when this was settled before
  /// @throws coop.meent.base.RefusedException with what the ledger refuses
  public boolean keep(BankLineId line, BookingId booking) {
    return rivals.keep(line, booking);
  }

  /// How an open line could be booked, with the reason; empty when nothing resembles it.
  public Optional<Proposal> propose(BankLineId line) {
    return propose(List.of(line)).stream().findFirst();
  }

  /// Proposals for those of the lines that are open and resemble something. Quicker than one by
  /// one.
  public List<Proposal> propose(Collection<BankLineId> ids) {
    return store.read(sql -> proposing.propose(sql, lines.find(sql, ids)));
  }

  /// Proposals for all open lines of a book.
  public List<Proposal> proposeAll(BookId book) {
    var open = BankLineFilter.all(book).that(BankLineFilter.Status.OPEN);
    return store.read(sql -> proposing.propose(sql, lines.page(sql, open, 0, Integer.MAX_VALUE)));
  }

  /// Makes one entry of a line, with the line's own words as its text.
  public BookingOutcome book(BankLineId line, List<Allocation> parts) {
    return booking.book(line, Optional.empty(), parts);
  }

  public BookingOutcome book(BankLineId line, String text, List<Allocation> parts) {
    return booking.book(line, Optional.of(text), parts);
  }

  /// As part of somebody else's deed; a refusal has written nothing.
  public BookingOutcome book(Tx tx, BankLineId line, String text, List<Allocation> parts) {
    return booking.book(tx, line, Optional.of(text), parts);
  }

  /// Many lines as part of somebody else's deed, much faster than one by one.
  ///
  /// @throws coop.meent.base.RefusedException with the [BookingOutcome], or the ledger's, that
  ///   refuses the first that is wrong
  public List<JournalEntry> bookAll(Tx tx, List<LineBooking> bookings) {
    return booking.bookAll(tx, bookings);
  }

  /// Books all proposals that are certain in one deed, each on its own line: an answer per
  /// proposal, in their order.
  public List<BookingOutcome> bookAll(List<Proposal> proposals) {
    return booking.bookAll(proposals);
  }

  /// The entry that books a line was reversed and another put in its place, as part of that deed;
  /// of an entry that books no line nothing happens.
  public void rebooked(Tx tx, EntryId before, JournalEntry instead) {
    booking.rebooked(tx, before, instead);
  }

  /// Reverses the entry of a line on its own day; the line is open again.
  public BookingOutcome undo(BankLineId line) {
    return booking.undo(line, Optional.empty());
  }

  /// As [#undo(BankLineId)], on a day that is not locked.
  public BookingOutcome undo(BankLineId line, LocalDate day) {
    return booking.undo(line, Optional.of(day));
  }

  /// In the order in which they are tried, also those that ended.
  public List<BankRule> rules(BookId book) {
    return store.read(sql -> rules.of(sql, book));
  }

  public RuleOutcome saveRule(RuleDraft draft) {
    return ruleKeeping.save(book(draft.book()), ledger.accounts(draft.book()), draft);
  }

  /// From this day on the rule proposes nothing.
  public Optional<BankRule> endRule(BookId book, RuleId rule, LocalDate day) {
    return ruleKeeping.end(book(book), rule, Optional.of(day));
  }

  /// Takes back that a rule ended.
  public Optional<BankRule> resumeRule(BookId book, RuleId rule) {
    return ruleKeeping.end(book(book), rule, Optional.empty());
  }

  private Book book(BookId id) {
    return ledger.book(id).orElseThrow();
  }
}
