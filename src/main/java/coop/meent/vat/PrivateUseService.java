package coop.meent.vat;

import coop.meent.base.FiscalPeriod;
import coop.meent.base.Id.BookId;
import coop.meent.base.Id.PrivateCarId;
import coop.meent.base.Ids;
import coop.meent.base.Money;
import coop.meent.base.Rate;
import coop.meent.base.RefusedException;
import coop.meent.base.Texts;
import coop.meent.ledger.Account;
import coop.meent.ledger.Book;
import coop.meent.ledger.BookKind;
import coop.meent.ledger.ChartOfAccounts;
import coop.meent.ledger.CodedFilter;
import coop.meent.ledger.CodedScope;
import coop.meent.ledger.CodedSum;
import coop.meent.ledger.EntryDraft;
import coop.meent.ledger.LedgerService;
import coop.meent.ledger.Posting;
import coop.meent.store.Store;
import coop.meent.store.Tx;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;

/// Private use in the last return of a year: cars and other costs that the books bear and people
/// use for themselves. What is owed is proposed from what the file knows; a person confirms it.
public final class PrivateUseService {

  private static final String CODE = "VPR";
  private static final String CARS = "private_car";
  private static final String ENTRIES = "journal_entry";

  /// VAT on private use, owed.
  private static final String OWED = "BSchBepBop";

  /// What an owner took out for private use.
  private static final String WITHDRAWN = "BEivKapPro";

  private static final Rate ALL = Rate.of("1");

  private final Store store;
  private final LedgerService ledger;
  private final Ids ids;
  private final Clock clock;
  private final VatReading reading;
  private final VatRates rates = new VatRates();
  private final PrivateUseRules rules = new PrivateUseRules();
  private final PrivateCars cars = new PrivateCars();

  PrivateUseService(Store store, LedgerService ledger, Ids ids, Clock clock, VatReading reading) {
    this.store = store;
    this.ledger = ledger;
    this.ids = ids;
    this.clock = clock;
    this.reading = reading;
  }

  public PrivateUseRules rules() {
    return rules;
  }

  public List<PrivateCar> cars(BookId book) {
    return store.read(sql -> cars.of(sql, book));
  }

  public PrivateCarId newCar() {
    return new PrivateCarId(ids.next());
  }

  /// Notes a car, or what changed about it.
  public PrivateUseOutcome keep(PrivateCar car) {
    var book = store.read(sql -> reading.lines.book(sql, car.book())).orElseThrow();
    if (store.refusal(book.space(), CARS).isPresent()) return new PrivateUseOutcome.NotEntitled();
    if (car.name().isBlank()) return new PrivateUseOutcome.NoName();
    if (!car.listPrice().isPositive()) return new PrivateUseOutcome.NoPrice();
    if (car.until().filter(car.taken()::isAfter).isPresent())
      return new PrivateUseOutcome.WrongDays();
    boolean isWrong =
        car.boughtVat().isNegative()
            || car.boughtVat().compareTo(car.listPrice()) > 0
            || (car.acquired() != PrivateCar.Acquired.WITH_VAT && !car.boughtVat().isZero());
    if (isWrong) return new PrivateUseOutcome.WrongVat();
    return store.write(
        "vat.car",
        tx -> {
          cars.put(tx, book.space(), car);
          return new PrivateUseOutcome.Kept(car);
        });
  }

  /// Of which year a return is the last; empty for another, and under the small business scheme,
  /// where nothing is deducted and so nothing owed.
  public Optional<Integer> yearOf(PeriodReturn shown) {
    boolean isLast = shown.period().to().getMonth() == Month.DECEMBER;
    return isLast && shown.scheme().kind() == VatScheme.Kind.NORMAL
        ? Optional.of(shown.period().to().getYear())
        : Optional.empty();
  }

  /// What the file proposes for a year.
  public PrivateUse show(BookId id, int year, PrivateUse.Wish wish) {
    return store.read(sql -> show(sql, id, year, wish));
  }

