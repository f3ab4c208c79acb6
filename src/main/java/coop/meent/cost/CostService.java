package coop.meent.cost;

import coop.meent.base.FiscalPeriod;
import coop.meent.base.Id.AccountId;
import coop.meent.base.Id.CostKeyId;
import coop.meent.base.Id.CostPoolId;
import coop.meent.base.Id.CostRunId;
import coop.meent.base.Id.DeedId;
import coop.meent.base.Id.EntryId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Money;
import coop.meent.base.Rate;
import coop.meent.ledger.Account;
import coop.meent.ledger.AccountKind;
import coop.meent.ledger.Book;
import coop.meent.ledger.JournalEntry;
import coop.meent.store.Tx;
import coop.meent.store.UndoOutcome;
import coop.meent.vat.Tariff;
import coop.meent.vat.VatRates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;

/// Pools and keys are laid down, looked at for any period, and run.
public final class CostService {

  private static final int FIRST_YEAR = 1990;
  private static final int LAST_YEAR = 2200;

  private final Surroundings around;
  private final Counting counting;
  private final CostBooking booking;
  private final CostPools pools = new CostPools();
  private final CostRuns runs = new CostRuns();

  public CostService(Surroundings around) {
    this.around = around;
    counting = new Counting(around);
    booking = new CostBooking(around, runs);
  }

  /// Whether this laptop holds the cooperative's book.
  public boolean isOffice() {
    return around.office().isPresent();
  }

  /// By name, those that ended too.
  public List<CostPool> pools() {
    return around.store().read(pools::all);
  }

  public Optional<CostPool> pool(CostPoolId id) {
    return pools().stream().filter(one -> one.id().equals(id)).findFirst();
  }

  /// In the order in which they count.
  public List<CostKey> keys(CostPoolId pool) {
    return around.store().read(sql -> pools.keys(sql, pool));
  }

  public Optional<CostKey> key(CostPool pool, FiscalPeriod period) {
    return CostKey.of(keys(pool.id()), period);
  }

  /// The newest period first, also those that were taken back.
  public List<CostRun> runs() {
    return around.store().read(runs::all);
  }

  public Optional<CostRun> run(CostPool pool, FiscalPeriod period) {
    return runs().stream()
        .filter(one -> one.stands() && one.about().equals(pool.about(period)))
        .findFirst();
  }

  /// All that can be read here, the newest period first, also those that take back others.
  public List<CostShare> shares() {
    return around.store().read(runs::shares);
  }

  public List<CostShare> shares(MemberId member) {
    return shares().stream().filter(one -> one.member().equals(member)).toList();
  }

  public List<CostShare> shares(CostRunId run) {
    return shares().stream().filter(one -> one.run().equals(run)).toList();
  }

  // Laying down.

  public CostOutcome<CostPool> add(PoolDraft draft) {
    return around.deed(
        "cost.pool",
        tx -> {
          var book = around.book();
          check(tx.sql(), book, draft, Optional.empty());
          var pool = pool(new CostPoolId(around.ids().next()), book, draft, Optional.empty());
          pools.put(tx, pool);
          return pool;
        });
  }

  /// How a pool is from now on; what was run stays as it is.
  public CostOutcome<CostPool> change(CostPoolId id, PoolDraft draft) {
    return around.deed(
        "cost.pool.change",
        tx -> {
          var before = required(tx.sql(), id);
          check(tx.sql(), around.book(), draft, Optional.of(id));
          var pool = pool(id, around.book(), draft, before.until());
          if (pool.equals(before)) throw Surroundings.refused(new CostRefusal.Unchanged());
          pools.put(tx, pool);
          return pool;
        });
  }

  /// @param last day; periods that begin later are not shared
  public CostOutcome<CostPool> end(CostPoolId id, LocalDate last) {
    return around.deed(
        "cost.pool.end",
        tx -> {
          if (isOutOfRange(last)) throw Surroundings.refused(new CostRefusal.DateOutOfRange());
          var pool = required(tx.sql(), id).until(last);
          pools.put(tx, pool);
          return pool;
        });
  }

  private static CostPool pool(
      CostPoolId id, Book book, PoolDraft draft, Optional<LocalDate> until) {
    return new CostPool(
        id,
        book.id(),
        draft.name(),
        draft.vat(),
        draft.rhythm(),
        draft.accounts(),
        draft.words(),
        until);
  }

