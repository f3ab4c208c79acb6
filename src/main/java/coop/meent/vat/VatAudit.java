package coop.meent.vat;

import coop.meent.base.Id.AccountId;
import coop.meent.base.Id.BookId;
import coop.meent.base.Id.EntryId;
import coop.meent.base.Money;
import coop.meent.ledger.Account;
import coop.meent.ledger.JournalEntry;
import coop.meent.store.Store;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jooq.DSLContext;

/// Holds what was filed against the books: return plus rounding is the ledger, per rubric and per
/// account, and the sales list is 3b. Reads only.
public final class VatAudit {

  private final Store store;
  private final VatReading reading = new VatReading(ZoneOffset.UTC);

  public VatAudit(Store store) {
    this.store = store;
  }

  /// The first place where a filed return of a book differs from its entries or its settlement.
  public Optional<VatMismatch> ofReturns(BookId id) {
    return store.read(sql -> {
      var book = reading.book(sql, id);
      return overlap(book)
          .or(() ->
              book.filed().stream()
                  .flatMap(period -> ofReturn(sql, book, period).stream())
                  .findFirst());
    });
  }

  /// Two laptops apart may have filed a quarter and one of its months.
  private static Optional<VatMismatch> overlap(VatBook book) {
    var filed = book.filed();
    for (int i = 1; i < filed.size(); i++) {
      var one = filed.get(i - 1);
      var other = filed.get(i);
      if (other.from().isAfter(one.to())) continue;
      return Optional.of(
          new VatMismatch(other.span(), one.toString(), Money.ZERO, Money.ZERO, true));
    }
    return Optional.empty();
  }

  private Optional<VatMismatch> ofReturn(DSLContext sql, VatBook book, VatPeriod period) {
    var current = book.current(period).orElseThrow();
    var sums = reading.sums(sql, book, book.covered(current));
    List<Supplier<Optional<VatMismatch>>> questions = new ArrayList<>();
    questions.add(() -> ofRubrics(book, current, reading.figures(sums, period)));
    questions.add(() -> ofSettlement(sql, book, current, sums));
    return questions.stream().map(Supplier::get).flatMap(Optional::stream).findFirst();
  }

  private static Optional<VatMismatch> ofRubrics(
      VatBook book, FiledReturn filed, VatReturn booked) {
    return Stream.of(Rubric.values())
        .flatMap(rubric -> {
          var one = filed.figures().line(rubric);
          var other = booked.line(rubric);
          boolean same =
              one.exactTurnover().equals(other.exactTurnover())
                  && one.exactVat().equals(other.exactVat());
          return same
              ? Stream.empty()
              : Stream.of(
                  mismatch(
                      book,
                      filed,
                      rubric.code(),
                      one.exactTurnover().plus(one.exactVat()),
                      other.exactTurnover().plus(other.exactVat())));
        })
        .findFirst();
  }

  /// What the settlements of a period's versions moved together, against what they should have.
  private Optional<VatMismatch> ofSettlement(
      DSLContext sql, VatBook book, FiledReturn filed, List<VatSum> sums) {
    Map<AccountId, Money> left = new LinkedHashMap<>();
    for (var sum : sums)
      if (sum.part() == VatPart.OWED || sum.part() == VatPart.DEDUCTED)
        left.merge(sum.account(), sum.amount().negate(), Money::plus);
    payable(book).ifPresent(debt -> left.put(debt, filed.figures().toPay().negate()));
    Map<AccountId, Money> moved = new LinkedHashMap<>();
    boolean isWaiting = false;
    for (var version : book.versions(filed.period())) {
      for (var id : version.settlement().stream().toList()) {
        var entry = standing(sql, id);
        if (entry.isEmpty()) isWaiting = true;
        entry.ifPresent(one ->
            one.postings()
                .forEach(posting -> moved.merge(posting.account(), posting.amount(), Money::plus)));
      }
    }
    for (var account : left.keySet()) {
      var wanted = Objects.requireNonNull(left.get(account));
      var booked = moved.getOrDefault(account, Money.ZERO);
      if (wanted.equals(booked)) continue;
      var number = Objects.requireNonNull(book.accounts().get(account)).number();
      var found = mismatch(book, filed, number, wanted, booked);
      return Optional.of(
          new VatMismatch(found.period(), number, wanted, booked, isWaiting || found.isWaiting()));
    }
    return Optional.empty();
  }

  private Optional<JournalEntry> standing(DSLContext sql, EntryId id) {
    return reading.lines.entry(sql, id).filter(entry -> entry.reversedBy().isEmpty());
  }

  private static Optional<AccountId> payable(VatBook book) {
    return book.accounts().values().stream()
        .filter(account -> account.rgs().equals(Optional.of(VatFiling.PAYABLE)))
        .map(Account::id)
        .findFirst();
  }

  private static VatMismatch mismatch(
      VatBook book, FiledReturn filed, String place, Money wanted, Money booked) {
    return new VatMismatch(
        filed.period().span(), place, wanted, booked, book.isContradicted(filed.period()));
  }

  /// The first filed period whose lines for the sales list do not come to 3b.
  public Optional<VatMismatch> ofSalesLists(BookId id) {
    return store.read(sql -> {
      var book = reading.book(sql, id);
      return book.filed().stream()
          .flatMap(period -> {
            var filed = book.current(period).orElseThrow();
            var rubric = filed.figures().line(Rubric.R3B).exactTurnover();
            var listed = listed(sql, book, filed);
            return rubric.equals(listed)
                ? Stream.empty()
                : Stream.of(mismatch(book, filed, Rubric.R3B.code(), rubric, listed));
          })
          .findFirst();
    });
  }

  private Money listed(DSLContext sql, VatBook book, FiledReturn filed) {
    return Money.sum(
        reading.sums(sql, book, book.covered(filed)).stream()
            .filter(sum -> reading.codes.find(sum.code()).filter(VatCode::isListed).isPresent())
            .map(sum -> sum.amount().negate())
            .toList());
  }
}