  private PrivateUse show(DSLContext sql, BookId id, int year, PrivateUse.Wish wish) {
    var book = reading.book(sql, id);
    var span = FiscalPeriod.year(year);
    var all = CodedFilter.all(id, List.of(CodedScope.outside(span, List.of())));
    var sums = reading.lines.sums(sql, all);
    return PrivateUse.of(
        year, cars.of(sql, id), deducted(book, sums, span.to()), wish, rules, booked(book, sums));
  }

  /// VAT that was deducted on each account's costs, reckoned from the amounts without VAT.
  private Map<Account, Money> deducted(VatBook book, List<CodedSum> sums, LocalDate day) {
    Map<Account, Money> deducted = new LinkedHashMap<>();
    for (var sum : sums) {
      var code = book.codes().find(sum.code());
      var account = book.accounts().get(sum.account());
      if (code.isEmpty() || account == null || !isDeducted(code.get())) continue;
      if (book.part(code.get(), sum.account()) != VatPart.NET) continue;
      rates
          .on(day, code.get().tariffs().getFirst())
          .map(rate -> sum.amount().times(rate, RoundingMode.HALF_UP))
          .filter(vat -> !vat.isZero())
          .ifPresent(vat -> deducted.merge(account, vat, Money::plus));
    }
    return deducted;
  }

  private static boolean isDeducted(VatCode code) {
    return code.side() == VatCode.Side.PURCHASE
        && code.isDeducted()
        && code.treatment() != Treatment.SHARED;
  }

  private static Money booked(VatBook book, List<CodedSum> sums) {
    return Money.sum(
        sums.stream()
            .filter(sum -> sum.code().equals(CODE))
            .filter(sum -> isOn(book, sum, OWED))
            .map(sum -> sum.amount().negate())
            .toList());
  }

  private static boolean isOn(VatBook book, CodedSum sum, String rgs) {
    return Optional.ofNullable(book.accounts().get(sum.account()))
        .filter(account -> account.isRgs(rgs))
        .isPresent();
  }

  /// What whoever sits here decided about a proposal.
  ///
  /// @param amount another one than was proposed
  /// @param reason why, where it is another
  public record Decision(PrivateUse.Wish wish, Optional<Money> amount, String reason) {}

  /// Books it on the last day of the year, into the year's last return.
  ///
  /// @throws RefusedException when the books refuse the entry
  public PrivateUseOutcome book(BookId id, int year, Decision decision, Texts texts) {
    try {
      return store.write("vat.private", tx -> book(tx, id, year, decision, texts));
    } catch (RefusedException e) {
      if (e.refusal() instanceof PrivateUseOutcome refused) return refused;
      throw e;
    }
  }

  private PrivateUseOutcome book(Tx tx, BookId id, int year, Decision decision, Texts texts) {
    var book = reading.lines.book(tx.sql(), id).orElseThrow();
    if (store.refusal(book.space(), ENTRIES).isPresent())
      return new PrivateUseOutcome.NotEntitled();
    var use = show(tx.sql(), id, year, decision.wish);
    var refusal = refusal(tx, book, year, decision, use);
    if (refusal.isPresent()) return refusal.get();
    return book(tx, book, use, decision, accounts(tx, book), texts);
  }

  private Optional<PrivateUseOutcome> refusal(
      Tx tx, Book book, int year, Decision decision, PrivateUse use) {
    var wrong = wrong(decision.wish, use);
    if (wrong.isPresent()) return wrong;
    var last = LocalDate.of(year, 12, 31);
    var known = reading.book(tx.sql(), book.id());
    var scheme = known.calendar().on(last);
    if (scheme.isEmpty()) return Optional.of(new PrivateUseOutcome.NoScheme());
    if (scheme.get().kind() == VatScheme.Kind.KOR)
      return Optional.of(new PrivateUseOutcome.SmallBusiness());
    var period = scheme.get().rhythm().around(last);
    if (known.current(period).isPresent()) return Optional.of(new PrivateUseOutcome.Filed(period));
    if (!period.isOver(LocalDate.now(clock)))
      return Optional.of(new PrivateUseOutcome.NotOver(period));
    if (!use.booked().isZero())
      return Optional.of(new PrivateUseOutcome.BookedBefore(year, use.booked()));
    var amount = decision.amount.orElse(use.proposed());
    if (!amount.isPositive()) return Optional.of(new PrivateUseOutcome.NothingToBook());
    boolean isOther = !amount.equals(use.proposed());
    return isOther && decision.reason.isBlank()
        ? Optional.of(new PrivateUseOutcome.NoReason(use.proposed()))
        : Optional.empty();
  }