  private CostPool required(DSLContext sql, CostPoolId id) {
    return pools.all(sql).stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .orElseThrow(() -> Surroundings.refused(new CostRefusal.NoSuchPool("?")));
  }

  private void check(DSLContext sql, Book book, PoolDraft draft, Optional<CostPoolId> itself) {
    if (draft.name().isEmpty()) throw Surroundings.refused(new CostRefusal.NoName());
    var others =
        pools.all(sql).stream()
            .filter(one -> itself.filter(one.id()::equals).isEmpty() && one.until().isEmpty())
            .toList();
    if (others.stream().anyMatch(one -> one.name().equalsIgnoreCase(draft.name())))
      throw Surroundings.refused(new CostRefusal.NameTaken(draft.name()));
    if (draft.accounts().isEmpty()) throw Surroundings.refused(new CostRefusal.NoAccounts());
    var accounts = around.ledger().accounts(book.id());
    for (var id : draft.accounts()) {
      var account =
          around
              .account(accounts, id)
              .orElseThrow(() -> Surroundings.refused(new CostRefusal.NoAccounts()));
      if (account.kind() != AccountKind.EXPENSE)
        throw Surroundings.refused(new CostRefusal.NoCostAccount(account.label()));
      for (var other : others)
        if (other.accounts().contains(id) && (other.words().isEmpty() || draft.words().isEmpty()))
          throw Surroundings.refused(new CostRefusal.AccountShared(account.label(), other.name()));
    }
  }

  /// Lays down by what a pool is shared in the periods that begin on a day or later.
  public CostOutcome<CostKey> fix(CostPoolId id, KeyDraft draft) {
    return around.deed(
        "cost.key",
        tx -> {
          var pool = required(tx.sql(), id);
          check(tx.sql(), pool, draft);
          var key = draft.key(new CostKeyId(around.ids().next()), id, around.clock().instant());
          pools.put(tx, key);
          return key;
        });
  }

  private void check(DSLContext sql, CostPool pool, KeyDraft draft) {
    if (draft.resolution().isEmpty()) throw Surroundings.refused(new CostRefusal.NoResolution());
    if (isOutOfRange(draft.from()) || isOutOfRange(draft.resolved()))
      throw Surroundings.refused(new CostRefusal.DateOutOfRange());
    if (draft.resolved().isAfter(around.today()))
      throw Surroundings.refused(new CostRefusal.ResolvedLater(draft.resolved()));
    if (!draft.resolved().isBefore(draft.from()))
      throw Surroundings.refused(new CostRefusal.NotBefore(draft.resolved(), draft.from()));
    runs.all(sql).stream()
        .filter(one -> one.stands() && one.pool().equals(pool.id()))
        .filter(one -> !one.period().from().isBefore(draft.from()))
        .findFirst()
        .ifPresent(one -> {
          throw Surroundings.refused(
              new CostRefusal.SharedAlready(one.period(), one.period().to().plusDays(1)));
        });
    checkWeights(draft);
  }

  private void checkWeights(KeyDraft draft) {
    if (!draft.kind().isFixed()) return;
    draft
        .weights()
        .forEach((member, weight) -> {
          if (weight.signum() < 0)
            throw Surroundings.refused(
                new CostRefusal.NegativeWeight(
                    around.members().member(member).map(one -> one.name()).orElse("?")));
        });
    var sum =
        draft.weights().values().stream()
            .reduce(java.math.BigDecimal.ZERO, java.math.BigDecimal::add);
    if (sum.signum() == 0) throw Surroundings.refused(new CostRefusal.NoWeights());
    if (draft.kind() == KeyKind.PERCENT && sum.compareTo(java.math.BigDecimal.valueOf(100)) > 0)
      throw Surroundings.refused(new CostRefusal.OverHundred(sum.toPlainString()));
  }

  private static boolean isOutOfRange(LocalDate day) {
    return day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR;
  }

  /// Takes back what was laid down, unless something leans on it by now.
  public UndoOutcome undo(DeedId deed) {
    return around.store().undo(deed);
  }

  // Looking.

  /// What sharing a period comes to, also one that runs still; nothing is written.
  public CostOutcome<CostPlan> preview(CostPoolId id, FiscalPeriod period) {
    return preview(id, period, Optional.empty());
  }

