package coop.meent.cost;

import coop.meent.base.FiscalPeriod;
import coop.meent.base.Id.CostRunId;
import coop.meent.base.Id.CostShareId;
import coop.meent.base.Id.EntryId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Money;
import coop.meent.store.Space;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/// One member's share of the costs of a period, with all that shows how it came about.
///
/// @param total of the pool in the period
/// @param days of membership in the period
/// @param bill the invoice or credit note for it; empty for joint account
/// @param takesBack the share that this one takes back, its amounts turned
/// @param isShared whether it lies with the member; else with the office, since the member had no
///   laptop in the vault when it was made
/// @param entry of the cooperative's book
public record CostShare(
    CostShareId id,
    MemberId member,
    CostRunId run,
    String poolName,
    FiscalPeriod period,
    KeyKind kind,
    String resolution,
    LocalDate resolved,
    Money total,
    BigDecimal weight,
    BigDecimal weightSum,
    int days,
    Money net,
    Money vat,
    Optional<Bill> bill,
    LocalDate issued,
    Optional<CostShareId> takesBack,
    boolean isShared,
    EntryId entry) {

  /// An invoice for a share.
  ///
  /// @param supplier and `customer`: name, address and numbers as printed, line by line
  public record Bill(
      CostBillNumber number, BigDecimal vatPercent, String supplier, String customer) {}

  public Money gross() {
    return net.plus(vat);
  }

  public boolean isCredit() {
    return takesBack.isPresent();
  }

  Space space() {
    return isShared ? Space.withMember(member) : Space.OFFICE;
  }

  CostShare takenBack(CostShareId id, Optional<Bill> credit, LocalDate day, EntryId entry) {
    return new CostShare(
        id,
        member,
        run,
        poolName,
        period,
        kind,
        resolution,
        resolved,
        total,
        weight,
        weightSum,
        days,
        net.negate(),
        vat.negate(),
        credit,
        day,
        Optional.of(this.id),
        isShared,
        entry);
  }
}
