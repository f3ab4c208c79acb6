package coop.meent.vat;

import coop.meent.base.Id.AccountId;
import coop.meent.base.Id.EntryId;
import coop.meent.base.Id.VatReturnId;
import coop.meent.base.Ids;
import coop.meent.base.Money;
import coop.meent.base.RefusedException;
import coop.meent.base.Texts;
import coop.meent.ledger.Account;
import coop.meent.ledger.CodedLines;
import coop.meent.ledger.EntryDraft;
import coop.meent.ledger.LateEntries;
import coop.meent.ledger.LedgerService;
import coop.meent.ledger.NumberRange;
import coop.meent.ledger.Posting;
import coop.meent.store.Tx;
import coop.meent.vat.FiledReturn.Kind;
import coop.meent.vat.FiledReturn.Reach;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Keeps what was filed, and settles it in the books: what stands on the VAT accounts goes to one
/// debt in whole euros, and the cents to rounding differences. Parts of a deed; whether it may be
/// done was asked before.
final class VatFiling {

  /// VAT payable.
  static final String PAYABLE = "BSchBepBtw";

  /// Rounding and booking differences.
  private static final String ROUNDING = "WBedAdlBov";

  private final LedgerService ledger;
  private final LateEntries late;
  private final Ids ids;
  private final Clock clock;
  private final VatReading reading;
  private final CodedLines lines;

  VatFiling(LedgerService ledger, LateEntries late, Ids ids, Clock clock, VatReading reading) {
    this.ledger = ledger;
    this.late = late;
    this.ids = ids;
    this.clock = clock;
    this.reading = reading;
    lines = reading.lines;
  }

  FiledReturn file(Tx tx, VatBook book, VatPeriod period, LocalDate filed, Texts texts) {
    var came = reading.late(tx.sql(), book, LocalDate.now(clock));
    var covered = reading.draft(book, period, came);
    var sums = reading.sums(tx.sql(), book, covered);
    var figures = reading.figures(sums, period);
    List<Reach> reaches = own(tx, book);
    for (var range : numbers(reading.carried(period, came))) reaches.add(new Reach(range, true));
    var settlement =
        settle(tx, book, period, sums, figures.toPay(), words(Kind.RETURN, period, texts));
    return keep(
        tx,
        book,
        new FiledReturn(
            new VatReturnId(ids.next()),
            book.book().id(),
            period,
            Kind.RETURN,
            filed,
            book.basis(period),
            figures,
            reaches,
            covered.paid(),
            settlement,
            Optional.empty(),
            clock.instant()));
  }

  /// States the new totals of a period, with what came late for it.
  FiledReturn correct(Tx tx, VatBook book, LateVat.OfPeriod came, LocalDate filed, Texts texts) {
    var period = came.period();
    var missed = book.uncovered(period);
    var sums = reading.sums(tx.sql(), book, missed);
    List<PaidPart> paid = new ArrayList<>(came.filed().paid());
    paid.addAll(missed.paid());
    var totals = came.totals();
    List<Reach> reaches = own(tx, book);
    for (var range : came.filed().carried()) reaches.add(new Reach(range, true));
    var settlement =
        settle(
            tx,
            book,
            period,
            sums,
            totals.toPay().minus(came.filed().figures().toPay()),
            words(Kind.CORRECTION, period, texts));
    return keep(
        tx,
        book,
        new FiledReturn(
            new VatReturnId(ids.next()),
            book.book().id(),
            period,
            Kind.CORRECTION,
            filed,
            came.filed().basis(),
            totals,
            reaches,
            paid,
            settlement,
            came.entries().stream().map(LateVat.OfEntry::found).min(LocalDate::compareTo),
            clock.instant()));
  }

  /// All that is in the book by now, but what other returns took along.
  private List<Reach> own(Tx tx, VatBook book) {
    List<Reach> own = new ArrayList<>();
    var all = lines.numbers(tx.sql(), book.book().id());
    for (var range : NumberRange.without(all, book.carried())) own.add(new Reach(range, false));
    return own;
  }

  private static List<NumberRange> numbers(List<LateVat.OfPeriod> periods) {
    return NumberRange.of(
        periods.stream()
            .flatMap(one -> one.entries().stream())
            .map(LateVat.OfEntry::number)
            .toList());
  }

  private FiledReturn keep(Tx tx, VatBook book, FiledReturn filed) {
    long before =
        book.versions(filed.period()).stream().filter(one -> one.kind() == filed.kind()).count();
    var about = FiledReturn.about(filed.book(), filed.period(), filed.kind(), before);
    reading.returns.put(tx, book.book().space(), filed, about);
    return filed;
  }

  private static String words(Kind kind, VatPeriod period, Texts texts) {
    return texts.get("vat.settlement." + kind.name(), period.in(texts));
  }

  /// On the period's last day or, when that is locked by now, on the first day that is open.
  private Optional<EntryId> settle(
      Tx tx, VatBook book, VatPeriod period, List<VatSum> sums, Money toPay, String words) {
    var postings = settlement(book, period, sums, toPay);
    if (postings.isEmpty()) return Optional.empty();
    var open = lines.openFrom(tx.sql(), book.book().id());
    var day = open.filter(period.to()::isBefore).orElse(period.to());
    var draft = EntryDraft.of(book.book().id(), day, words, postings);
    return Optional.of(ledger.record(tx, draft.withDocument(period.toString())).id());
  }

  private static List<Posting> settlement(
      VatBook book, VatPeriod period, List<VatSum> sums, Money toPay) {
    Map<AccountId, Money> onVat = new LinkedHashMap<>();
    for (var sum : sums)
      if (sum.part() == VatPart.OWED || sum.part() == VatPart.DEDUCTED)
        onVat.merge(sum.account(), sum.amount(), Money::plus);
    List<Posting> postings = new ArrayList<>();
    onVat.forEach((account, amount) -> add(postings, account, amount.negate()));
    if (!toPay.isZero()) add(postings, account(book, period, PAYABLE), toPay.negate());
    var left = Money.sum(postings.stream().map(Posting::amount).toList());
    if (!left.isZero()) add(postings, account(book, period, ROUNDING), left.negate());
    return postings;
  }

  private static void add(List<Posting> postings, AccountId account, Money amount) {
    if (!amount.isZero()) postings.add(Posting.of(account, amount));
  }

  private static AccountId account(VatBook book, VatPeriod period, String rgs) {
    return book.accounts().values().stream()
        .filter(account -> account.rgs().equals(Optional.of(rgs)))
        .filter(account -> !account.isRetired(period.to()))
        .map(Account::id)
        .findFirst()
        .orElseThrow(() -> new RefusedException(new VatFilingOutcome.NoAccount(rgs)));
  }

  /// Its settlement is taken back; one that waits on the late list is left out of the books.
  void withdraw(Tx tx, VatBook book, FiledReturn filed) {
    reading.returns.withdraw(tx, book.book().space(), ids.next(), filed.id(), clock.instant());
    filed
        .settlement()
        .ifPresent(id ->
            lines
                .entry(tx.sql(), id)
                .ifPresentOrElse(
                    entry -> {
                      if (entry.reversedBy().isEmpty()) ledger.takeBack(tx, entry);
                    },
                    () -> late.leaveOut(tx, id.uuid())));
  }

  void withdraw(Tx tx, VatBook book, Collection<FiledReturn> all) {
    for (var filed : all) withdraw(tx, book, filed);
  }
}