  private static Optional<PrivateUseOutcome> wrong(PrivateUse.Wish wish, PrivateUse use) {
    List<Rate> shares = new ArrayList<>(wish.shares().values());
    wish.kilometres().ifPresent(shares::add);
    for (var share : shares)
      if (share.value().signum() < 0 || share.compareTo(ALL) > 0)
        return Optional.of(
            new PrivateUseOutcome.BadShare(share.value().movePointRight(2).toPlainString()));
    for (var number : wish.shares().keySet())
      if (use.shares().keySet().stream().noneMatch(one -> one.number().equals(number)))
        return Optional.of(new PrivateUseOutcome.NothingDeducted(number));
    return Optional.empty();
  }

  /// What was said of the shares goes where their costs are an owner's own; the rest is of cars.
  private PrivateUseOutcome book(
      Tx tx, Book book, PrivateUse use, Decision decision, List<Account> all, Texts texts) {
    var vat = decision.amount.orElse(use.proposed());
    var owed = account(all, use.year(), OWED);
    List<Posting> postings = new ArrayList<>();
    var left = vat;
    for (var share : use.shares().entrySet()) {
      var part = share.getValue().compareTo(left) > 0 ? left : share.getValue();
      if (part.isZero()) continue;
      var account =
          book.kind() == BookKind.MEMBER ? account(all, use.year(), WITHDRAWN) : share.getKey();
      postings.add(Posting.of(account.id(), part).withVat(CODE));
      left = left.minus(part);
    }
    if (!left.isZero())
      postings.add(
          Posting.of(account(all, use.year(), PrivateUse.OF_CARS).id(), left).withVat(CODE));
    postings.add(Posting.of(owed.id(), vat.negate()).withVat(CODE));
    var draft =
        EntryDraft.of(
                book.id(), LocalDate.of(use.year(), 12, 31), words(use, decision, texts), postings)
            .withDocument("1d-" + use.year());
    var entry = ledger.record(tx, draft);
    return new PrivateUseOutcome.Booked(entry.id(), entry.reference(), vat);
  }

  private static String words(PrivateUse use, Decision decision, Texts texts) {
    var text = texts.get("vat.private.entry", String.valueOf(use.year()));
    boolean isOther = decision.amount.filter(one -> !one.equals(use.proposed())).isPresent();
    if (isOther) return text + ": " + decision.reason.strip();
    return text
        + ": "
        + String.join("; ", use.lines().stream().map(line -> line.in(texts)).toList());
  }

  /// With those that it takes, which the cooperative's book does not start with.
  private List<Account> accounts(Tx tx, Book book) {
    List<Account> all = new ArrayList<>(reading.lines.accounts(tx.sql(), book.id()).values());
    for (var rgs : List.of(OWED, PrivateUse.OF_CARS)) {
      if (all.stream().anyMatch(account -> account.isRgs(rgs))) continue;
      var lacking = ChartOfAccounts.account(book, rgs);
      if (lacking.isEmpty() || isTaken(all, lacking.get().number())) continue;
      ledger.putAccount(tx, lacking.get());
      all.add(lacking.get());
    }
    return all;
  }

  private static boolean isTaken(List<Account> all, String number) {
    return all.stream().anyMatch(account -> account.number().equals(number));
  }

  private static Account account(List<Account> all, int year, String rgs) {
    var day = LocalDate.of(year, 12, 31);
    return all.stream()
        .filter(account -> account.isRgs(rgs) && !account.isRetired(day))
        .findFirst()
        .orElseThrow(() -> new RefusedException(new PrivateUseOutcome.NoAccount(rgs)));
  }
}
