package coop.meent.cost;

import coop.meent.base.FiscalPeriod;
import coop.meent.base.Id.CostKeyId;
import coop.meent.base.Id.CostPoolId;
import coop.meent.base.Id.CostRunId;
import coop.meent.base.Id.EntryId;
import coop.meent.base.Money;
import java.util.Optional;
import java.util.UUID;

/// That the costs of a pool in a period were shared.
///
/// @param about the pool and the period: of these one run stands
/// @param kept what no member bears
/// @param withdrawn why it was taken back, if it was
public record CostRun(
    CostRunId id,
    UUID about,
    CostPoolId pool,
    String poolName,
    FiscalPeriod period,
    CostKeyId key,
    VatKind vat,
    Money total,
    Money kept,
    EntryId entry,
    Optional<Withdrawal> withdrawn) {

  /// @param entry that takes the run's entry back
  public record Withdrawal(EntryId entry, String reason) {}

  public boolean stands() {
    return withdrawn.isEmpty();
  }
}