  /// @param tried another key than the one that holds
  public CostOutcome<CostPlan> preview(
      CostPoolId id, FiscalPeriod period, Optional<KeyDraft> tried) {
    try {
      var nothing = new DeedId(new UUID(0, 0));
      return new CostOutcome.Done<>(
          around.store().read(sql -> plan(sql, id, period, tried)), nothing);
    } catch (coop.meent.base.RefusedException e) {
      return new CostOutcome.Refused<>(e.refusal());
    }
  }

  private CostPlan plan(
      DSLContext sql, CostPoolId id, FiscalPeriod period, Optional<KeyDraft> tried) {
    var _ = around.book();
    var pool = required(sql, id);
    if (!pool.rhythm().holds(period))
      throw Surroundings.refused(new CostRefusal.WrongPeriod(period, pool.rhythm()));
    var ended = pool.until().filter(last -> period.from().isAfter(last));
    if (ended.isPresent())
      throw Surroundings.refused(new CostRefusal.PoolEnded(pool.name(), ended.get()));
    tried.ifPresent(this::checkWeights);
    var key =
        tried
            .map(one -> one.key(new CostKeyId(new UUID(0, 0)), id, around.clock().instant()))
            .or(() -> CostKey.of(pools.keys(sql, id), period))
            .orElseThrow(
                () -> Surroundings.refused(new CostRefusal.NoKey(pool.name(), period.from())));
    var costs = counting.costs(pool, period, ofRuns(sql));
    var total = Money.sum(costs.values());
    if (!total.isPositive())
      throw Surroundings.refused(new CostRefusal.NothingToShare(period, total));
    var counted = counting.count(pool, key, period);
    if (counted.isNothing())
      throw Surroundings.refused(new CostRefusal.NothingToGoBy(key.kind(), period));
    return CostPlan.of(
        pool, period, key, costs, counted.claims(), counted.rest(), rate(pool, period));
  }

  private Optional<Rate> rate(CostPool pool, FiscalPeriod period) {
    return pool.vat() == VatKind.SERVICE
        ? new VatRates().on(period.to(), Tariff.STANDARD)
        : Optional.empty();
  }

  private Set<EntryId> ofRuns(DSLContext sql) {
    Set<EntryId> entries = new HashSet<>();
    for (var run : runs.all(sql)) {
      entries.add(run.entry());
      run.withdrawn().ifPresent(one -> entries.add(one.entry()));
    }
    return entries;
  }

  /// A period of a pool with how it stands.
  ///
  /// @param run that stands
  /// @param now what it would come to today; empty where that is refused
  public record Standing(
      CostPool pool, FiscalPeriod period, Optional<CostRun> run, CostOutcome<CostPlan> now) {

    /// Whether the books or the register changed since the run, so that somebody would bear another
    /// amount.
    public boolean isOff(List<CostShare> shares) {
      if (run.isEmpty()) return false;
      if (!(now instanceof CostOutcome.Done<CostPlan>(var plan, var _))) return true;
      return !CostBooking.isSame(plan, shares);
    }

    public boolean isOpen() {
      return run.isEmpty() && now instanceof CostOutcome.Done<CostPlan>;
    }
  }

  /// The periods of every pool from its first key on, the newest first.
  public List<Standing> standings() {
    List<Standing> all = new ArrayList<>();
    var standing = runs().stream().filter(CostRun::stands).toList();
    for (var pool : pools()) {
      for (var period : periods(pool)) {
        var run =
            standing.stream().filter(one -> one.about().equals(pool.about(period))).findFirst();
        all.add(new Standing(pool, period, run, preview(pool.id(), period)));
      }
    }
    all.sort(Comparator.comparing((Standing one) -> one.period().from()).reversed());
    return all;
  }

  /// That are over, from the first key on.
  public List<FiscalPeriod> periods(CostPool pool) {
    var first = keys(pool.id()).stream().map(CostKey::from).min(Comparator.naturalOrder());
    if (first.isEmpty()) return List.of();
    List<FiscalPeriod> periods = new ArrayList<>();
    var period = pool.rhythm().around(first.get());
    if (period.from().isBefore(first.get())) period = pool.rhythm().after(period);
    while (period.to().isBefore(around.today())) {
      var from = period.from();
      if (pool.until().filter(from::isAfter).isEmpty()) periods.add(period);
      period = pool.rhythm().after(period);
    }
    return periods;
  }

