package coop.meent.xaf;

import coop.meent.base.FiscalPeriod;
import coop.meent.base.Id.AccountId;
import coop.meent.base.Id.BookId;
import coop.meent.base.Money;
import coop.meent.base.Target;
import coop.meent.base.Texts;
import coop.meent.base.Written;
import coop.meent.ledger.Account;
import coop.meent.ledger.Book;
import coop.meent.ledger.EntryKind;
import coop.meent.ledger.JournalEntry;
import coop.meent.ledger.Journals;
import coop.meent.store.Store;
import coop.meent.vat.VatCode;
import coop.meent.vat.VatCodes;
import coop.meent.vat.VatPart;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.stream.XMLStreamException;
import org.jooq.DSLContext;

/// Writes a year of a book as an audit file: the whole file or nothing, of one moment, and without
/// holding the journal. The first reading of the year finds what the head of the file has to say,
/// such as its totals; each journal is then written by a reading of its own.
public final class AuditFiles {

  private final Store store;
  private final Journals journals;
  private final XafFacts.Source source;
  private final VatCodes vatCodes = new VatCodes();

  public AuditFiles(Store store, XafFacts.Source source) {
    this.store = store;
    this.source = source;
    journals = new Journals(store);
  }

  /// What to write.
  ///
  /// @param created the day that the file names as its own
  /// @param release of this program
  public record Request(
      BookId book, int year, XafVersion version, LocalDate created, String release) {

    /// By the program that runs; one that was not packaged has no release to tell.
    public static Request of(BookId book, int year, XafVersion version, LocalDate created) {
      var release = AuditFiles.class.getPackage().getImplementationVersion();
      return new Request(book, year, version, created, release == null ? "0" : release);
    }
  }

  public Written write(Request request, Texts texts, Path file) {
    return new Target(file)
        .fill(out -> {
          try (var buffered = new BufferedOutputStream(out, 1 << 16)) {
            write(request, texts, buffered);
          }
        });
  }

