package coop.meent.cost;

import coop.meent.base.FiscalPeriod;
import coop.meent.base.Id.AccountId;
import coop.meent.base.Id.CostPoolId;
import coop.meent.base.Id.CostRunId;
import coop.meent.base.Id.DeedId;
import coop.meent.base.Id.EntryId;
import coop.meent.base.Id.MemberId;
import coop.meent.ledger.Account;
import coop.meent.ledger.AccountKind;
import coop.meent.ledger.JournalEntry;
import coop.meent.store.UndoOutcome;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Pools and keys are laid down, looked at for any period, and run.
public final class CostService {

  private final Surroundings around;
  private final CostPools pools = new CostPools();
  private final CostRuns runs = new CostRuns();
  private final PoolKeeping keeping;
  private final Planning planning;
  private final Running running;

  public CostService(Surroundings around) {
    this.around = around;
    var rules = new KeyRules(around, runs);
    keeping = new PoolKeeping(around, pools, rules);
    planning = new Planning(around, pools, runs, rules);
    running = new Running(around, pools, runs, planning, new CostBooking(around, runs));
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

  public CostOutcome<CostPool> add(PoolDraft draft) {
    return keeping.add(draft);
  }

  /// How a pool is from now on; what was run stays as it is.
  public CostOutcome<CostPool> change(CostPoolId id, PoolDraft draft) {
    return keeping.change(id, draft);
  }

  /// @param last day; periods that begin later are not shared
  public CostOutcome<CostPool> end(CostPoolId id, LocalDate last) {
    return keeping.end(id, last);
  }

  /// Lays down by what a pool is shared in the periods that begin on a day or later.
  public CostOutcome<CostKey> fix(CostPoolId id, KeyDraft draft) {
    return keeping.fix(id, draft);
  }

  /// Takes back what was laid down, unless something leans on it by now.
  public UndoOutcome undo(DeedId deed) {
    return around.store().undo(deed);
  }

  /// What sharing a period comes to, also one that runs still; nothing is written.
  public CostOutcome<CostPlan> preview(CostPoolId id, FiscalPeriod period) {
    return preview(id, period, Optional.empty());
  }

  /// @param tried another key than the one that holds
  public CostOutcome<CostPlan> preview(
      CostPoolId id, FiscalPeriod period, Optional<KeyDraft> tried) {
    return around.store().read(sql -> planning.preview(sql, id, period, tried));
  }

  /// The periods of every pool from its first key on, the newest first.
  public List<CostStanding> standings() {
    return around.store().read(planning::standings);
  }

  /// That are over, from the first key on.
  public List<FiscalPeriod> periods(CostPool pool) {
    return planning.periods(pool, keys(pool.id()));
  }

  /// Books what every member bears of a period, in one deed.
  ///
  /// @param day of the entry and of the invoices; without one today for invoices, else the last day
  ///   of the period
  public CostOutcome<CostRun> run(CostPoolId id, FiscalPeriod period, Optional<LocalDate> day) {
    return running.run(id, period, day);
  }

  /// Takes a run back by its mirror image, with credit notes for its invoices.
  public CostOutcome<CostRun> takeBack(CostPoolId id, FiscalPeriod period, String reason) {
    return running.takeBack(id, period, reason);
  }

  /// Takes a run back and makes it anew by the books and the register of today, in one deed.
  public CostOutcome<CostRun> correct(
      CostPoolId id, FiscalPeriod period, String reason, Optional<LocalDate> day) {
    return running.correct(id, period, reason, day);
  }

  /// Settles that laptops apart ran the same: one run stays, the others are taken back.
  ///
  /// @return false when this was settled before
  public boolean keep(UUID about, CostRunId kept) {
    return running.keep(about, kept);
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