  // Running.

  /// Books what every member bears of a period, in one deed.
  ///
  /// @param day of the entry and of the invoices; without one today for invoices, else the last day
  ///   of the period
  public CostOutcome<CostRun> run(CostPoolId id, FiscalPeriod period, Optional<LocalDate> day) {
    return around.deed("cost.run", tx -> run(tx, id, period, day));
  }

  private CostRun run(Tx tx, CostPoolId id, FiscalPeriod period, Optional<LocalDate> day) {
    var plan = plan(tx.sql(), id, period, Optional.empty());
    if (!period.to().isBefore(around.today()))
      throw Surroundings.refused(new CostRefusal.NotOver(period.to()));
    standing(tx.sql(), plan.pool(), period)
        .ifPresent(one -> {
          throw Surroundings.refused(new CostRefusal.RunAlready(one.period(), reference(one)));
        });
    return booking.book(tx, plan, day);
  }

  private String reference(CostRun run) {
    return around.ledger().entry(run.entry()).map(JournalEntry::reference).orElse("?");
  }

  /// A run of the pool that shares some day of a period.
  private Optional<CostRun> standing(DSLContext sql, CostPool pool, FiscalPeriod period) {
    return runs.all(sql).stream()
        .filter(one -> one.stands() && one.pool().equals(pool.id()))
        .filter(one ->
            !one.period().from().isAfter(period.to()) && !one.period().to().isBefore(period.from()))
        .findFirst();
  }

  /// Takes a run back by its mirror image, with credit notes for its invoices.
  public CostOutcome<CostRun> takeBack(CostPoolId id, FiscalPeriod period, String reason) {
    return around.deed("cost.takeBack", tx -> takeBack(tx, id, period, reason));
  }

  private CostRun takeBack(Tx tx, CostPoolId id, FiscalPeriod period, String reason) {
    var pool = required(tx.sql(), id);
    if (reason.isBlank()) throw Surroundings.refused(new CostRefusal.NoReason());
    var run =
        standing(tx.sql(), pool, period)
            .orElseThrow(() -> Surroundings.refused(new CostRefusal.NotRun(period)));
    return booking.takeBack(tx, run, reason);
  }

  /// Takes a run back and makes it anew by the books and the register of today, in one deed.
  public CostOutcome<CostRun> correct(
      CostPoolId id, FiscalPeriod period, String reason, Optional<LocalDate> day) {
    return around.deed(
        "cost.correct",
        tx -> {
          var old = standing(tx.sql(), required(tx.sql(), id), period);
          var before =
              old.map(one ->
                      runs.shares(tx.sql()).stream()
                          .filter(share -> share.run().equals(one.id()))
                          .toList())
                  .orElse(List.of());
          var plan = plan(tx.sql(), id, period, Optional.empty());
          if (old.isPresent() && CostBooking.isSame(plan, before))
            throw Surroundings.refused(new CostRefusal.SameAgain(period));
          takeBack(tx, id, period, reason);
          return run(tx, id, period, day);
        });
  }

  /// Settles that laptops apart ran the same: one run stays, the others are taken back.
  ///
  /// @return false when this was settled before
  public boolean keep(UUID about, CostRunId kept) {
    return around
        .store()
        .write(
            "cost.keep",
            tx -> {
              var standing =
                  runs.all(tx.sql()).stream()
                      .filter(one -> one.stands() && one.about().equals(about))
                      .toList();
              if (standing.size() < 2 || standing.stream().noneMatch(one -> one.id().equals(kept)))
                return false;
              for (var one : standing)
                if (!one.id().equals(kept))
                  booking.takeBack(tx, one, around.written().get("cost.keep.reason"));
              return true;
            });
  }

  /// Costs that can be put in a pool, in order of number.
  public List<Account> costAccounts() {
    return around
        .office()
        .map(book ->
            around.ledger().accounts(book.id()).stream()
                .filter(one -> one.kind() == AccountKind.EXPENSE && one.retired().isEmpty())
                .sorted(Comparator.comparing(Account::number))
                .toList())
        .orElse(List.of());
  }

  public Optional<Account> account(AccountId id) {
    return around.ledger().account(id);
  }

  public Optional<JournalEntry> entry(EntryId id) {
    return around.ledger().entry(id);
  }
}