  private void write(Request request, Texts texts, OutputStream out) throws IOException {
    try {
      var facts = source.of(book(request.book()));
      store.read(sql -> {
        new Writing(request, facts, texts, sql).to(out);
        return request;
      });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /// Whether the tax office would miss the number of whoever keeps the book.
  public boolean lacksVatNumber(BookId book) {
    return source.of(book(book)).owner().vatNumber().isEmpty();
  }

  private Book book(BookId id) {
    return store.read(sql -> journals.book(sql, id));
  }

  /// One file.
  private final class Writing {

    private final Request request;
    private final XafFacts facts;
    private final Texts texts;
    private final DSLContext sql;
    private final Book book;
    private final FiscalPeriod year;
    private final List<Account> chart;
    private final Map<AccountId, Account> accounts = new LinkedHashMap<>();
    private final Relations relations;
    private final VatOfLines vat;

    private final EnumSet<AuditJournal> found = EnumSet.noneOf(AuditJournal.class);
    private final Set<String> usedCodes = new TreeSet<>();
    private final Map<AccountId, Money> brought = new HashMap<>();
    private Totals totals = Totals.NONE;

    Writing(Request request, XafFacts facts, Texts texts, DSLContext sql) {
      this.request = request;
      this.facts = facts;
      this.texts = texts;
      this.sql = sql;
      book = journals.book(sql, request.book());
      year = FiscalPeriod.year(request.year());
      chart = journals.accounts(sql, book.id());
      chart.forEach(account -> accounts.put(account.id(), account));
      relations = new Relations(facts, chart);
      vat = new VatOfLines(accounts, vatCodes);
    }

    void to(OutputStream out) {
      journals.each(sql, book.id(), year, this::survey);
      try {
        var writer = new XafWriter(request.version(), texts, request.release(), out);
        writer.begin(file());
        for (var journal : found) {
          writer.beginJournal(journal);
          journals.each(sql, book.id(), year, entry -> write(writer, journal, entry));
          writer.endJournal();
        }
        writer.end();
      } catch (XMLStreamException e) {
        throw new UncheckedIOException(new IOException(e));
      }
    }

    private void survey(JournalEntry entry) {
      relations.note(entry);
      for (var posting : entry.postings()) {
        posting.vatCode().ifPresent(usedCodes::add);
        if (isOpening(entry)) brought.merge(posting.account(), posting.amount(), Money::plus);
        else totals = totals.plus(posting.amount());
      }
      if (!isOpening(entry)) found.add(journal(entry));
    }

    /// What a book started with belongs to the opening balance; version 4.0 takes it nowhere else.
    private static boolean isOpening(JournalEntry entry) {
      return entry.kind() == EntryKind.OPENING;
    }

    private AuditJournal journal(JournalEntry entry) {
      if (entry.kind() == EntryKind.BANK) return AuditJournal.BANK;
      var sides = EnumSet.noneOf(VatCode.Side.class);
      for (var posting : entry.postings())
        posting.vatCode().flatMap(vatCodes::find).ifPresent(code -> sides.add(code.side()));
      if (sides.contains(VatCode.Side.SALE)) return AuditJournal.SALES;
      if (sides.contains(VatCode.Side.PURCHASE)) return AuditJournal.PURCHASES;
      return relations.bill(entry).isPresent() ? AuditJournal.PURCHASES : AuditJournal.GENERAL;
    }

    private AuditFile file() {
      var owner = facts.owner();
      return new AuditFile(
          year,
          book.currency(),
          request.created(),
          new AuditFile.Company(
              owner.name(), owner.kvkNumber(), owner.vatNumber().orElse(""), owner.town()),
          relations.list(journals, sql, book.id(), year.from().minusDays(1), year.to()),
          ledgerAccounts(),
          usedVatCodes(),
          opening(),
          totals);
    }

    /// A code of the reference chart stands with one account only (rule 0003): the first by number,
    /// which is the one that other figures of it go by too.
    private List<AuditFile.LedgerAccount> ledgerAccounts() {
      Set<String> taken = new HashSet<>();
      return chart.stream()
          .map(account ->
              new AuditFile.LedgerAccount(
                  account.number(),
                  account.name(texts.language()),
                  account.kind().isOnBalanceSheet(),
                  account.rgs().filter(taken::add)))
          .toList();
    }

    private List<AuditFile.UsedVatCode> usedVatCodes() {
      return usedCodes.stream()
          .map(code ->
              vatCodes
                  .find(code)
                  .map(known ->
                      new AuditFile.UsedVatCode(
                          code,
                          known.name(texts.language()),
                          place(known, VatPart.OWED),
                          place(known, VatPart.DEDUCTED)))
                  .orElseGet(() ->
                      new AuditFile.UsedVatCode(code, code, Optional.empty(), Optional.empty())))
          .toList();
    }

    private Optional<String> place(VatCode code, VatPart part) {
      return chart.stream()
          .filter(account -> code.part(account.rgs()) == part)
          .map(Account::number)
          .findFirst();
    }

    private List<AuditFile.OpeningLine> opening() {
      Map<AccountId, Money> opening = new HashMap<>(brought);
      for (var line : journals.trialBalance(sql, book.id(), year).lines())
        opening.merge(line.account().id(), line.opening(), Money::plus);
      List<AuditFile.OpeningLine> lines = new ArrayList<>();
      for (var account : chart) {
        var amount = opening.getOrDefault(account.id(), Money.ZERO);
        if (!amount.isZero()) lines.add(new AuditFile.OpeningLine(account.number(), amount));
      }
      return lines;
    }

    private void write(XafWriter writer, AuditJournal journal, JournalEntry entry) {
      if (isOpening(entry) || journal(entry) != journal) return;
      var told = vat.of(entry);
      List<AuditJournal.Line> lines = new ArrayList<>();
      var postings = entry.postings();
      for (int i = 0; i < postings.size(); i++) {
        var posting = postings.get(i);
        var account = accounts.get(posting.account());
        if (account == null) throw new IllegalStateException("no account " + posting.account());
        lines.add(
            new AuditJournal.Line(
                i + 1,
                account.number(),
                entry.document().orElse(entry.reference()),
                posting.text().orElse(entry.text()),
                posting.amount(),
                relations.of(entry, posting),
                invoice(journal, entry),
                posting.dimensions().assignment().map(facts.projects()::get),
                Optional.ofNullable(facts.ibans().get(posting.account())),
                told.getOrDefault(i, List.of()),
                posting.original()));
      }
      try {
        writer.transaction(
            new AuditJournal.Transaction(entry.reference(), entry.text(), entry.date(), lines));
      } catch (XMLStreamException e) {
        throw new UncheckedIOException(new IOException(e));
      }
    }

    private Optional<String> invoice(AuditJournal journal, JournalEntry entry) {
      return switch (journal) {
        case SALES -> entry.document();
        case PURCHASES ->
            relations.bill(entry).flatMap(XafFacts.BookedBill::number).or(entry::document);
        case BANK, GENERAL -> Optional.empty();
      };
    }
  }
}
