package coop.meent.vat;

import coop.meent.TestCooperative;
import coop.meent.base.Id.BookId;
import coop.meent.base.Language;
import coop.meent.base.Money;
import coop.meent.base.Texts;
import coop.meent.ledger.BalanceFilter;
import coop.meent.ledger.EntryDraft;
import coop.meent.ledger.JournalEntry;
import coop.meent.ledger.Posting;
import coop.meent.ledger.RecordOutcome;
import coop.meent.ledger.Statements;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A cooperative that files by the quarter since the start of 2026, with lines booked as plainly as
/// they read.
final class VatCooperative implements AutoCloseable {

  static final LocalDate TODAY = TestCooperative.TODAY;
  static final VatPeriod Q1 = period("2026-Q1");
  static final VatPeriod Q2 = period("2026-Q2");
  static final VatPeriod Q3 = period("2026-Q3");
  static final VatPeriod Q4 = period("2026-Q4");

  final TestCooperative coop;
  final BookId book;
  final VatService vat;
  final Texts texts = new Texts(Language.NL);

  VatCooperative(Path folder) {
    coop = new TestCooperative(folder);
    book = coop.book;
    vat = new VatService(coop.store, coop.ledger, coop.ids, TestCooperative.CLOCK);
  }

  static VatPeriod period(String text) {
    return VatPeriod.parse(text).orElseThrow();
  }

  static VatCooperative filingByTheQuarter(Path folder) {
    var made = new VatCooperative(folder);
    made.scheme("2026-01-01", VatRhythm.QUARTER, VatScheme.Kind.NORMAL);
    return made;
  }

  VatSchemeOutcome scheme(String from, VatRhythm rhythm, VatScheme.Kind kind) {
    return vat.setScheme(new VatScheme(book, LocalDate.parse(from), rhythm, kind));
  }

  /// @param lines such as `80501 -100.00 V21`; what is left goes to the bank
  RecordOutcome tried(String date, String... lines) {
    List<Posting> postings = new ArrayList<>();
    for (var line : lines) {
      var parts = line.split(" ");
      var posting = Posting.of(coop.account(parts[0]), Money.parse(parts[1]));
      postings.add(parts.length > 2 ? posting.withVat(parts[2]) : posting);
    }
    var rest = Money.sum(postings.stream().map(Posting::amount).toList()).negate();
    if (!rest.isZero()) postings.add(Posting.of(coop.account("10201"), rest));
    var text = String.join(", ", Arrays.asList(lines));
    return coop.ledger.record(EntryDraft.of(book, LocalDate.parse(date), text, postings));
  }

  JournalEntry booked(String date, String... lines) {
    if (tried(date, lines) instanceof RecordOutcome.Recorded(var entry)) return entry;
    throw new IllegalStateException(tried(date, lines).toString());
  }

  FiledReturn filed(VatPeriod period) {
    var outcome = vat.file(book, period, TODAY, texts);
    if (outcome instanceof VatFilingOutcome.Filed(var filed)) return filed;
    throw new IllegalStateException(outcome.toString());
  }

  PeriodReturn shown(VatPeriod period) {
    return vat.show(book, period).orElseThrow();
  }

  /// The balance of an account over all time.
  Money balance(String number) {
    var filter = BalanceFilter.all(book);
    return coop.statements.balances(filter).stream()
        .filter(one -> one.account().number().equals(number))
        .map(Statements.AccountBalance::balance)
        .findFirst()
        .orElse(Money.ZERO);
  }

  List<String> settlement(FiledReturn filed) {
    var entry = coop.ledger.entry(filed.settlement().orElseThrow()).orElseThrow();
    return entry.postings().stream()
        .map(posting ->
            coop.ledger.account(posting.account()).orElseThrow().number() + " " + posting.amount())
        .sorted()
        .toList();
  }

  @Override
  public void close() {
    coop.close();
  }
}
